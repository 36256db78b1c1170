import { Schema, type Types } from 'mongoose';
import { defineModel } from './define-model.server.ts';

export type Organisation = {
  id: string;
  name: string;
  /** Everybody in it must set up the second step of signing in. */
  secondStepRequired: boolean;
  createdAt: Date;
};

type OrganisationFields = Omit<Organisation, 'id'>;
type OrganisationRow = OrganisationFields & { _id: Types.ObjectId };

const schema = new Schema<OrganisationFields>(
  {
    name: { type: String, required: true },
    secondStepRequired: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'organisations' },
);

const OrganisationModel = defineModel('Organisation', schema);

export async function addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<string> {
  const [document] = await OrganisationModel.create([organisation]);
  if (!document) throw new Error('The store kept no organisation');
  return document._id.toHexString();
}

export async function organisationWithId(id: string): Promise<Organisation | null> {
  const row = await OrganisationModel.findById(id).lean();
  return row ? toOrganisation(row) : null;
}

/** The ids of all organisations, the oldest first. */
export async function organisationIds(): Promise<string[]> {
  const rows = await OrganisationModel.find({}, { _id: 1 }).sort({ _id: 1 }).lean();
  return rows.map(({ _id }) => _id.toHexString());
}

/** The names of all organisations of the portal, in no order. */
export async function organisationNames(): Promise<string[]> {
  const rows = await OrganisationModel.find({}, { name: 1 }).lean();
  return rows.map(({ name }) => name);
}

/** All organisations of the portal, in no order. */
export async function organisations(): Promise<Organisation[]> {
  const rows = await OrganisationModel.find({}).lean();
  return rows.map(toOrganisation);
}

export async function changeOrganisation(
  id: string,
  change: Pick<Organisation, 'name' | 'secondStepRequired'>,
): Promise<void> {
  await OrganisationModel.updateOne({ _id: id }, { $set: change });
}

function toOrganisation(row: OrganisationRow): Organisation {
  const { _id, name, secondStepRequired, createdAt } = row;
  return { id: _id.toHexString(), name, secondStepRequired, createdAt };
}

import { Schema } from 'mongoose';
import { ROLES, type Role } from '#app/domain/access/viewer.ts';
import { defineModel } from './define-model.server.ts';

/** That a person works for an organisation, and as what. */
export type Membership = { organisationId: string; personId: string; role: Role; createdAt: Date };

const schema = new Schema<Membership>(
  {
    organisationId: { type: String, required: true },
    personId: { type: String, required: true },
    role: { type: String, enum: ROLES, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'memberships' },
);
schema.index({ organisationId: 1, personId: 1 }, { unique: true });
schema.index({ personId: 1, createdAt: 1 });

const MembershipModel = defineModel('Membership', schema);

export async function addMembership(membership: Membership): Promise<void> {
  await MembershipModel.create([membership]);
}

export async function membershipOf(organisationId: string, personId: string): Promise<Membership | null> {
  const row = await MembershipModel.findOne({ organisationId, personId }).lean();
  return row ? toMembership(row) : null;
}

/** The organisations a person works for, the first joined first. */
export async function membershipsOfPerson(personId: string): Promise<Membership[]> {
  const rows = await MembershipModel.find({ personId }).sort({ createdAt: 1 }).lean();
  return rows.map(toMembership);
}

/** Everybody in an organisation, the first to join first. */
export async function membershipsOfOrganisation(organisationId: string): Promise<Membership[]> {
  const rows = await MembershipModel.find({ organisationId }).sort({ createdAt: 1 }).lean();
  return rows.map(toMembership);
}

export async function changeMembership(organisationId: string, personId: string, role: Role): Promise<void> {
  await MembershipModel.updateOne({ organisationId, personId }, { $set: { role } });
}

export async function removeMembership(organisationId: string, personId: string): Promise<void> {
  await MembershipModel.deleteOne({ organisationId, personId });
}

export async function countOwners(organisationId: string): Promise<number> {
  return MembershipModel.countDocuments({ organisationId, role: 'owner' });
}

function toMembership({ organisationId, personId, role, createdAt }: Membership): Membership {
  return { organisationId, personId, role, createdAt };
}

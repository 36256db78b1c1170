import { Schema, Types } from 'mongoose';
import { LEGAL_FORMS, type LegalEntity, OFFICES } from '#app/domain/statements/entities/legal-entity.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type EntityFields = Omit<LegalEntity, 'id'>;
type EntityRow = EntityFields & { _id: Types.ObjectId };

const text = { type: String, default: null };
const required = { type: String, required: true } as const;

const officerSchema = new Schema<LegalEntity['officers'][number]>(
  {
    id: required,
    name: required,
    title: { type: String, default: '' },
    office: { type: String, enum: OFFICES, required: true },
    personId: text,
    from: text,
    until: text,
  },
  { _id: false, id: false },
);

const schema = new Schema<EntityFields>(
  {
    organisationId: required,
    name: required,
    companyNumber: text,
    legalForm: { type: String, enum: LEGAL_FORMS, required: true },
    country: text,
    address: text,
    website: text,
    hasNoWebsite: { type: Boolean, default: false },
    parentId: text,
    joinedOn: text,
    leftOn: text,
    yearEnd: text,
    officers: [officerSchema],
    version: { type: Number, required: true },
  },
  { versionKey: false, collection: 'legalEntities' },
);
schema.index({ organisationId: 1, name: 1 });

const EntityModel = defineModel('LegalEntity', schema);

/** Adds a company under an id made beforehand. */
export async function addEntity({ id, ...fields }: LegalEntity): Promise<void> {
  await EntityModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function entityWithId(organisationId: string, id: string): Promise<LegalEntity | null> {
  if (!isId(id)) return null;
  const row = await EntityModel.findOne({ _id: id, organisationId }).lean<EntityRow>();
  return row ? toEntity(row) : null;
}

/** An organisation's companies by name. */
export async function entitiesOf(organisationId: string): Promise<LegalEntity[]> {
  const rows = await EntityModel.find({ organisationId }).sort({ name: 1, _id: 1 }).lean<EntityRow[]>();
  return rows.map(toEntity);
}

/** Replaces what is said of a company if it still has the version; false when somebody else was first. */
export async function changeEntity(entity: LegalEntity, expectedVersion: number): Promise<boolean> {
  const { id, organisationId, ...fields } = entity;
  const result = await EntityModel.updateOne(
    { _id: id, organisationId, version: expectedVersion },
    { $set: fields },
  );
  return result.matchedCount === 1;
}

function toEntity(row: EntityRow): LegalEntity {
  const { _id, hasNoWebsite, ...fields } = row;
  return { id: _id.toHexString(), ...fields, hasNoWebsite: hasNoWebsite ?? false };
}

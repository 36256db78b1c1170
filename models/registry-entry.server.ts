import { Schema, type Types } from 'mongoose';
import { AREAS } from '#app/domain/statements/area.ts';
import {
  MATCH_KINDS,
  type RegistryEntry,
} from '#app/domain/statements/suppliers-statements/registry-entry.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type Fields = Omit<RegistryEntry, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const text = { type: String, default: null };
const required = { type: String, required: true } as const;
const answer = { type: Boolean, default: null };

const schema = new Schema<Fields>(
  {
    organisationId: required,
    supplierId: required,
    key: required,
    match: { type: String, enum: MATCH_KINDS, required: true },
    score: { type: Number, default: null },
    year: { type: Number, default: null },
    name: required,
    companyNumber: text,
    group: answer,
    parent: text,
    url: text,
    summaryUrl: text,
    from: text,
    to: text,
    approvedOn: text,
    updatedOn: text,
    turnover: text,
    areas: Object.fromEntries(AREAS.map((area) => [area, answer])),
    further: [new Schema({ name: String, value: String }, { _id: false, id: false })],
    importId: required,
  },
  { versionKey: false, collection: 'registryEntries' },
);
schema.index({ organisationId: 1, supplierId: 1 });
schema.index({ organisationId: 1, key: 1 });
schema.index({ organisationId: 1, match: 1 });

const EntryModel = defineModel('RegistryEntry', schema);

/** All entries of an organisation's suppliers, those that wait for a person among them. */
export async function registryEntriesOf(organisationId: string): Promise<RegistryEntry[]> {
  const rows = await EntryModel.find({ organisationId }).sort({ _id: 1 }).lean<Row[]>();
  return rows.map(toEntry);
}

export async function registryEntriesOfSupplier(
  organisationId: string,
  supplierId: string,
): Promise<RegistryEntry[]> {
  const rows = await EntryModel.find({ organisationId, supplierId }).sort({ to: -1, _id: 1 }).lean<Row[]>();
  return rows.map(toEntry);
}

export async function registryEntryWithId(organisationId: string, id: string): Promise<RegistryEntry | null> {
  if (!isId(id)) return null;
  const row = await EntryModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row ? toEntry(row) : null;
}

/**
 * Keeps entries under their keys: what an earlier file said of the same key is replaced. What a person decided on a key
 * and supplier stays; the caller has put it into the entries.
 */
export async function keepRegistryEntries(entries: readonly Fields[]): Promise<void> {
  await EntryModel.bulkWrite(
    entries.map(({ organisationId, key, ...fields }) => ({
      updateOne: { filter: { organisationId, key }, update: { $set: fields }, upsert: true },
    })),
  );
}

export async function setRegistryMatch(
  organisationId: string,
  id: string,
  match: RegistryEntry['match'],
): Promise<void> {
  await EntryModel.updateOne({ _id: id, organisationId }, { $set: { match } });
}

function toEntry(row: Row): RegistryEntry {
  const { _id, further, ...fields } = row;
  return {
    id: _id.toHexString(),
    ...fields,
    further: further.map(({ name, value }) => ({ name, value })),
  };
}

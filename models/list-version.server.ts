import { Schema, type Types } from 'mongoose';
import type { ListVersion } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<ListVersion, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: String,
    list: text,
    title: text,
    publisher: text,
    address: text,
    edition: text,
    asOf: text,
    counted: text,
    rows: count,
    total: count,
    totalNote: text,
    terms: text,
    source: text,
    contentHash: text,
    loadedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'listVersions' },
);
schema.index({ list: 1, contentHash: 1 }, { unique: true });
schema.index({ list: 1, loadedAt: -1 });

const ListVersionModel = defineModel('ListVersion', schema);

/** Adds an edition under an id made beforehand. There is no way to change one. */
export async function addListVersion({ id, ...row }: ListVersion): Promise<void> {
  await ListVersionModel.create([{ _id: id, ...row }]);
}

export async function hasListVersion(list: string, contentHash: string): Promise<boolean> {
  return (await ListVersionModel.exists({ list, contentHash })) !== null;
}

/** Every edition that an organisation may see, the newest first within each list. */
export async function listVersions({
  organisationId,
  list,
}: {
  organisationId: string;
  list?: string;
}): Promise<ListVersion[]> {
  const visible = { organisationId: { $in: [null, organisationId] } };
  const rows = await ListVersionModel.find(list === undefined ? visible : { ...visible, list })
    .sort({ list: 1, loadedAt: -1 })
    .lean<Stored[]>();
  return rows.map(toListVersion);
}

export async function listVersionsById(ids: readonly string[]): Promise<ListVersion[]> {
  const rows = await ListVersionModel.find({ _id: { $in: ids } }).lean<Stored[]>();
  return rows.map(toListVersion);
}

function toListVersion({ _id, ...row }: Stored): ListVersion {
  return { id: String(_id), ...row, organisationId: row.organisationId ?? null };
}

import { Schema, type Types } from 'mongoose';
import type { ListedEntity } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

type Row = ListedEntity & { search: string };
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const plain = { _id: false } as const;

const schema = new Schema<Row>(
  {
    list: text,
    versionId: text,
    position: { type: Number, required: true },
    key: text,
    subject: text,
    names: [new Schema({ name: text, kind: text }, plain)],
    scope: String,
    countries: [String],
    location: String,
    identifiers: [new Schema({ scheme: text, value: text }, plain)],
    births: [String],
    formerKeys: [String],
    subLists: [String],
    order: String,
    goods: String,
    goodsWords: [String],
    hs: [String],
    effective: String,
    effectiveNote: String,
    status: text,
    corroboration: String,
    source: text,
    search: text,
  },
  { versionKey: false, collection: 'listedEntities' },
);
schema.index({ versionId: 1, key: 1 }, { unique: true });
schema.index({ versionId: 1, position: 1 });

const ListedEntityModel = defineModel('ListedEntity', schema);

/** Adds rows of an edition that is not yet visible. `search` is what a search on the list's page looks through. */
export async function addListedEntities(rows: readonly (ListedEntity & { search: string })[]): Promise<void> {
  await ListedEntityModel.insertMany(rows);
}

/** Rows left behind by a load that was broken off. */
export async function removeListedEntities(versionId: string): Promise<void> {
  await ListedEntityModel.deleteMany({ versionId });
}

export async function listedEntities(versionIds: readonly string[]): Promise<ListedEntity[]> {
  const rows = await ListedEntityModel.find({ versionId: { $in: versionIds } })
    .sort({ versionId: 1, position: 1 })
    .lean<Stored[]>();
  return rows.map(toListedEntity);
}

export async function listedEntity(versionId: string, key: string): Promise<ListedEntity | null> {
  const row = await ListedEntityModel.findOne({ versionId, key }).lean<Stored>();
  return row === null ? null : toListedEntity(row);
}

export type EntitySearch = { pattern: RegExp | null; skip: number; limit: number };

/** A page of an edition's rows, and how many there are in all. */
export async function findListedEntities(
  versionId: string,
  { pattern, skip, limit }: EntitySearch,
): Promise<{ entities: ListedEntity[]; total: number }> {
  const filter = pattern === null ? { versionId } : { versionId, search: pattern };
  const rows = await ListedEntityModel.find(filter)
    .sort({ position: 1 })
    .skip(skip)
    .limit(limit)
    .lean<Stored[]>();
  return { entities: rows.map(toListedEntity), total: await ListedEntityModel.countDocuments(filter) };
}

function toListedEntity({ _id, search, ...row }: Stored): ListedEntity {
  return row;
}

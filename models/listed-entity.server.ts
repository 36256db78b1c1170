import { Schema, type Types } from 'mongoose';
import type { RowDigest } from '#app/domain/screening/lists/diff-rows.ts';
import type { ListedEntity, ListVersion } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';
import { listVersionsById, streamOf } from './list-version.server.ts';

/**
 * A row is kept once for all editions that hold it: those with a place in the order from `from` up to, and without,
 * `until`. An edition that changes forty rows of twenty thousand so adds forty, and every past edition stays whole.
 */
type Row = Omit<ListedEntity, 'versionId'> & {
  stream: string;
  from: number;
  until: number;
  search: string;
  /** Hash of the content, and of what tells the entity apart when its key has changed. */
  contentHash: string;
  identity: string;
};
type Stored = Row & { _id: Types.ObjectId };

/** A row to be added. */
export type NewListedEntity = Omit<Row, 'until'>;

/** The end of a row that the newest edition still holds. */
const OPEN = 2_000_000_000;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const plain = { _id: false } as const;

const schema = new Schema<Row>(
  {
    list: text,
    stream: text,
    from: number,
    until: { ...number, default: OPEN },
    position: number,
    key: text,
    subject: text,
    names: [new Schema({ name: text, kind: text }, plain)],
    scope: String,
    countries: [String],
    location: String,
    addresses: [String],
    programmes: [String],
    note: String,
    identifiers: [new Schema({ scheme: text, value: text }, plain)],
    births: [String],
    founded: String,
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
    source: { type: String, default: '' },
    search: text,
    contentHash: text,
    identity: text,
  },
  { versionKey: false, collection: 'listRows' },
);
schema.index({ stream: 1, key: 1, from: 1 }, { unique: true });
schema.index({ stream: 1, until: 1, from: 1 });

const ListedEntityModel = defineModel('ListedEntity', schema);

/** What an edition holds: rows that had begun by then and had not ended. */
function heldBy({ stream, sequence }: { stream: string; sequence: number }) {
  return { stream, until: { $gt: sequence }, from: { $lte: sequence } };
}

function editionOf(version: ListVersion) {
  return { stream: streamOf(version), sequence: version.sequence };
}

/** Adds rows of an edition that is not yet visible. `search` is what a search on the list's page looks through. */
export async function addListedEntities(rows: readonly NewListedEntity[]): Promise<void> {
  await ListedEntityModel.insertMany(rows.map((row) => ({ ...row, until: OPEN })));
}

/** Ends rows that the coming edition holds no more, or holds in another form. */
export async function endListedEntities(
  stream: string,
  keys: readonly string[],
  sequence: number,
): Promise<void> {
  await ListedEntityModel.updateMany(
    { stream, key: { $in: keys }, until: OPEN, from: { $lt: sequence } },
    { $set: { until: sequence } },
  );
}

/** Undoes what was written for an edition whose writing was broken off. */
export async function undoEdition(stream: string, sequence: number): Promise<void> {
  await ListedEntityModel.deleteMany({ stream, from: sequence });
  await ListedEntityModel.updateMany({ stream, until: sequence }, { $set: { until: OPEN } });
}

const DIGEST = { key: 1, contentHash: 1, identity: 1, formerKeys: 1, _id: 0 } as const;

/** The digests of an edition's rows, by key. */
export async function rowDigests(stream: string, sequence: number): Promise<RowDigest[]> {
  return ListedEntityModel.find(heldBy({ stream, sequence }), DIGEST).sort({ key: 1 }).lean<RowDigest[]>();
}

/** The digests of those rows of an edition that another edition of the same list does not hold. */
export async function rowDigestsNotIn(version: ListVersion, other: ListVersion): Promise<RowDigest[]> {
  const { stream, sequence } = editionOf(version);
  const outside =
    other.sequence < sequence
      ? { stream, from: { $gt: other.sequence, $lte: sequence }, until: { $gt: sequence } }
      : { stream, from: { $lte: sequence }, until: { $gt: sequence, $lte: other.sequence } };
  return ListedEntityModel.find(outside, DIGEST).sort({ key: 1 }).lean<RowDigest[]>();
}

/** All rows of the editions, edition after edition as asked, each in the order of its file. */
export async function listedEntities(versionIds: readonly string[]): Promise<ListedEntity[]> {
  const versions = new Map((await listVersionsById(versionIds)).map((version) => [version.id, version]));
  const found: ListedEntity[] = [];
  for (const id of versionIds) {
    const version = versions.get(id);
    if (version === undefined) continue;
    // Sorted here: of a whole edition that costs the store more than it costs us.
    const rows = await ListedEntityModel.find(heldBy(editionOf(version)), { search: 0 }).lean<Stored[]>();
    rows.sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
    for (const row of rows) found.push(toListedEntity(row, id));
  }
  return found;
}

/** Some rows of an edition by their keys, at most as many as asked for. */
export async function listedEntitiesWithKeys(
  versionId: string,
  keys: readonly string[],
): Promise<ListedEntity[]> {
  const [version] = await listVersionsById([versionId]);
  if (version === undefined) return [];
  const rows = await ListedEntityModel.find({ ...heldBy(editionOf(version)), key: { $in: keys } })
    .sort({ position: 1, key: 1 })
    .lean<Stored[]>();
  return rows.map((row) => toListedEntity(row, versionId));
}

export async function listedEntity(versionId: string, key: string): Promise<ListedEntity | null> {
  return (await listedEntitiesWithKeys(versionId, [key]))[0] ?? null;
}

export type EntitySearch = { pattern: RegExp | null; skip: number; limit: number };

/** A page of an edition's rows, and how many there are in all. */
export async function findListedEntities(
  version: ListVersion,
  { pattern, skip, limit }: EntitySearch,
): Promise<{ entities: ListedEntity[]; total: number }> {
  const held = heldBy(editionOf(version));
  const filter = pattern === null ? held : { ...held, search: pattern };
  const rows = await ListedEntityModel.find(filter)
    .sort({ position: 1, key: 1 })
    .skip(skip)
    .limit(limit)
    .lean<Stored[]>();
  const entities = rows.map((row) => toListedEntity(row, version.id));
  return { entities, total: await ListedEntityModel.countDocuments(filter) };
}

function toListedEntity(row: Stored, versionId: string): ListedEntity {
  const { _id, search, stream, from, until, contentHash, identity, ...entity } = row;
  return { ...entity, versionId };
}

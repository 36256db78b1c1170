import { Schema, type Types } from 'mongoose';
import type { MatchSort } from '#app/domain/screening/match-query.ts';
import type { Match, MatchStatus } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<Match, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const moment = { type: Date, required: true } as const;
const truth = { type: Boolean, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    supplierId: text,
    supplierName: text,
    country: String,
    list: text,
    entityKey: text,
    versionId: text,
    screeningId: text,
    finding: { type: Schema.Types.Mixed, required: true },
    score: { type: Number, required: true },
    strength: text,
    exact: truth,
    current: truth,
    firstSeenAt: moment,
    lastSeenAt: moment,
    inputsHash: text,
    identityHash: text,
    status: text,
    decidedAt: Date,
    decidedIdentity: String,
  },
  { versionKey: false, collection: 'screeningMatches', minimize: false },
);
schema.index({ organisationId: 1, supplierId: 1, list: 1, entityKey: 1 }, { unique: true });
schema.index({ organisationId: 1, status: 1, current: 1, score: -1 });
schema.index({ organisationId: 1, list: 1, entityKey: 1 });

const MatchModel = defineModel('ScreeningMatch', schema);

/** Adds matches under ids made beforehand. */
export async function addMatches(matches: readonly Match[]): Promise<void> {
  await MatchModel.insertMany(matches.map(({ id, ...row }) => ({ _id: id, ...row })));
}

/** Brings a match up to what the latest screening saw; its decision stays. */
export async function refreshMatch(organisationId: string, id: string, seen: Partial<Row>): Promise<void> {
  await MatchModel.updateOne({ _id: id, organisationId }, { $set: seen });
}

/** Marks the suppliers' matches that the given screenings did not see. */
export async function retireMatches(
  organisationId: string,
  supplierIds: readonly string[],
  screeningIds: readonly string[],
): Promise<void> {
  await MatchModel.updateMany(
    { organisationId, supplierId: { $in: supplierIds }, current: true, screeningId: { $nin: screeningIds } },
    { $set: { current: false } },
  );
}

export async function setDecision(
  organisationId: string,
  id: string,
  decided: Pick<Match, 'status' | 'decidedAt' | 'decidedIdentity'>,
): Promise<void> {
  await MatchModel.updateOne({ _id: id, organisationId }, { $set: decided });
}

export async function findMatch(organisationId: string, id: string): Promise<Match | null> {
  const row = await MatchModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toMatch(row);
}

export async function matchesOfSuppliers(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Match[]> {
  const rows = await MatchModel.find({ organisationId, supplierId: { $in: supplierIds } })
    .sort({ score: -1, _id: 1 })
    .lean<Stored[]>();
  return rows.map(toMatch);
}

export type MatchFilter = {
  list?: string;
  strength?: 'possible' | 'strong';
  status?: MatchStatus;
  exact?: boolean;
  current?: boolean;
  supplierIds?: readonly string[];
};

const ORDERS: Record<MatchSort, Record<string, 1 | -1>> = {
  score: { score: -1, supplierName: 1, _id: 1 },
  supplier: { supplierName: 1, score: -1, _id: 1 },
  newest: { firstSeenAt: -1, score: -1, _id: 1 },
};

function queryOf(organisationId: string, { supplierIds, ...filter }: MatchFilter): Record<string, unknown> {
  const set = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return {
    organisationId,
    ...set,
    ...(supplierIds === undefined ? {} : { supplierId: { $in: supplierIds } }),
  };
}

/** The suppliers that have matches of this kind. */
export async function suppliersWithMatches(organisationId: string, filter: MatchFilter): Promise<string[]> {
  const ids = await MatchModel.distinct('supplierId', queryOf(organisationId, filter));
  return ids.map(String);
}

/** The suppliers whose latest screening found one of the listed entities. */
export async function suppliersMatchedWith(
  organisationId: string,
  list: string,
  entityKeys: readonly string[],
): Promise<string[]> {
  const query = { organisationId, list, entityKey: { $in: entityKeys }, current: true };
  const ids = await MatchModel.distinct('supplierId', query);
  return ids.map(String);
}

/** A page of matches in the given order, and how many there are in all. */
export async function findMatches(
  organisationId: string,
  filter: MatchFilter,
  { sort, skip, limit }: { sort: MatchSort; skip: number; limit: number },
): Promise<{ matches: Match[]; total: number }> {
  const query = queryOf(organisationId, filter);
  const rows = await MatchModel.find(query).sort(ORDERS[sort]).skip(skip).limit(limit).lean<Stored[]>();
  return { matches: rows.map(toMatch), total: await MatchModel.countDocuments(query) };
}

export async function countMatches(organisationId: string, filter: MatchFilter): Promise<number> {
  return MatchModel.countDocuments(queryOf(organisationId, filter));
}

function toMatch({ _id, ...row }: Stored): Match {
  return {
    id: String(_id),
    ...row,
    country: row.country ?? null,
    decidedAt: row.decidedAt ?? null,
    decidedIdentity: row.decidedIdentity ?? null,
  };
}

import { Schema, type Types } from 'mongoose';
import type { MatchSort } from '#app/domain/screening/match-query.ts';
import type { NewsFields } from '#app/domain/screening/monitoring/news.ts';
import type { Match } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';
import { matchQuery, type MatchFilter } from './screening-match-filter.server.ts';

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
    formerKeys: { type: [String], default: [] },
    versionId: text,
    screeningId: text,
    finding: { type: Schema.Types.Mixed, required: true },
    score: { type: Number, required: true },
    strength: text,
    exact: truth,
    current: truth,
    partial: { type: Boolean, default: false },
    firstSeenAt: moment,
    lastSeenAt: moment,
    inputsHash: text,
    identityHash: text,
    status: text,
    decidedAt: Date,
    decidedIdentity: String,
    decisionReasons: { type: [String], default: [] },
    news: Schema.Types.Mixed,
    changedAt: Date,
    entityChangedAt: Date,
    openedAt: Date,
    dueAt: { type: Date, default: null },
    assigneeId: { type: String, default: null },
    proposedById: { type: String, default: null },
  },
  { versionKey: false, collection: 'screeningMatches', minimize: false },
);
schema.index({ organisationId: 1, supplierId: 1, list: 1, entityKey: 1 }, { unique: true });
schema.index({ organisationId: 1, status: 1, current: 1, score: -1 });
schema.index({ organisationId: 1, list: 1, entityKey: 1 });
schema.index({ organisationId: 1, 'news.runId': 1 });
schema.index({ organisationId: 1, status: 1, assigneeId: 1, dueAt: 1 });
schema.index({ organisationId: 1, _id: 1 });

const MatchModel = defineModel('ScreeningMatch', schema);

/** Adds matches under ids made beforehand. */
export async function addMatches(matches: readonly Match[]): Promise<void> {
  await MatchModel.insertMany(matches.map(({ id, ...row }) => ({ _id: id, ...row })));
}

/** Brings a match up to what the latest screening saw; its decision stays. */
export async function refreshMatch(organisationId: string, id: string, seen: Partial<Row>): Promise<void> {
  await MatchModel.updateOne({ _id: id, organisationId }, { $set: seen });
}

/** Keeps on a match what last happened to it. */
export async function markNews(organisationId: string, id: string, news: Partial<NewsFields>): Promise<void> {
  await MatchModel.updateOne({ _id: id, organisationId }, { $set: news });
}

/** Marks matches as found no more. */
export async function retireMatches(
  organisationId: string,
  ids: readonly string[],
  news: Partial<NewsFields>,
): Promise<void> {
  await MatchModel.updateMany({ _id: { $in: ids }, organisationId }, { $set: { ...news, current: false } });
}

export type Decided = Pick<
  Match,
  'status' | 'decidedAt' | 'decidedIdentity' | 'decisionReasons' | 'proposedById'
> &
  Partial<Pick<Match, 'openedAt' | 'dueAt'>>;

/**
 * Sets where a match stands, provided that it still stands where the person saw it.
 *
 * @returns false when somebody else was faster, and nothing was changed
 */
export async function setDecision(
  organisationId: string,
  { id, status, proposedById }: Pick<Match, 'id' | 'status' | 'proposedById'>,
  decided: Decided,
): Promise<boolean> {
  const done = await MatchModel.updateOne(
    { _id: id, organisationId, status, proposedById },
    { $set: decided },
  );
  return done.matchedCount === 1;
}

/** Hands matches to a person or to nobody, or sets their due day. Gives back how many there were. */
export async function planMatches(
  organisationId: string,
  ids: readonly string[],
  plan: Partial<Pick<Match, 'assigneeId' | 'dueAt'>>,
): Promise<number> {
  const done = await MatchModel.updateMany({ _id: { $in: ids }, organisationId }, { $set: plan });
  return done.matchedCount;
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

export type { MatchFilter } from './screening-match-filter.server.ts';

const ORDERS: Record<MatchSort, Record<string, 1 | -1>> = {
  score: { score: -1, supplierName: 1, _id: 1 },
  supplier: { supplierName: 1, score: -1, _id: 1 },
  newest: { firstSeenAt: -1, score: -1, _id: 1 },
  oldest: { openedAt: 1, score: -1, _id: 1 },
  due: { dueAt: 1, score: -1, _id: 1 },
};

/** The suppliers that have matches of this kind. */
export async function suppliersWithMatches(organisationId: string, filter: MatchFilter): Promise<string[]> {
  const ids = await MatchModel.distinct('supplierId', matchQuery(organisationId, filter));
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

/** The countries of the suppliers that have matches, ISO 3166-1 alpha-3. */
export async function countriesWithMatches(organisationId: string): Promise<string[]> {
  const codes = await MatchModel.distinct('country', { organisationId });
  return codes.filter((code) => typeof code === 'string' && code !== '').map(String);
}

/** A page of matches in the given order, and how many there are in all. */
export async function findMatches(
  organisationId: string,
  filter: MatchFilter,
  { sort, skip, limit }: { sort: MatchSort; skip: number; limit: number },
): Promise<{ matches: Match[]; total: number }> {
  const query = matchQuery(organisationId, filter);
  const rows = await MatchModel.find(query).sort(ORDERS[sort]).skip(skip).limit(limit).lean<Stored[]>();
  return { matches: rows.map(toMatch), total: await MatchModel.countDocuments(query) };
}

/** At most so many matches in the order of their ids; `afterId` of the filter goes on where a page ended. */
export async function matchesInOrder(
  organisationId: string,
  filter: MatchFilter,
  most: number,
): Promise<Match[]> {
  const rows = await MatchModel.find(matchQuery(organisationId, filter))
    .sort({ _id: 1 })
    .limit(most)
    .lean<Stored[]>();
  return rows.map(toMatch);
}

export async function countMatches(organisationId: string, filter: MatchFilter): Promise<number> {
  return MatchModel.countDocuments(matchQuery(organisationId, filter));
}

/** How many matches stand where, and whether the latest screening still found them. */
export async function countMatchesByState(
  organisationId: string,
  opened?: { from: Date; until: Date },
): Promise<{ status: Match['status']; current: boolean; matches: number }[]> {
  const within = opened === undefined ? {} : { openedAt: { $gte: opened.from, $lt: opened.until } };
  const rows = await MatchModel.aggregate<{
    _id: { status: Match['status']; current: boolean };
    matches: number;
  }>([
    { $match: { organisationId, ...within } },
    { $group: { _id: { status: '$status', current: '$current' }, matches: { $sum: 1 } } },
  ]);
  return rows.map(({ _id, matches }) => ({ ..._id, matches }));
}

function toMatch({ _id, ...row }: Stored): Match {
  return {
    id: String(_id),
    ...row,
    country: row.country ?? null,
    decidedAt: row.decidedAt ?? null,
    decidedIdentity: row.decidedIdentity ?? null,
    decisionReasons: row.decisionReasons ?? [],
    formerKeys: row.formerKeys ?? [],
    news: row.news ?? null,
    changedAt: row.changedAt ?? row.firstSeenAt,
    entityChangedAt: row.entityChangedAt ?? null,
    openedAt: row.openedAt ?? row.firstSeenAt,
    dueAt: row.dueAt ?? null,
    assigneeId: row.assigneeId ?? null,
    proposedById: row.proposedById ?? null,
    partial: row.partial ?? false,
  };
}

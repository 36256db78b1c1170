import type { MatchStatus } from '#app/domain/screening/screening.ts';

/** Which matches of an organisation are meant. What is left out does not narrow. */
export type MatchFilter = {
  ids?: readonly string[];
  list?: string;
  strength?: 'possible' | 'strong';
  status?: MatchStatus | readonly MatchStatus[];
  exact?: boolean;
  current?: boolean;
  partial?: boolean;
  country?: string;
  supplierIds?: readonly string[];
  /** Null: assigned to nobody. */
  assigneeId?: string | null;
  /** Due before this moment. */
  dueBefore?: Date;
  /** Opened after the one and up to the other moment. */
  openedAfter?: Date;
  openedUntil?: Date;
  /** Whose latest news came by one of these runs. */
  newsRuns?: readonly string[];
  /** Of those that await a second person, not the ones that this person proposed. */
  notProposedBy?: string;
  /** Opened or decided at this moment or later. */
  movedSince?: Date;
  /** Behind this match in the order of ids. */
  afterId?: string;
};

/** The filter in the language of the store. */
export function matchQuery(organisationId: string, filter: MatchFilter): Record<string, unknown> {
  const {
    ids,
    supplierIds,
    status,
    dueBefore,
    openedAfter,
    openedUntil,
    notProposedBy,
    newsRuns,
    movedSince,
    afterId,
    ...plain
  } = filter;
  const set = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const opened = {
    ...(openedAfter === undefined ? {} : { $gt: openedAfter }),
    ...(openedUntil === undefined ? {} : { $lte: openedUntil }),
  };
  return {
    organisationId,
    ...set,
    ...(ids === undefined ? {} : { _id: { $in: ids } }),
    ...(afterId === undefined ? {} : { _id: { $gt: afterId } }),
    ...(movedSince === undefined
      ? {}
      : { $or: [{ openedAt: { $gte: movedSince } }, { decidedAt: { $gte: movedSince } }] }),
    ...(supplierIds === undefined ? {} : { supplierId: { $in: supplierIds } }),
    ...(status === undefined ? {} : { status: typeof status === 'string' ? status : { $in: status } }),
    ...(dueBefore === undefined ? {} : { dueAt: { $lt: dueBefore } }),
    ...(Object.keys(opened).length === 0 ? {} : { openedAt: opened }),
    ...(newsRuns === undefined ? {} : { 'news.runId': { $in: newsRuns } }),
    ...(notProposedBy === undefined ? {} : { proposedById: { $ne: notProposedBy } }),
  };
}

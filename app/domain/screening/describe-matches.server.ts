import { listVersionsById } from '#models/list-version.server.ts';
import { listNotice } from './lists/list-words.ts';
import { newsWords } from './monitoring/news.ts';
import { decidedOnEarlierDetails, type ListVersion, type Match, type MatchStatus } from './screening.ts';

/** A match as other rooms and lists of matches need it. */
export type DescribedMatch = {
  matchId: string;
  supplierId: string;
  supplierName: string;
  country: string | null;
  list: string;
  listTitle: string;
  edition: string;
  asOf: string;
  /** The sentence that must stand beside the match. */
  notice: string;
  listedKey: string;
  /** The listed name that was met, and the entity's main name where that is another. */
  listedName: string;
  score: number;
  strength: 'possible' | 'strong';
  exact: boolean;
  current: boolean;
  status: MatchStatus;
  decidedAt: Date | null;
  onEarlierDetails: boolean;
  firstSeenAt: Date;
  /** When something last happened to it, and what, in words; empty when nothing has since it was first seen. */
  changedAt: Date;
  changeNote: string;
  /** The run that brought what happened to it; null when nothing has. */
  newsRun: string | null;
} & Pick<Match, 'openedAt' | 'dueAt' | 'assigneeId' | 'partial' | 'decisionReasons'>;

/** Adds to each match the edition of its list and the notice that goes with it. */
export async function describeMatches(matches: readonly Match[]): Promise<DescribedMatch[]> {
  const versions = await listVersionsById([...new Set(matches.map((match) => match.versionId))]);
  const byId = new Map(versions.map((version) => [version.id, version]));
  return matches.map((match) => describe(match, byId.get(match.versionId)));
}

function describe(match: Match, version: ListVersion | undefined): DescribedMatch {
  return {
    matchId: match.id,
    supplierId: match.supplierId,
    supplierName: match.supplierName,
    country: match.country,
    list: match.list,
    listTitle: version?.title ?? match.list,
    edition: version?.edition ?? '',
    asOf: version?.asOf ?? '',
    notice: version === undefined ? '' : listNotice(version),
    listedKey: match.entityKey,
    listedName: match.finding.listedName.name,
    score: match.score,
    strength: match.strength,
    exact: match.exact,
    current: match.current,
    status: match.status,
    decidedAt: match.decidedAt,
    onEarlierDetails: decidedOnEarlierDetails(match),
    firstSeenAt: match.firstSeenAt,
    changedAt: match.changedAt,
    changeNote: match.news === null ? '' : newsWords(match.news, match.score),
    newsRun: match.news?.runId ?? null,
    openedAt: match.openedAt,
    dueAt: match.dueAt,
    assigneeId: match.assigneeId,
    partial: match.partial,
    decisionReasons: match.decisionReasons,
  };
}

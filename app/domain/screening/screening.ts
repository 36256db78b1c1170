import type { ScreenedParty } from './engine/party.ts';
import type { Finding } from './engine/screen-party.ts';
import type { ListEntry } from './lists/list-file.ts';

/** One edition of a list, as loaded. Never changed afterwards. */
export type ListVersion = {
  id: string;
  /** Null: for every organisation; otherwise an organisation's own list. */
  organisationId: string | null;
  list: string;
  title: string;
  publisher: string;
  address: string;
  edition: string;
  asOf: string;
  counted: 'names' | 'orders';
  /** Rows of this extract, and of the whole list as far as known. */
  rows: number;
  total: number;
  totalNote: string;
  terms: string;
  source: string;
  contentHash: string;
  loadedAt: Date;
};

/** A row of an edition. */
export type ListedEntity = ListEntry & { list: string; versionId: string; position: number };

/** Which edition a screening was made against. */
export type ScreenedList = Pick<
  ListVersion,
  'list' | 'title' | 'edition' | 'asOf' | 'rows' | 'total' | 'counted'
> & { versionId: string };

/** One supplier held against the lists at one moment, with everything needed to do it again. */
export type Screening = {
  id: string;
  organisationId: string;
  supplierId: string;
  /** The job or request it belongs to. */
  runId: string;
  at: Date;
  personId: string | null;
  engine: string;
  threshold: number;
  lists: ScreenedList[];
  inputs: ScreenedParty;
  inputsHash: string;
  result: 'no-match' | 'possible' | 'strong';
  candidatesCut: boolean;
  findings: Finding[];
  /** Hash of result and findings: two runs that agree have the same. */
  outcomeHash: string;
};

export const DECISIONS = ['confirmed', 'not-the-same', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];
export const MATCH_STATUSES = ['open', ...DECISIONS] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** That a supplier may be a listed entity: one record for the two, kept over all screenings and decisions. */
export type Match = {
  id: string;
  organisationId: string;
  supplierId: string;
  supplierName: string;
  country: string | null;
  list: string;
  entityKey: string;
  /** The edition and the screening that saw it last. */
  versionId: string;
  screeningId: string;
  finding: Finding;
  score: number;
  strength: 'possible' | 'strong';
  exact: boolean;
  /** False when the latest screening did not find it any more. */
  current: boolean;
  firstSeenAt: Date;
  lastSeenAt: Date;
  inputsHash: string;
  /** Hash of the supplier's folded name and country. */
  identityHash: string;
  status: MatchStatus;
  decidedAt: Date | null;
  /** The identity at the time of the decision; when it differs, the decision was made on earlier details. */
  decidedIdentity: string | null;
};

/** A person's answer to whether a supplier is a listed entity. Kept for good. */
export type DecisionRecord = {
  id: string;
  organisationId: string;
  matchId: string;
  supplierId: string;
  list: string;
  entityKey: string;
  decision: Decision;
  comment: string;
  personId: string;
  personName: string;
  at: Date;
  inputsHash: string;
  /** The match whose decision was taken over because all details are the same. */
  carriedFrom: string | null;
};

/** True when the supplier's name or country has changed since the decision. */
export function decidedOnEarlierDetails(match: Pick<Match, 'decidedIdentity' | 'identityHash'>): boolean {
  return match.decidedIdentity !== null && match.decidedIdentity !== match.identityHash;
}

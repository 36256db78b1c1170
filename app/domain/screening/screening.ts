import type { CaseFields } from './cases/case.ts';
import type { NewsFields } from './monitoring/news.ts';
import type { ReasonCode } from './cases/reasons.ts';
import type { ScreenedParty } from './engine/party.ts';
import type { Finding } from './engine/screen-party.ts';
import type { ListEntry } from './lists/list-file.ts';

/** One edition of a list. Its rows never change; only its state does. */
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
  counted: 'names' | 'orders' | 'entries';
  /** Rows of this extract, and of the whole list as far as known. */
  rows: number;
  total: number;
  totalNote: string;
  terms: string;
  source: string;
  contentHash: string;
  loadedAt: Date;
  /** Counted from 1 within the list of one owner, refused attempts included. */
  sequence: number;
  state: ListVersionState;
  /** Why it was refused, taken out of force, or put in force although it was refused first. */
  reason: string | null;
  /** How it came in; "shipped" came with the portal. */
  way: 'shipped' | 'command' | 'upload' | 'address';
  /** The format that its file was read as; null for shipped lists. */
  format: string | null;
  personName: string | null;
  /** The file or address that it was read from. */
  from: string;
  inForceSince: Date | null;
  /** What it holds, by kind of entity, and how many names. */
  counts: ListCounts;
  /** How it differs from the edition that was in force before; null for the first one. */
  difference: DifferenceCounts | null;
  comparedWith: string | null;
  /** Rows that were left out, and what was noticed; `notes` holds the first of them. */
  skipped: number;
  notes: readonly RowNote[];
};

export type ListVersionState = 'in-force' | 'superseded' | 'rolled-back' | 'refused';

export type ListCounts = Record<ListEntry['subject'] | 'names', number>;
export type DifferenceCounts = { added: number; changed: number; removed: number; moved: number };

/** Something to know of one row of a list's file. */
export type RowNote = { file: string; row: number; says: string; skipped: boolean };

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
/** `awaiting-second`: one person proposed to confirm it, another has to agree. */
export const MATCH_STATUSES = ['open', 'awaiting-second', ...DECISIONS] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** What nobody, or only one of two people, has decided. */
export const UNDECIDED = ['open', 'awaiting-second'] as const satisfies readonly MatchStatus[];

/** What can happen to a match by a person's act. Only the three decisions settle anything. */
export type DecisionStep = Decision | 'proposed' | 'sent-back' | 'reopened';

/** That a supplier may be a listed entity: one record for the two, kept over all screenings and decisions. */
export type Match = CaseFields &
  NewsFields & {
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

/** A person's answer to whether a supplier is a listed entity, or a step on the way to one. Kept for good. */
export type DecisionRecord = {
  id: string;
  organisationId: string;
  matchId: string;
  supplierId: string;
  list: string;
  entityKey: string;
  decision: DecisionStep;
  reasons: ReasonCode[];
  comment: string;
  personId: string;
  personName: string;
  at: Date;
  inputsHash: string;
  /** The match whose decision was taken over because all details are the same. */
  carriedFrom: string | null;
  /** The bulk decision that it belongs to. */
  batchId: string | null;
};

type Decided = Pick<Match, 'decidedIdentity' | 'identityHash' | 'decidedAt' | 'entityChangedAt'>;

/**
 * True when the supplier's name or country has changed since the decision, or the listed entity's names, countries,
 * identifiers or dates of birth.
 */
export function decidedOnEarlierDetails(match: Decided): boolean {
  const { decidedIdentity, identityHash, decidedAt, entityChangedAt } = match;
  if (decidedIdentity !== null && decidedIdentity !== identityHash) return true;
  return decidedAt !== null && entityChangedAt !== null && entityChangedAt > decidedAt;
}

import type { Compared } from './compare-row.ts';

/** One answer that differs between the portal and the registry's entry. */
type DifferingAnswer = Pick<Compared, 'number' | 'ask' | 'here' | 'there' | 'standing'>;

/** The registry's file and the row in it that was looked at. */
type ComparedRow = {
  /** Name of the file, and the SHA-256 of its bytes, hexadecimal. */
  file: string;
  fileHash: string;
  /** SHA-256 of the row's cells, hexadecimal. */
  rowHash: string;
  /** The year in which the statement was due, and the last change of the entry, as the row says. */
  year: number | null;
  updatedOn: string | null;
  /** The row is about the period of this statement. */
  samePeriod: boolean;
};

/**
 * One look at the organisation's entry in the government registry, as it is kept: its row of the public file held against
 * the answers here, or a person who saw the entry.
 */
export type RegistryComparison = {
  id: string;
  organisationId: string;
  statementId: string;
  at: Date;
  /** The person, by id, and the name as it was then. */
  byId: string;
  byName: string;
  /** Null where a person looked by themselves. */
  row: ComparedRow | null;
  /** How many answers are the same. */
  same: number;
  differs: DifferingAnswer[];
  /** Where a person saw the entry, and on which day; null where the file was compared. */
  seen: { address: string; on: string } | null;
  note: string;
};

/**
 * matches: every answer that the file holds is the same · differs: see `differs` · other-period: the file has a row of the
 * organisation, of another period · seen: a person says that the entry stands.
 */
export type EntryOutcome = 'matches' | 'differs' | 'other-period' | 'seen';

export function outcomeOf({ row, differs }: Pick<RegistryComparison, 'row' | 'differs'>): EntryOutcome {
  if (row === null) return 'seen';
  if (!row.samePeriod) return 'other-period';
  return differs.length === 0 ? 'matches' : 'differs';
}

/** What check A12 rests on. */
export type EntryFact = {
  outcome: EntryOutcome;
  /** The day of the look, an ISO date. */
  on: string;
  /** "StatementSummaries2026.csv", or the address where a person saw the entry. */
  where: string;
  /** The questions whose answers differ: "2c First day of the period". */
  differs: string[];
  /** The statement was corrected after the look. */
  before: boolean;
};

/** The last look in the words of the check; `correctedAt` is the moment of the last correction. */
export function entryFact(comparison: RegistryComparison, correctedAt: Date | null): EntryFact {
  const { at, row, seen, differs } = comparison;
  return {
    outcome: outcomeOf(comparison),
    on: seen?.on ?? at.toISOString().slice(0, 10),
    where: row?.file ?? seen?.address ?? '',
    differs: differs.map(({ number, ask }) => `${number} ${ask}`),
    before:
      correctedAt !== null &&
      (seen === null ? at < correctedAt : seen.on < correctedAt.toISOString().slice(0, 10)),
  };
}

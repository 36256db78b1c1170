import type { ListCounts } from '../screening.ts';

/** Shares by which an edition is judged; those of a list may be set by its owner. */
export type JudgeRules = { shrinkShare: number; brokenShare: number };

/** A list may lose a tenth of its rows from one edition to the next, and a twentieth of a file's rows may be broken. */
export const USUAL_RULES: JudgeRules = { shrinkShare: 0.1, brokenShare: 0.05 };

const TIMES = 10;
/** So few broken rows never count by their share: a short list would be refused for one. */
const BROKEN_ALWAYS_ALLOWED = 3;

export type Judged = {
  /** Rows and names of the edition in force; null when the list is new. */
  before: { rows: number; counts: Pick<ListCounts, 'names'> } | null;
  rows: number;
  names: number;
  skipped: number;
};

/** Why an edition is not put in force; a person may overrule it unless it holds nothing. */
export type Refusal = { because: string; mayOverrule: boolean };

/**
 * Holds an edition against the one in force: a list that lost many rows or names, grew or shrank tenfold, or whose file
 * is broken in many places is more often a fault of the fetch than news. Null when it may be put in force.
 */
export function judgeEdition({ before, rows, names, skipped }: Judged, rules: JudgeRules): Refusal | null {
  if (rows === 0) return { because: 'The file holds no entry that can be used.', mayOverrule: false };
  const all = rows + skipped;
  if (skipped > Math.max(BROKEN_ALWAYS_ALLOWED, all * rules.brokenShare))
    return refusal(
      `${count(skipped)} of ${count(all)} rows of the file are broken, more than ${percent(rules.brokenShare)}.`,
    );
  if (before === null) return null;
  const change = `${count(rows)} rows in place of ${count(before.rows)}`;
  if (rows >= before.rows * TIMES)
    return refusal(`The list would be ${TIMES} times larger or more: ${change}.`);
  if (rows * TIMES <= before.rows)
    return refusal(`The list would be ${TIMES} times smaller or less: ${change}.`);
  if (rows < before.rows * (1 - rules.shrinkShare))
    return refusal(`The list would lose more than ${percent(rules.shrinkShare)} of its rows: ${change}.`);
  if (names < before.counts.names * (1 - rules.shrinkShare))
    return refusal(
      `The list would lose more than ${percent(rules.shrinkShare)} of its names: ${count(names)} in place of ${count(before.counts.names)}. A file of aliases may be missing.`,
    );
  return null;
}

function refusal(because: string): Refusal {
  return { because, mayOverrule: true };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB').replaceAll(',', '\u2009');
}

import type { FieldChange } from '../supplier-facts.ts';
import type { CellRemark, SupplierPatch } from './patch.ts';

export const OUTCOMES = ['new', 'changed', 'unchanged', 'duplicate', 'refused'] as const;
/** What a row does to the register. A `duplicate` repeats an earlier row of the same file. */
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeCounts = Record<Outcome, number>;

/** A row of a file with what it does or did. The raw cells are kept, so that the row can be shown and sent back. */
export type PlannedRow = {
  row: number;
  cells: string[];
  outcome: Outcome;
  /** The name as typed, for lists of rows. */
  name: string;
  supplierId: string | null;
  patch: SupplierPatch | null;
  /** Which fields change from what to what; empty for new suppliers. */
  changes: FieldChange[];
  refused: CellRemark[];
  assumed: CellRemark[];
  /** Why it is a duplicate, in words. */
  note: string;
};

function noCounts(): OutcomeCounts {
  return { new: 0, changed: 0, unchanged: 0, duplicate: 0, refused: 0 };
}

export function countOutcomes(rows: readonly Pick<PlannedRow, 'outcome'>[]): OutcomeCounts {
  const counts = noCounts();
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

export function addCounts(all: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = noCounts();
  for (const counts of all) for (const outcome of OUTCOMES) sum[outcome] += counts[outcome];
  return sum;
}

import type { Citation, FactTableName } from '#app/domain/reference/fact-table.ts';
import { type Facts, tableOf } from '#app/domain/reference/facts.ts';

export const TERM_KINDS = ['country', 'sector', 'goods', 'profile'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** The most that each term can add to a score. */
export const TERM_MAXIMUM: Record<TermKind, number> = { country: 6, sector: 4, goods: 2, profile: 1 };
/** The least that a known term adds. */
export const TERM_MINIMUM: Record<TermKind, number> = { country: 1, sector: 1, goods: 0, profile: 0 };

/** A citation that also says which table it is. */
export type TermSource = Citation & { table: FactTableName | null };

/** One share of a score, with its reason. `value` is null where the facts are missing: missing is never zero. */
export type Term = {
  kind: TermKind;
  value: number | null;
  /** A sentence a person can check. */
  because: string;
  sources: TermSource[];
  /** What to add so that the term can be scored better, or null when nothing is missing. */
  missing: string | null;
};

/** The citations of the named tables, leaving out those that are not in this installation. */
export function sourcesOf(facts: Facts, ...names: FactTableName[]): TermSource[] {
  return names.flatMap((table) => {
    const state = tableOf(facts, table);
    return state?.installed
      ? [{ table, source: state.source, edition: state.edition, date: state.date }]
      : [];
  });
}

/** Four decimals: enough for every figure in print, and the same on every machine. */
export function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

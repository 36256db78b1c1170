import { z } from 'zod';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The search of the ledger's page as it was typed, for the form and for links. */
export type LedgerSearch = { act: string; from: string; to: string };

/** The same, read: the moment `before` is the end of the last day that was asked for. */
export type ReadLedgerSearch = {
  typed: LedgerSearch;
  filter: { act?: string; from?: Date; before?: Date };
  page: number;
  /** What to put right, by field. A field with a problem does not filter. */
  problems: Record<string, string[]>;
};

/** Reads the search from the query of the address. Days are days in universal time. */
export function readLedgerSearch(query: URLSearchParams): ReadLedgerSearch {
  const typed = {
    act: query.get('act')?.trim() ?? '',
    from: query.get('from')?.trim() ?? '',
    to: query.get('to')?.trim() ?? '',
  };
  const problems: Record<string, string[]> = {};
  const from = readDay(typed.from, 'from', problems);
  const to = readDay(typed.to, 'to', problems);
  if (from && to && to < from) problems['to'] = ['Enter a last day that is not before the first day'];
  const wanted = Number(query.get('page'));
  return {
    typed,
    problems,
    page: Number.isSafeInteger(wanted) && wanted > 0 ? Math.min(wanted, 1_000_000) : 1,
    filter: {
      ...(typed.act ? { act: typed.act } : {}),
      ...(from ? { from } : {}),
      ...(to ? { before: new Date(to.getTime() + DAY_MS) } : {}),
    },
  };
}

function readDay(text: string, field: string, problems: Record<string, string[]>): Date | null {
  if (text === '') return null;
  if (z.iso.date().safeParse(text).success) return new Date(`${text}T00:00:00Z`);
  problems[field] = ['Enter a day as year, month and day, such as 2026-11-22'];
  return null;
}

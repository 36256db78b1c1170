import { type Area, AREAS } from '#app/domain/statements/area.ts';
import { type Duty, DUTIES } from '#app/domain/statements/suppliers-statements/duty.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { STANDINGS, type StatementStanding } from '#app/domain/statements/suppliers-statements/standing.ts';

/** What the list shows. */
export type StatementFilter = {
  words: string;
  duty: Duty | null;
  standing: StatementStanding | null;
  lacks: Area | null;
  lookAgain: boolean;
  page: number;
};

export const LINES_A_PAGE = 50;

export function readFilter(query: URLSearchParams): StatementFilter {
  const page = Number(query.get('page') ?? 1);
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    duty: DUTIES.find((duty) => duty === query.get('duty')) ?? null,
    standing: STANDINGS.find((standing) => standing === query.get('standing')) ?? null,
    lacks: AREAS.find((area) => area === query.get('lacks')) ?? null,
    lookAgain: query.get('look') === 'again',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of an address with these filters. */
export function filterQuery({ words, duty, standing, lacks, lookAgain }: StatementFilter) {
  return { q: words, duty, standing, lacks, look: lookAgain ? 'again' : null };
}

/** The lines that a filter lets through. */
export function applyFilter(
  lines: readonly SupplierStatementLine[],
  { words, duty, standing, lacks, lookAgain }: StatementFilter,
): SupplierStatementLine[] {
  const wanted = words.toLowerCase();
  return lines.filter(
    (line) =>
      (wanted === '' || line.name.toLowerCase().includes(wanted)) &&
      (duty === null || line.duty === duty) &&
      (standing === null || line.standing === standing) &&
      (lacks === null || line.lacks.includes(lacks)) &&
      (!lookAgain || line.lookAgain !== null),
  );
}

import { type Area, AREAS } from '#app/domain/statements/area.ts';
import { type Duty, DUTIES } from '#app/domain/statements/suppliers-statements/duty.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { STANDINGS, type StatementStanding } from '#app/domain/statements/suppliers-statements/standing.ts';
import { paths } from '#app/http/paths.ts';

export const SORTS = ['name', 'country', 'duty', 'standing', 'period', 'lacks'] as const;
export type LineSort = (typeof SORTS)[number];

/** What the list shows. */
export type StatementFilter = {
  words: string;
  duty: Duty | null;
  standing: StatementStanding | null;
  /** any: at least one area. */
  lacks: Area | 'any' | null;
  lookAgain: boolean;
  /** Only those that somebody is to write to. */
  toWrite: boolean;
  sort: LineSort;
  order: 'up' | 'down';
  page: number;
};

export const LINES_A_PAGE = 50;

export function readFilter(query: URLSearchParams): StatementFilter {
  const page = Number(query.get('page') ?? 1);
  const lacks = query.get('lacks');
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    duty: DUTIES.find((duty) => duty === query.get('duty')) ?? null,
    standing: STANDINGS.find((standing) => standing === query.get('standing')) ?? null,
    lacks: lacks === 'any' ? 'any' : (AREAS.find((area) => area === lacks) ?? null),
    lookAgain: query.get('look') === 'again',
    toWrite: query.get('write') === 'open',
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'name',
    order: query.get('order') === 'down' ? 'down' : 'up',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of an address with these filters. */
export function filterQuery(filter: StatementFilter) {
  const { words, duty, standing, lacks, lookAgain, toWrite, sort, order } = filter;
  return {
    q: words,
    duty,
    standing,
    lacks,
    look: lookAgain ? 'again' : null,
    write: toWrite ? 'open' : null,
    sort: sort === 'name' ? null : sort,
    order: order === 'up' ? null : order,
  };
}

/** Sorts by a column; by the column that it is sorted by already, the other way round. */
export function sortHref(filter: StatementFilter, sort: LineSort): string {
  const order = filter.sort === sort && filter.order === 'up' ? 'down' : 'up';
  return paths.supplierStatements(filterQuery({ ...filter, sort, order }));
}

/** The lines that a filter lets through, in its order. What stands level is by name. */
export function applyFilter(
  lines: readonly SupplierStatementLine[],
  filter: StatementFilter,
): SupplierStatementLine[] {
  const { words, duty, standing, lacks, lookAgain, toWrite, sort, order } = filter;
  const wanted = words.toLowerCase();
  const found = lines.filter(
    (line) =>
      (wanted === '' || line.name.toLowerCase().includes(wanted)) &&
      (duty === null || line.duty === duty) &&
      (standing === null || line.standing === standing) &&
      (lacks === null || (lacks === 'any' ? line.lacks.length > 0 : line.lacks.includes(lacks))) &&
      (!lookAgain || line.lookAgain !== null) &&
      (!toWrite || line.ask !== null),
  );
  const sign = order === 'up' ? 1 : -1;
  return sort === 'name'
    ? order === 'up'
      ? found
      : found.toReversed()
    : found.toSorted((a, b) => sign * compare(sortKey(a, sort), sortKey(b, sort)));
}

function sortKey(line: SupplierStatementLine, sort: Exclude<LineSort, 'name'>): string | number {
  if (sort === 'country') return line.country ?? '~';
  if (sort === 'duty') return DUTIES.indexOf(line.duty);
  if (sort === 'standing') return STANDINGS.indexOf(line.standing);
  if (sort === 'period') return line.periodTo ?? '~';
  return line.lacks.length;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

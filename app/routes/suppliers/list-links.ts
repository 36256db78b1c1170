import type { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { paths } from '#app/http/paths.ts';

type Names = { country: (iso3: string) => string; owner: (id: string) => string };

/** The list with some of its questions changed. Another question starts at the first page. */
export function listHref(query: SupplierListQuery, change: Partial<SupplierListQuery>): string {
  const next = { ...query, page: 1, ...change };
  return paths.suppliers({
    text: next.text,
    country: next.country,
    tier: next.tier,
    sector: next.sector,
    owner: next.owner,
    sort: next.sort === 'name' ? null : next.sort,
    order: next.order === 'up' ? null : next.order,
    page: next.page === 1 ? null : next.page,
  });
}

/** Sorts by a column; by the column that it is sorted by already, the other way round. */
export function sortHref(query: SupplierListQuery, sort: SupplierListQuery['sort']): string {
  const order = query.sort === sort && query.order === 'up' ? 'down' : 'up';
  return listHref(query, { sort, order });
}

export function sortedAs(
  query: SupplierListQuery,
  sort: SupplierListQuery['sort'],
): 'ascending' | 'descending' | undefined {
  if (query.sort !== sort) return undefined;
  return query.order === 'up' ? 'ascending' : 'descending';
}

/** What the list is narrowed to, each with the link that widens it again. */
export function activeFilters(
  query: SupplierListQuery,
  names: Names,
): { label: string; removeHref: string }[] {
  const { text, country, tier, sector, owner } = query;
  const chips: [string | null, Partial<SupplierListQuery>][] = [
    [text ? `“${text}”` : null, { text: '' }],
    [country && names.country(country), { country: null }],
    [tierLabel(tier), { tier: null }],
    [sector && `Sector ${sector}`, { sector: null }],
    [owner && (owner === 'none' ? 'Nobody looks after it' : names.owner(owner)), { owner: null }],
  ];
  return chips.flatMap(([label, change]) => (label ? [{ label, removeHref: listHref(query, change) }] : []));
}

function tierLabel(tier: SupplierListQuery['tier']): string | null {
  if (tier === null) return null;
  return tier === 'none' ? 'No tier' : `Tier ${tier}`;
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { supplierCountries, supplierLines, type SupplierLine } from '#models/supplier-list.server.ts';
import { PAGE_SIZE, type SupplierListQuery } from './list-query.ts';
import { searchWords } from './search-tokens.ts';

export type SupplierPage = {
  suppliers: SupplierLine[];
  /** How many there are with these filters. */
  total: number;
  page: number;
  pages: number;
};

/**
 * One page of the register. The text is found in names, other names, reference, numbers and towns, without regard to
 * accents, by the beginnings of words. `ids` narrows the list to suppliers that another room has found.
 */
export async function listSuppliers(
  viewer: Viewer,
  query: SupplierListQuery,
  { ids = null }: { ids?: string[] | null } = {},
): Promise<SupplierPage> {
  authorise(viewer, 'read', 'supplier');
  const filter = {
    words: searchWords(query.text).slice(0, 8),
    country: query.country,
    tier: query.tier,
    sector: query.sector,
    ownerId: query.owner,
    ids,
  };
  const order = {
    sort: query.sort,
    descending: query.order === 'down',
    skip: (query.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
  const { lines, total } = await supplierLines(viewer.organisationId, filter, order);
  return { suppliers: lines, total, page: query.page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** The countries that the register's suppliers are in, for the filter of the list. */
export async function countriesOfSuppliers(viewer: Viewer): Promise<string[]> {
  authorise(viewer, 'read', 'supplier');
  return supplierCountries(viewer.organisationId);
}

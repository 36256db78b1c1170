import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { SupplierModel } from './supplier.server.ts';

/** A supplier as a line of the list. */
export type SupplierLine = Pick<
  Supplier,
  | 'id'
  | 'reference'
  | 'name'
  | 'country'
  | 'tier'
  | 'sectors'
  | 'ownerId'
  | 'spend'
  | 'version'
  | 'updatedAt'
  | 'workforce'
> & { sites: number };

export type SupplierFilter = {
  /** Beginnings of words that must all be found. */
  words: string[];
  country: string | null;
  tier: number | 'none' | null;
  /** Leading digits of an ISIC code. */
  sector: string | null;
  ownerId: string | 'none' | null;
  ids: string[] | null;
};

const SUPPLIER_SORTS = ['name', 'country', 'tier', 'updated'] as const;
export type SupplierSort = (typeof SUPPLIER_SORTS)[number];

const SORT_FIELDS: Readonly<Record<SupplierSort, string[]>> = {
  name: ['sortName', '_id'],
  country: ['country', 'sortName'],
  tier: ['tier', 'sortName'],
  updated: ['updatedAt', '_id'],
};

/** One page of an organisation's suppliers and how many there are in all. */
export async function supplierLines(
  organisationId: string,
  filter: SupplierFilter,
  order: { sort: SupplierSort; descending: boolean; skip: number; limit: number },
): Promise<{ lines: SupplierLine[]; total: number }> {
  const query = toQuery(organisationId, filter);
  const direction = order.descending ? -1 : 1;
  const sort: [string, 1 | -1][] = SORT_FIELDS[order.sort].map((field) => [
    field,
    field === '_id' ? ((order.sort === 'updated' ? -direction : direction) === 1 ? 1 : -1) : direction,
  ]);
  const rows = await SupplierModel.find(query)
    .sort(sort)
    .skip(order.skip)
    .limit(order.limit)
    .select({ searchTokens: 0, matchKeys: 0, nameKey: 0, sortName: 0, notes: 0, otherNames: 0, goods: 0 })
    .lean();
  const total =
    rows.length < order.limit && (rows.length > 0 || order.skip === 0)
      ? order.skip + rows.length
      : await SupplierModel.countDocuments(query);
  const lines = rows.map((row) => ({
    id: row._id.toHexString(),
    reference: row.reference,
    name: row.name,
    country: row.country,
    tier: row.tier,
    sectors: row.sectors,
    ownerId: row.ownerId,
    spend: row.spend,
    workforce: row.workforce,
    version: row.version,
    updatedAt: row.updatedAt,
    sites: row.sites.length,
  }));
  return { lines, total };
}

/** The countries of an organisation's suppliers, for the filter. */
export async function supplierCountries(organisationId: string): Promise<string[]> {
  const found = await SupplierModel.distinct('country', { organisationId });
  return found.filter((country) => country !== null);
}

/** Gives suppliers to an owner; those whose version has gone on since are changed too, since only the owner is set. */
export async function setSupplierOwner(
  organisationId: string,
  ids: readonly string[],
  ownerId: string | null,
  now: Date,
): Promise<void> {
  await SupplierModel.updateMany(
    { organisationId, _id: { $in: ids } },
    { $set: { ownerId, updatedAt: now }, $inc: { version: 1 } },
  );
}

function toQuery(organisationId: string, filter: SupplierFilter) {
  const words = filter.words.map((word) => ({ searchTokens: new RegExp(`^${escapeRegExp(word)}`) }));
  return {
    organisationId,
    ...(filter.ids ? { _id: { $in: filter.ids } } : {}),
    ...(filter.country ? { country: filter.country } : {}),
    ...(filter.tier ? { tier: filter.tier === 'none' ? null : filter.tier } : {}),
    ...(filter.ownerId ? { ownerId: filter.ownerId === 'none' ? null : filter.ownerId } : {}),
    ...(filter.sector ? { sectors: new RegExp(`^${escapeRegExp(filter.sector)}`) } : {}),
    ...(words.length > 0 ? { $and: words } : {}),
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

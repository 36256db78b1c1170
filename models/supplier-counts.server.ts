import { SupplierModel } from './supplier.server.ts';

/** How many suppliers stand in a tier and a country; null where it is not known. */
export type SupplierGroup = { tier: number | null; country: string | null; suppliers: number; sites: number };

/** An organisation's suppliers counted by tier and country, with their sites. */
export async function countSuppliersByPlace(organisationId: string): Promise<SupplierGroup[]> {
  const rows = await SupplierModel.aggregate<{
    _id: { tier?: number | null; country?: string | null };
    suppliers: number;
    sites: number;
  }>([
    { $match: { organisationId } },
    {
      $group: {
        _id: { tier: '$tier', country: '$country' },
        suppliers: { $sum: 1 },
        sites: { $sum: { $size: { $ifNull: ['$sites', []] } } },
      },
    },
  ]);
  return rows.map(({ _id, suppliers, sites }) => ({
    tier: _id.tier ?? null,
    country: _id.country ?? null,
    suppliers,
    sites,
  }));
}

/** How many suppliers work in each ISIC division, most first; one with two trades counts in both. */
export async function countSuppliersByDivision(
  organisationId: string,
): Promise<{ division: string; suppliers: number }[]> {
  const rows = await SupplierModel.aggregate<{ _id: string[]; suppliers: number }>([
    { $match: { organisationId } },
    { $group: { _id: '$sectors', suppliers: { $sum: 1 } } },
  ]);
  const counts = new Map<string, number>();
  for (const { _id, suppliers } of rows)
    for (const division of new Set(_id.map((code) => code.slice(0, 2))))
      counts.set(division, (counts.get(division) ?? 0) + suppliers);
  return Array.from(counts, ([division, suppliers]) => ({ division, suppliers })).sort(
    (a, b) => b.suppliers - a.suppliers || (a.division < b.division ? -1 : 1),
  );
}

/** How many suppliers have no trade recorded. */
export async function countSuppliersWithoutSector(organisationId: string): Promise<number> {
  return SupplierModel.countDocuments({ organisationId, sectors: { $size: 0 } });
}

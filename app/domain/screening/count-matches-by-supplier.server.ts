import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { matchesOfSuppliers } from '#models/screening-match.server.ts';
import { bySupplier } from './by-supplier.ts';

/** How many matches of each supplier wait for a person, and how many a person confirmed; none of either is absent. */
export async function countMatchesBySupplier(
  viewer: Viewer,
  supplierIds: readonly string[],
): Promise<Map<string, { open: number; confirmed: number }>> {
  authorise(viewer, 'read', 'screening');
  const groups = bySupplier(await matchesOfSuppliers(viewer.organisationId, supplierIds));
  return new Map(
    [...groups].map(([supplierId, matches]) => [
      supplierId,
      {
        open: matches.filter(
          ({ status, current }) => (status === 'open' || status === 'awaiting-second') && current,
        ).length,
        confirmed: matches.filter(({ status }) => status === 'confirmed').length,
      },
    ]),
  );
}

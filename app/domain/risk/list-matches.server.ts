import type { Actor } from '#app/domain/access/viewer.ts';
import { awaitingExactMatches } from '#app/domain/screening/awaiting-exact-matches.server.ts';
import { confirmedMatches } from '#app/domain/screening/confirmed-matches.server.ts';
import type { DescribedMatch } from '#app/domain/screening/describe-matches.server.ts';
import type { ListMatches } from './assess-pages.server.ts';
import type { ConfirmedListing } from './weigh.ts';

/** What the cross-check says of some suppliers: confirmed matches, and exact ones that wait for a person. */
export async function listMatches(viewer: Actor, supplierIds: string[]): Promise<ListMatches> {
  const confirmed = await confirmedMatches(viewer, supplierIds);
  const awaiting = await awaitingExactMatches(viewer, supplierIds);
  return { confirmed: listingsBySupplier(confirmed), awaiting: listingsBySupplier(awaiting) };
}

function listingsBySupplier(matches: ReadonlyMap<string, readonly DescribedMatch[]>) {
  return new Map<string, ConfirmedListing[]>(
    [...matches].map(([supplierId, of]) => [supplierId, of.map(toListing)]),
  );
}

function toListing({ matchId, listedName, listTitle, edition, asOf }: DescribedMatch): ConfirmedListing {
  return { matchId, entity: listedName, list: listTitle, edition, date: asOf };
}

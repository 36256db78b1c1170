import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';
import { bySupplier } from './by-supplier.ts';

export type ConfirmedMatch = DescribedMatch;

const MOST = 10_000;

/** Matches that a person has confirmed, by supplier. Suppliers without one are not in the map. */
export async function confirmedMatches(
  viewer: Actor,
  supplierIds: readonly string[],
): Promise<Map<string, ConfirmedMatch[]>> {
  authorise(viewer, 'read', 'screening');
  const filter = { supplierIds, status: 'confirmed' as const };
  const { matches } = await findMatches(viewer.organisationId, filter, {
    sort: 'score',
    skip: 0,
    limit: MOST,
  });
  return bySupplier(await describeMatches(matches));
}

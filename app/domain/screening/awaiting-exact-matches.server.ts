import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { UNDECIDED } from './screening.ts';
import { bySupplier } from './by-supplier.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';

const MOST = 10_000;

/** Matches on the same name and the same country that nobody has decided yet, by supplier. */
export async function awaitingExactMatches(
  viewer: Actor,
  supplierIds: readonly string[],
): Promise<Map<string, DescribedMatch[]>> {
  authorise(viewer, 'read', 'screening');
  const filter = { supplierIds, status: UNDECIDED, exact: true, current: true };
  const { matches } = await findMatches(viewer.organisationId, filter, {
    sort: 'score',
    skip: 0,
    limit: MOST,
  });
  return bySupplier(await describeMatches(matches));
}

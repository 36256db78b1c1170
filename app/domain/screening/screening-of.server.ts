import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { decisionsOn } from '#models/screening-decision.server.ts';
import { matchesOfSuppliers } from '#models/screening-match.server.ts';
import { screeningsOf } from '#models/screening.server.ts';
import { isId } from '#models/new-id.server.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';
import type { DecisionRecord, Screening } from './screening.ts';

export type SupplierScreening = {
  /** Null when the supplier has not been screened yet. */
  latest: Screening | null;
  /** The latest first. */
  screenings: Screening[];
  matches: DescribedMatch[];
  decisions: DecisionRecord[];
};

const MOST_SHOWN = 50;

/** Everything screening knows of a supplier: its screenings, matches and the decisions on them. */
export async function screeningOf(viewer: Viewer, supplierId: string): Promise<SupplierScreening> {
  authorise(viewer, 'read', 'screening');
  if (!isId(supplierId)) return { latest: null, screenings: [], matches: [], decisions: [] };
  const screenings = await screeningsOf(viewer.organisationId, supplierId, MOST_SHOWN);
  const matches = await matchesOfSuppliers(viewer.organisationId, [supplierId]);
  const decisions = await decisionsOn(
    viewer.organisationId,
    matches.map((match) => match.id),
  );
  return { latest: screenings[0] ?? null, screenings, matches: await describeMatches(matches), decisions };
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessmentsWithoutScore, countAssessments } from '#models/assessment.server.ts';

/** A supplier without a score, with what to add so that it gets one. */
type WaitingSupplier = { supplierId: string; supplierName: string; toAdd: string[] };
export type WaitingForFacts = { total: number; first: WaitingSupplier[] };

const SHOWN = 10;

/** The viewer's suppliers that could not be scored: how many, and for the first of them which facts are missing. */
export async function waitingForFacts(viewer: Viewer): Promise<WaitingForFacts> {
  authorise(viewer, 'read', 'risk');
  const total = await countAssessments(viewer.organisationId, { band: 'not-scored' });
  const assessments = await assessmentsWithoutScore(viewer.organisationId, SHOWN);
  const first = assessments.map(({ supplierId, supplierName, terms }) => ({
    supplierId,
    supplierName,
    toAdd: terms.flatMap(({ kind, value, missing }) =>
      value === null && missing !== null && (kind === 'country' || kind === 'sector') ? [missing] : [],
    ),
  }));
  return { total, first };
}

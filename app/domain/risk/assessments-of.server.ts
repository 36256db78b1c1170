import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { type AssessmentLine, linesOfSuppliers } from '#models/assessment.server.ts';

/** Score and band of some of the viewer's suppliers, by supplier; one that was never assessed is absent. */
export async function assessmentsOf(
  viewer: Viewer,
  supplierIds: readonly string[],
): Promise<Map<string, AssessmentLine>> {
  authorise(viewer, 'read', 'risk');
  return linesOfSuppliers(viewer.organisationId, supplierIds);
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessmentsOfSuppliers } from '#models/assessment.server.ts';
import type { Assessment } from './assessment.ts';

/** The newest assessments of some of the viewer's suppliers with all their terms, by supplier. */
export async function fullAssessmentsOf(
  viewer: Viewer,
  supplierIds: readonly string[],
): Promise<Map<string, Assessment>> {
  authorise(viewer, 'read', 'risk');
  const stored = await assessmentsOfSuppliers(viewer.organisationId, supplierIds);
  return new Map([...stored].map(([supplierId, { assessment }]) => [supplierId, assessment]));
}

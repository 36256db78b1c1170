import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessmentOfSupplier } from '#models/assessment.server.ts';
import type { Assessment } from './assessment.ts';

/** The newest assessment of one of the viewer's suppliers, or null when there is none yet. */
export async function assessmentOf(viewer: Viewer, supplierId: string): Promise<Assessment | null> {
  authorise(viewer, 'read', 'risk');
  return assessmentOfSupplier(viewer.organisationId, supplierId);
}

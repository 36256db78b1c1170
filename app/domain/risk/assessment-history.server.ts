import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { earlierAssessments } from '#models/assessment-history.server.ts';
import type { Assessment } from './assessment.ts';

const SHOWN = 50;

/** A supplier's earlier assessments, newest first; the one that stands now is not among them. */
export async function assessmentHistory(viewer: Viewer, supplierId: string): Promise<Assessment[]> {
  authorise(viewer, 'read', 'risk');
  return earlierAssessments(viewer.organisationId, supplierId, SHOWN);
}

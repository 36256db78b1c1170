import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';

/** Asks for the whole portfolio to be assessed again, such as after a new edition of the facts. Returns the job's id. */
export async function askForAssessment(viewer: Viewer, now: Date): Promise<string> {
  authorise(viewer, 'edit', 'risk');
  return enqueueJob(viewer, 'assess-suppliers', { supplierIds: 'all' }, now);
}

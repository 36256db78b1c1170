import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';

/** Has every supplier screened against the newest editions, as a job. Gives back the job's id. */
export async function startScreening(viewer: Viewer, now: Date): Promise<string> {
  authorise(viewer, 'screen', 'screening');
  return enqueueJob(viewer, 'screen-suppliers', { supplierIds: 'all' }, now);
}

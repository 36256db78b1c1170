import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';

/** A job that waits for ever: it may begin in a hundred years. */
export function waitingJob(viewer: Viewer): Promise<string> {
  const later = new Date('2126-01-01T00:00:00Z');
  return enqueueJob(viewer, 'assess-suppliers', { supplierIds: [] }, later);
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';

/** Asks for every kept text to be checked again; gives back the job. */
export async function orderCheckOfTexts(viewer: Viewer, now: Date): Promise<string> {
  authorise(viewer, 'edit', 'statement');
  return enqueueJob(viewer, 'check-kept-texts', {}, now);
}

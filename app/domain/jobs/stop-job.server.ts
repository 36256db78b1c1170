import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { Refused } from '#app/platform/problems.ts';
import { stopOpenJob } from '#models/job.server.ts';
import { findJob } from './find-job.server.ts';
import { STOPPABLE_JOBS } from './job-words.ts';

/**
 * Stops a job that waits or runs: whoever asked for it may, and whoever manages jobs. What it had saved stays. Like the
 * asking, the stopping is no change of state of its own and writes no entry in the ledger.
 *
 * @throws NotFound · Refused `job.cannot-stop`, or `job.conflict` where it had ended before
 */
export async function stopJob(viewer: Viewer, id: string, now: Date): Promise<void> {
  const job = await findJob(viewer, id);
  if (job.personId !== viewer.personId) authorise(viewer, 'manage', 'job');
  if (!STOPPABLE_JOBS.has(job.kind)) throw new Refused('job.cannot-stop');
  if (!(await stopOpenJob(viewer.organisationId, id, now))) throw new Refused('job.conflict');
}

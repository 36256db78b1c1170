import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { JobRecord } from '#app/platform/jobs/job.ts';
import { NotFound } from '#app/platform/problems.ts';
import { jobsOfOrganisation, jobWithId } from '#models/job.server.ts';

/** One job of the viewer's organisation. @throws NotFound */
export async function findJob(viewer: Viewer, id: string): Promise<JobRecord> {
  authorise(viewer, 'read', 'job');
  const job = await jobWithId(viewer.organisationId, id);
  if (!job) throw new NotFound('job');
  return job;
}

/** The organisation's jobs that wait or run, the newest first; at most twenty. */
export async function listOpenJobs(viewer: Viewer): Promise<JobRecord[]> {
  authorise(viewer, 'read', 'job');
  return jobsOfOrganisation(viewer.organisationId, { states: ['waiting', 'running'], limit: 20 });
}

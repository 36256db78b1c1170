import { EventEmitter } from 'node:events';
import type { Actor } from '#app/domain/access/viewer.ts';
import { addJob } from '#models/job.server.ts';
import type { JobKind, JobPayloads } from './job.ts';

/** Tells a worker in this process that a job waits, so that it does not have to look. */
export const jobBell = new EventEmitter();

/**
 * Puts a job in the queue and gives back its id; its page is at `paths.job(id)`. Inside a transaction the job waits
 * only if the transaction stands. The job itself is no change of state and writes no ledger entry; its work does.
 */
export async function enqueueJob<Kind extends JobKind>(
  actor: Pick<Actor, 'organisationId' | 'personId'>,
  kind: Kind,
  payload: JobPayloads[Kind],
  now: Date,
): Promise<string> {
  const { organisationId, personId } = actor;
  const id = await addJob({ organisationId, personId, kind, payload }, now);
  jobBell.emit('job');
  return id;
}

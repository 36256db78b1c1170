import { changeHeldJob, type HeldJob } from '#models/job.server.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { InvalidInput, NotFound, Refused } from '../problems.ts';
import type { JobHandler, JobHandlers, JobProgress, JobSteps } from './job.ts';

export type RunJobOptions = {
  holder: string;
  leaseMilliseconds: number;
  handlers: Partial<JobHandlers>;
  /** Who asked for the job (null: the portal itself), as they may act now; null when they have left the organisation. */
  viewerOf: (personId: string | null, organisationId: string) => Promise<Actor | null>;
  now: () => Date;
  /** Aborted when the process stops: the job is given back. */
  stopping: AbortSignal;
};

export type JobOutcome = { state: 'done' | 'failed' | 'again' | 'given back' | 'lost'; error?: unknown };

/** A job is tried this often before it counts as failed. */
const MOST_ATTEMPTS = 5;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const PROGRESS_EVERY_MS = 250;

/** How long a job waits after its n-th failed attempt: doubling from two seconds up to five minutes. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS);
}

/** Does one claimed job to its end, keeping hold of it by a sign of life three times a lease. */
export async function runJob(job: HeldJob, options: RunJobOptions): Promise<JobOutcome> {
  const { holder, now, stopping } = options;
  const held = keepHold(job, options);
  const ending: { result: Record<string, string | number>; link?: string } = { result: {} };
  const signal = AbortSignal.any([stopping, held.lost]);
  try {
    await work(job, options, {
      signal,
      report: reporter(job, holder, held.lose),
      async leadTo(link) {
        if (!(await changeHeldJob(job.id, holder, { link }))) held.lose();
      },
      finish(result, link) {
        ending.result = result;
        if (link !== undefined) ending.link = link;
      },
    });
    signal.throwIfAborted();
    const kept = await changeHeldJob(job.id, holder, {
      ...ending,
      state: 'done',
      note: '',
      finishedAt: now(),
    });
    return { state: kept ? 'done' : 'lost' };
  } catch (error) {
    if (held.lost.aborted) return { state: 'lost' };
    if (stopping.aborted) return await giveBack(job, holder, now());
    return await failed(job, holder, error, now());
  } finally {
    held.stop();
  }
}

async function work(job: HeldJob, { handlers, viewerOf }: RunJobOptions, steps: JobSteps): Promise<void> {
  const viewer = await viewerOf(job.personId, job.organisationId);
  if (!viewer)
    throw new Refused('job.nobody', { text: 'The person who asked for this has left the organisation.' });
  // The payload was written by enqueueJob under the type that its kind has in JobPayloads.
  const handler = handlers[job.kind] as JobHandler<unknown> | undefined;
  if (!handler) throw new Refused('job.unknown', { text: `Nobody here does jobs of the kind ${job.kind}.` });
  await handler({ id: job.id, viewer, payload: job.payload }, steps);
}

function keepHold(job: HeldJob, { holder, leaseMilliseconds, now }: RunJobOptions) {
  const lost = new AbortController();
  const beat = async () => {
    const kept = await changeHeldJob(job.id, holder, {
      heldUntil: new Date(now().getTime() + leaseMilliseconds),
    });
    if (!kept) lost.abort();
  };
  // A beat that fails once is followed by the next; only an answer that says "taken" ends the work.
  const timer = setInterval(() => void beat().catch(() => undefined), leaseMilliseconds / 3);
  return { lost: lost.signal, lose: () => lost.abort(), stop: () => clearInterval(timer) };
}

function reporter(job: HeldJob, holder: string, lose: () => void): JobSteps['report'] {
  let written = 0;
  return async ({ done, total, note }: JobProgress) => {
    const moment = performance.now();
    if (done < total && moment - written < PROGRESS_EVERY_MS) return;
    written = moment;
    const kept = await changeHeldJob(job.id, holder, {
      done,
      total,
      ...(note === undefined ? {} : { note }),
    });
    if (!kept) lose();
  };
}

async function giveBack(job: HeldJob, holder: string, now: Date): Promise<JobOutcome> {
  await changeHeldJob(job.id, holder, { state: 'waiting', runAfter: now, attempts: job.attempts - 1 });
  return { state: 'given back' };
}

async function failed(job: HeldJob, holder: string, error: unknown, now: Date): Promise<JobOutcome> {
  const expected = error instanceof InvalidInput || error instanceof Refused || error instanceof NotFound;
  if (expected || job.attempts >= MOST_ATTEMPTS) {
    await changeHeldJob(job.id, holder, { state: 'failed', error: inWords(error), finishedAt: now });
    return { state: 'failed', error };
  }
  const runAfter = new Date(now.getTime() + pauseAfter(job.attempts));
  await changeHeldJob(job.id, holder, { state: 'waiting', runAfter, note: 'Waiting to try again' });
  return { state: 'again', error };
}

function inWords(error: unknown): string {
  if (error instanceof InvalidInput || error instanceof NotFound) return error.message;
  if (error instanceof Refused) {
    const { text } = error.details;
    return typeof text === 'string' ? text : 'Your role no longer allows this.';
  }
  return 'Something went wrong on our side. What was finished before is kept.';
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { claimJob } from '#models/job.server.ts';
import { log } from '../logger.server.ts';
import { createJobClock } from './clock.server.ts';
import { jobBell } from './enqueue.server.ts';
import type { RecurringWork } from './recurring.ts';
import { runJob, type RunJobOptions } from './run-job.server.ts';

export type Worker = {
  /** Since when the queue cannot be read; null while it can. */
  failsSince(): Date | null;
  /** Gives the running job back and ends. */
  stop(): Promise<void>;
};

export type WorkerOptions = Pick<RunJobOptions, 'handlers' | 'viewerOf' | 'now'> & {
  leaseSeconds: number;
  /** What comes round by the clock; none unless told. */
  recurring?: readonly RecurringWork[];
};

const LOOK_EVERY_MS = 1_000;
const TICK_EVERY_MS = 10_000;

/**
 * Takes jobs from the store one after the other until it is stopped. Any number of workers may run, in this process
 * and others; a job whose worker fell silent is taken up again when its lease has run out.
 */
export function startWorker({ leaseSeconds, recurring = [], ...rest }: WorkerOptions): Worker {
  const stopping = new AbortController();
  const leaseMilliseconds = leaseSeconds * 1000;
  const options = { ...rest, leaseMilliseconds, holder: randomUUID(), stopping: stopping.signal };
  let failsSince: Date | null = null;

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const worked = await takeOne(options).catch((error: unknown) => {
        log.error({ error }, 'the queue could not be read');
        return 'failed' as const;
      });
      failsSince = worked === 'failed' ? (failsSince ?? rest.now()) : null;
      if (worked !== true) await untilNextLook(stopping.signal);
    }
  }

  const clock = createJobClock(recurring);
  async function keepTime(): Promise<void> {
    while (!stopping.signal.aborted) {
      if ((await clock.tick(rest.now())) > 0) jobBell.emit('job');
      await pause(TICK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const ended = Promise.all([loop(), recurring.length > 0 ? keepTime() : undefined]);
  return {
    failsSince: () => failsSince,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

async function takeOne(options: RunJobOptions): Promise<boolean> {
  const moment = options.now();
  const job = await claimJob(options.holder, moment, new Date(moment.getTime() + options.leaseMilliseconds));
  if (!job) return false;
  const started = performance.now();
  const { state, error } = await runJob(job, options);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const line = { job: job.id, kind: job.kind, state, attempt: job.attempts, seconds, error };
  if (error === undefined) log.info(line, 'job');
  else log.warn(line, 'job');
  return true;
}

/** Waits for the bell, for the next look, or for the end. */
function untilNextLook(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      jobBell.off('job', wake);
      stopping.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, LOOK_EVERY_MS);
    jobBell.once('job', wake);
    stopping.addEventListener('abort', wake, { once: true });
    if (stopping.aborted) wake();
  });
}

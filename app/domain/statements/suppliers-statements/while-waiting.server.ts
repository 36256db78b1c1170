import type { JobProgress, JobSteps } from '#app/platform/jobs/job.ts';

const EVERY_MS = 1000;

/**
 * Waits for work that tells nothing of itself, and says each second how long it has lasted. Each saying also asks whether
 * the job is still wanted: where it is not, the work is told by its signal.
 */
export async function whileWaiting<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { report, signal }: Pick<JobSteps, 'report' | 'signal'>,
  { note = '', ...progress }: JobProgress,
): Promise<Result> {
  let seconds = 0;
  await report({ ...progress, note });
  const timer = setInterval(() => {
    seconds += 1;
    // One saying that fails is followed by the next.
    void report({ ...progress, note: `${note} (${seconds} s)` }).catch(() => undefined);
  }, EVERY_MS);
  try {
    signal.throwIfAborted();
    return await work(signal);
  } finally {
    clearInterval(timer);
  }
}

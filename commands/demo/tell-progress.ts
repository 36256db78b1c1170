import type { JobProgress } from '#app/platform/jobs/job.ts';

/** Prints what is being done, in the manner of the launcher. */
export function say(text: string): void {
  process.stdout.write(`▸ ${text}\n`);
}

const EVERY_MS = 1_000;

/**
 * Turns reports of progress into lines, at most one a second, so that whatever takes longer than a second shows that
 * it goes on.
 */
export function progressLines(
  what: string,
  print: (line: string) => void = say,
  clock: () => number = () => performance.now(),
): (progress: JobProgress) => Promise<void> {
  let last = clock();
  return async ({ done, total, note }) => {
    if (clock() - last < EVERY_MS) return;
    last = clock();
    const share = total > 0 ? `${done} of ${total}` : 'waiting for its turn';
    print([what, note, share].filter(Boolean).join(' · '));
  };
}

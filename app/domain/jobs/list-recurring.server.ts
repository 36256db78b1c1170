import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { nextPeriod, type RecurringWork } from '#app/platform/jobs/recurring.ts';
import { claimsOf } from '#models/recurring-claim.server.ts';

/** Work that comes round by the clock, as an organisation sees it. */
export type RecurringState = {
  name: string;
  title: string;
  everyMinutes: number;
  /** When a worker last asked who is due; null when none has yet. */
  lastAt: Date | null;
  /** The jobs that were put in the queue for this organisation then, and the latest one of all. */
  jobsThen: number;
  latest: { jobId: string; at: Date } | null;
  nextAt: Date;
};

/** Periods that are looked through for the organisation's latest job. */
const CLAIMS_READ = 200;

/** When each work by the clock was last asked for, and when it will be next. */
export async function listRecurring(
  viewer: Viewer,
  works: readonly RecurringWork[],
  now: Date,
): Promise<RecurringState[]> {
  authorise(viewer, 'read', 'job');
  const states: RecurringState[] = [];
  for (const { name, title, everyMinutes } of works) {
    const claims = await claimsOf(name, CLAIMS_READ);
    const own = claims.flatMap(({ at, jobs }) =>
      jobs
        .filter(({ organisationId }) => organisationId === viewer.organisationId)
        .map(({ jobId }) => ({ jobId, at })),
    );
    const last = claims[0];
    states.push({
      name,
      title,
      everyMinutes,
      lastAt: last?.at ?? null,
      jobsThen: own.filter(({ at }) => at.getTime() === last?.at.getTime()).length,
      latest: own[0] ?? null,
      nextAt: nextPeriod(everyMinutes, now),
    });
  }
  return states;
}

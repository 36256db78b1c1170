import { addJob } from '#models/job.server.ts';
import {
  addClaim,
  addJobsToClaim,
  forgetClaimsBefore,
  isClaimed,
  isTaken,
} from '#models/recurring-claim.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { log } from '../logger.server.ts';
import { periodOf, type RecurringClaim, type RecurringOrder, type RecurringWork } from './recurring.ts';

/** So many jobs go into one transaction. */
const ORDERS_AT_ONCE = 100;
const CLAIMS_KEPT_MS = 90 * 24 * 60 * 60_000;

export type JobClock = {
  /** Asks for the jobs of every work whose period nobody has claimed yet. Gives back how many jobs were put in the queue. */
  tick(now: Date): Promise<number>;
};

/**
 * The clock of one worker. Any number of workers may tick: a period is claimed by a record that the store takes once, in
 * the transaction that puts its jobs in the queue, so that they are asked for once or, when the worker dies before, by
 * the next.
 */
export function createJobClock(works: readonly RecurringWork[]): JobClock {
  /** The last period of each work that is known to be claimed, so that the store is asked once a period. */
  const claimed = new Map<string, number>();

  return {
    async tick(now) {
      let jobs = 0;
      for (const work of works) {
        const period = periodOf(work.everyMinutes, now);
        if (claimed.get(work.name) === period) continue;
        try {
          jobs += await claimPeriod(work, period, now);
          claimed.set(work.name, period);
        } catch (error) {
          // One work that cannot be read must not hold up the others; it is asked again at the next tick.
          log.error({ error, work: work.name }, 'recurring work could not be asked for');
        }
      }
      return jobs;
    },
  };
}

async function claimPeriod(work: RecurringWork, period: number, now: Date): Promise<number> {
  if (await isClaimed(work.name, period)) return 0;
  const orders = await work.due(now);
  try {
    await inTransaction(async () => {
      const jobs = await addOrders(orders.slice(0, ORDERS_AT_ONCE), now);
      await addClaim({ name: work.name, period, at: now, jobs });
      await forgetClaimsBefore(new Date(now.getTime() - CLAIMS_KEPT_MS));
    });
  } catch (error) {
    if (isTaken(error)) return 0;
    throw error;
  }
  // The period is this worker's. Should it die here, the next period finds the rest still due.
  for (let from = ORDERS_AT_ONCE; from < orders.length; from += ORDERS_AT_ONCE) {
    await inTransaction(async () => {
      const jobs = await addOrders(orders.slice(from, from + ORDERS_AT_ONCE), now);
      await addJobsToClaim(work.name, period, jobs);
    });
  }
  return orders.length;
}

async function addOrders(orders: readonly RecurringOrder[], now: Date): Promise<RecurringClaim['jobs']> {
  const jobs: RecurringClaim['jobs'] = [];
  for (const { organisationId, kind, payload } of orders) {
    jobs.push({
      organisationId,
      jobId: await addJob({ organisationId, personId: null, kind, payload }, now),
    });
  }
  return jobs;
}

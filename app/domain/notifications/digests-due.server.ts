import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { digestsWanted } from '#models/digest-choice.server.ts';
import { periodDue } from './digest.ts';

/** A job for everybody whose day or week has begun and who has not been written to in it. */
async function digestsDue(now: Date): Promise<RecurringOrder[]> {
  return (await digestsWanted()).flatMap(
    ({ organisationId, personId, rhythm, lastPeriod }): RecurringOrder[] => {
      const period = periodDue(rhythm, now);
      if (period === null || period === lastPeriod) return [];
      return [{ organisationId, kind: 'send-digest', payload: { personId } }];
    },
  );
}

/** Sends the digests of the day or week, once its hour has come. */
export const sendDigests: RecurringWork = {
  name: 'send-digests',
  title: 'Send digests of alerts by mail to those who want them',
  everyMinutes: 60,
  due: digestsDue,
};

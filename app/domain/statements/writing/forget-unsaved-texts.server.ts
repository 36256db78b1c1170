import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { now } from '#app/platform/clock.server.ts';
import { forgetUnsavedBefore, organisationsUnsavedBefore } from '#models/statement-draft.server.ts';
import { unsavedSince } from './unsaved-text.ts';

const AT_ONCE = 200;

async function due(at: Date): Promise<RecurringOrder[]> {
  const ids = await organisationsUnsavedBefore(unsavedSince(at));
  return ids.sort().map((organisationId) => ({ organisationId, kind: 'forget-unsaved-texts', payload: {} }));
}

/** Removes what was typed and never saved, once it has had its time. */
export const tendUnsavedTexts: RecurringWork = {
  name: 'forget-unsaved-texts',
  title: 'Remove what was typed in statements and not saved for 30 days',
  everyMinutes: 24 * 60,
  due,
};

/**
 * Removes the unsaved texts of one organisation that have had their time; gives back how many. They are part of no
 * statement, so the ledger is told nothing.
 */
export async function forgetUnsavedTexts(organisationId: string, at: Date): Promise<number> {
  const since = unsavedSince(at);
  let gone = 0;
  for (;;) {
    const some = await forgetUnsavedBefore(organisationId, since, AT_ONCE);
    gone += some;
    if (some < AT_ONCE) return gone;
  }
}

/** The job `forget-unsaved-texts`. */
export const forgetUnsavedTextsJob: JobHandler<JobPayloads['forget-unsaved-texts']> = async (
  { viewer },
  steps,
) => {
  steps.finish({ 'Texts removed': await forgetUnsavedTexts(viewer.organisationId, now()) });
};

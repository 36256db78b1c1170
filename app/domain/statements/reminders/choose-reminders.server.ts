import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { keepReminderChoice, reminderChoiceOf } from '#models/deadline-reminder.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { REMINDER_LANGUAGES } from './reminder-stages.ts';

export const ReminderDraft = z.object({
  reminders: z.enum(['on', 'off'], { error: 'Choose on or off' }),
  language: z.enum(REMINDER_LANGUAGES, { error: 'Choose a language' }),
});
export type ReminderDraft = z.infer<typeof ReminderDraft>;

/** How the viewer hears of deadlines by mail: on, in English, until they choose. */
export async function reminderChoice(viewer: Viewer): Promise<ReminderDraft> {
  const { on, language } = await reminderChoiceOf(viewer);
  return { reminders: on ? 'on' : 'off', language };
}

/** Sets whether the viewer hears of deadlines by mail. Everybody chooses for themselves. */
export async function chooseReminders(viewer: Viewer, draft: ReminderDraft, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { reminders, language } = draft;
  await inTransaction(async () => {
    await keepReminderChoice(viewer, { on: reminders === 'on', language });
    const subjects = [{ kind: 'person', id: viewer.personId }];
    await recordChange(viewer, { act: 'deadline.reminders-chosen', subjects, content: draft }, now);
  });
}

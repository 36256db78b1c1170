import { findViewer } from '#app/domain/access/find-viewer.server.ts';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import type { Post } from '#app/platform/mail/mail.server.ts';
import {
  claimReminderDay,
  keepTold,
  releaseReminderDay,
  reminderChoiceOf,
} from '#models/deadline-reminder.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { statementCalendar } from '../regimes/statement-calendar.server.ts';
import { type DueReminder, type ReminderChoice, remindersDue } from './reminder-stages.ts';

/** Everything that a reminder's letter is made of. */
export type ReminderMaterial = {
  viewer: Viewer;
  choice: ReminderChoice;
  organisation: string;
  due: DueReminder[];
  today: string;
};

/** How the letter is set, and who carries it. */
export type ReminderPost = { letterOf: (material: ReminderMaterial) => Mail; post: Post };

/**
 * Sends a person one letter on every deadline that has come to a stage they were not told of. The day is claimed before the
 * letter goes out, so that of several workers one sends it, and given back when the mail server does not take it.
 *
 * @returns whether a letter was sent
 */
export async function sendReminder(
  { organisationId }: Actor,
  personId: string,
  { letterOf, post }: ReminderPost,
  now: Date,
): Promise<boolean> {
  const viewer = await findViewer(personId, organisationId);
  if (viewer === null || !may(viewer, 'edit', 'statement')) return false;
  const today = now.toISOString().slice(0, 10);
  const choice = await reminderChoiceOf(viewer);
  const who = { personId, decides: may(viewer, 'decide', 'statement'), told: choice.told };
  const due = remindersDue(await statementCalendar(viewer, now), who, today);
  if (!choice.on || due.length === 0 || !(await claimReminderDay(choice, today))) return false;
  const { name: organisation } = await findOrganisation(viewer);
  try {
    await post.send(letterOf({ viewer, choice, organisation, due, today }), now);
  } catch (problem) {
    await releaseReminderDay(choice, today);
    throw problem;
  }
  const marks = due.map(({ mark }) => mark);
  await inTransaction(async () => {
    await keepTold(choice, marks);
    const subjects = [{ kind: 'person', id: personId }];
    const actor = { organisationId, personId: null };
    await recordChange(actor, { act: 'deadline.reminded', subjects, content: { today, marks } }, now);
  });
  return true;
}

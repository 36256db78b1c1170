import {
  type ReminderMaterial,
  sendReminder,
} from '#app/domain/statements/reminders/send-reminder.server.ts';
import { paths } from '#app/http/paths.ts';
import { reminderLetter } from '#app/http/reminder-letter.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';

/** Reminds one person of the deadlines of statements, in their language. */
export const sendDeadlineReminderJob: JobHandler<JobPayloads['send-deadline-reminder']> = async (
  { viewer, payload },
  steps,
) => {
  const settings = environment();
  const post = postOffice(settings);
  const letterOf = ({ viewer: reader, choice, organisation, due, today }: ReminderMaterial) =>
    reminderLetter(choice.language, {
      to: reader.email,
      name: reader.name,
      organisation,
      due,
      today,
      href: settings.publicUrl + paths.statementCalendar(),
    });
  const sent = await sendReminder(viewer, payload.personId, { letterOf, post }, now());
  steps.finish({ 'Letters sent': sent ? 1 : 0 });
};

import type { DueReminder } from '#app/domain/statements/reminders/reminder-stages.ts';
import { daysBetween } from '#app/domain/statements/regimes/days.ts';
import { type Mail, setLetter } from '#app/platform/mail/letter.ts';
import { formatPartialDate } from './format.ts';
import { directionOf, type Locale } from './locale.ts';
import { translate } from './translate.ts';

type ReminderLetter = {
  to: string;
  name: string;
  organisation: string;
  due: readonly DueReminder[];
  /** ISO date. */
  today: string;
  /** Where the calendar stands. */
  href: string;
};

/** The letter that reminds of deadlines, one line each. */
export function reminderLetter(
  locale: Locale,
  { to, name, organisation, due, today, href }: ReminderLetter,
): Mail {
  return setLetter({
    to,
    language: locale,
    direction: directionOf(locale),
    subject: translate(locale, 'reminders.subject', { organisation }),
    paragraphs: [
      translate(locale, 'reminders.greeting', { name }),
      translate(locale, 'reminders.lead', { organisation }),
      ...due.map(({ entry }) => lineOf(locale, entry, today)),
    ],
    action: { label: translate(locale, 'reminders.action'), href },
    ending: translate(locale, 'reminders.ending', { href }),
  });
}

function lineOf(locale: Locale, entry: DueReminder['entry'], today: string): string {
  const { on, company } = entry;
  const date = formatPartialDate(locale, on);
  const what = whatOf(locale, entry);
  const count = daysBetween(today, on);
  if (count === 0) return translate(locale, 'reminders.today', { date, what, company });
  if (count < 0) return translate(locale, 'reminders.overdue', { date, what, company });
  return translate(locale, 'reminders.ahead', { date, what, company, count });
}

/** Tasks are written by people and stand in their own words; the rest stands in the reader's language. */
function whatOf(locale: Locale, { kind, regime, title }: DueReminder['entry']): string {
  if (regime !== null) return translate(locale, `reminders.${regime}`);
  return kind === 'request' ? translate(locale, 'reminders.request') : title;
}

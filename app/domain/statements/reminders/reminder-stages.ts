import { addDays } from '../regimes/days.ts';
import type { CalendarEntry } from '../regimes/calendar.ts';

/** So many days before a deadline somebody is reminded, and once more when it has gone by. */
const DAYS_BEFORE = [1, 7, 14, 30] as const;

export const REMINDER_LANGUAGES = ['en', 'ar'] as const;
type ReminderLanguage = (typeof REMINDER_LANGUAGES)[number];

/** How a person hears of deadlines by mail; on unless they switch it off. */
export type ReminderChoice = {
  organisationId: string;
  personId: string;
  on: boolean;
  language: ReminderLanguage;
  /** The day of the last letter, so that none is sent twice; null before the first. */
  lastDay: string | null;
  /** What has been told: key of the entry and stage. */
  told: string[];
};

export type DueReminder = { entry: CalendarEntry & { on: string }; mark: string };

/** The stage that a deadline has come to on a day: the fewest days before it that have begun, or `overdue`; null before. */
function stageOf(on: string, today: string): string | null {
  if (today > on) return 'overdue';
  const days = DAYS_BEFORE.find((before) => today >= addDays(on, -before));
  return days === undefined ? null : String(days);
}

/** The deadlines that have come to a stage which the person was not told of. Mails of the registry are no deadlines. */
export function remindersDue(
  entries: readonly CalendarEntry[],
  told: readonly string[],
  today: string,
): DueReminder[] {
  const known = new Set(told);
  return entries.flatMap((entry) => {
    const { on, done, basis, key } = entry;
    if (on === null || done || basis === 'reminder') return [];
    const stage = stageOf(on, today);
    const mark = `${key} ${stage}`;
    return stage === null || known.has(mark) ? [] : [{ entry: { ...entry, on }, mark }];
  });
}

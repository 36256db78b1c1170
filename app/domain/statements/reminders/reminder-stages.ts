import { addDays } from '../regimes/days.ts';
import type { CalendarEntry } from '../regimes/calendar.ts';

/** So many days before a deadline somebody is reminded, and once more when it has gone by. */
const STAGES = { days: [1, 7, 14, 30], overdue: true } as const;
/** Requests have letters of their own a week before and when overdue; these come between. Tasks are told to their owner. */
const STAGES_OF = {
  request: { days: [1, 14], overdue: false },
  task: { days: [1, 7], overdue: true },
} as const;

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
function stageOf({ kind }: CalendarEntry, on: string, today: string): string | null {
  const { days: stages, overdue } = kind === 'request' || kind === 'task' ? STAGES_OF[kind] : STAGES;
  if (today > on) return overdue ? 'overdue' : null;
  const days = stages.find((before) => today >= addDays(on, -before));
  return days === undefined ? null : String(days);
}

/** Who is reminded: `decides` on statements, and what was told them already. */
export type Reminded = { personId: string; decides: boolean; told: readonly string[] };

/**
 * The deadlines that have come to a stage which the person was not told of. What is one person's own is told only to them, the
 * rest to whoever decides. Mails of the registry are no deadlines.
 */
export function remindersDue(
  entries: readonly CalendarEntry[],
  { personId, decides, told }: Reminded,
  today: string,
): DueReminder[] {
  const known = new Set(told);
  return entries.flatMap((entry) => {
    const { on, done, basis, key, kind, forPerson } = entry;
    const theirs = kind === 'task' ? forPerson === personId : decides;
    if (on === null || done || basis === 'reminder' || !theirs) return [];
    const stage = stageOf(entry, on, today);
    const mark = `${key} ${stage}`;
    return stage === null || known.has(mark) ? [] : [{ entry: { ...entry, on }, mark }];
  });
}

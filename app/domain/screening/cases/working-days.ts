const DAY_MS = 24 * 60 * 60 * 1000;

/** Midnight in universal time of the day of a moment. */
export function dayOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
}

/** Midnight of a day that was written as 2027-03-31; null where none was. */
export function dayFrom(written: string | undefined): Date | null {
  return written === undefined ? null : new Date(`${written}T00:00:00Z`);
}

/** The day so many working days (Monday to Friday) after a moment. Public holidays are not known here. */
export function addWorkingDays(moment: Date, days: number): Date {
  const day = dayOf(moment);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: Date): boolean {
  return day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
}

/** Whole days between two moments, never below zero. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS));
}

/** Whole days by which the due day has passed; 0 on the day itself and before, and where there is none. */
export function daysOverdue(dueAt: Date | null, now: Date): number {
  return dueAt === null ? 0 : daysBetween(dueAt, dayOf(now));
}

/** How long matches have waited, in days: `to` inclusive, null without end. */
export const AGE_BUCKETS = [
  { key: '0-7', from: 0, to: 7, words: '0 to 7 days' },
  { key: '8-30', from: 8, to: 30, words: '8 to 30 days' },
  { key: '31-90', from: 31, to: 90, words: '31 to 90 days' },
  { key: 'over-90', from: 91, to: null, words: 'More than 90 days' },
] as const;
type AgeBucket = (typeof AGE_BUCKETS)[number];
export type AgeKey = AgeBucket['key'];
export const AGE_KEYS = AGE_BUCKETS.map(({ key }) => key);

/** The moments between which a match of the bucket was opened: after `after`, up to and including `until`. */
export function openedWithin(key: AgeKey, now: Date): { after: Date | null; until: Date | null } {
  const bucket = AGE_BUCKETS.find((one) => one.key === key) ?? AGE_BUCKETS[0];
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    after: bucket.to === null ? null : before(bucket.to + 1),
    until: bucket.from === 0 ? null : before(bucket.from),
  };
}

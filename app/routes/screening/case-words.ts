import { daysBetween, daysOverdue, dayOf } from '#app/domain/screening/cases/working-days.ts';
import type { MatchStatus } from '#app/domain/screening/screening.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';

/** How a due day stands, for its shape; `none` where there is none or nothing waits. */
export type DueState = 'none' | 'later' | 'soon' | 'overdue';
export type Due = { state: DueState; words: string; date: string | null };

const SOON_DAYS = 2;

/** A due day in words. It only presses while the match waits for a person. */
export function dueInWords(dueAt: Date | null, status: MatchStatus, now: Date): Due {
  if (dueAt === null) return { state: 'none', words: 'No due day', date: null };
  const date = formatDate('en', dueAt);
  if (status !== 'open' && status !== 'awaiting-second') return { state: 'none', words: 'Decided', date };
  const late = daysOverdue(dueAt, now);
  if (late > 0) return { state: 'overdue', words: `Overdue by ${daysInWords(late)}`, date };
  const left = daysBetween(dayOf(now), dueAt);
  if (left === 0) return { state: 'soon', words: 'Due today', date };
  return { state: left <= SOON_DAYS ? 'soon' : 'later', words: `Due in ${daysInWords(left)}`, date };
}

/** "1 day", "12 days". */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${formatNumber('en', days)} days`;
}

/** "Since today", "12 days": how long a match has waited. */
export function ageInWords(openedAt: Date, now: Date): string {
  const days = daysBetween(openedAt, now);
  return days === 0 ? 'Since today' : daysInWords(days);
}

/** The day as a date field takes it: 2026-11-22. */
export function dayForField(day: Date | null): string {
  return day === null ? '' : day.toISOString().slice(0, 10);
}

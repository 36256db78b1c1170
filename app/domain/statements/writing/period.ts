import { longDay } from '../statement-title.ts';

/** A statement covers 12 to 18 months: question 2c of the government registry's form of April 2021. */
const SHORTEST_MONTHS = 12;
const LONGEST_MONTHS = 18;

/**
 * A financial year may end up to seven days before or after the day that the company's accounting period ends on: Companies
 * Act 2006, section 390, as Daylight reads it. Years of 52 weeks rest on it. Nothing beyond 18 months is taken, since no
 * year of whole weeks needs it and the registry's form does not take it either.
 */
const DAYS_EARLY = 7;

export type Period = { from: string; to: string };

/** What keeps two days from being a statement's period, by field, each naming the fix; empty where nothing does. */
export function periodProblems({ from, to }: Period): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  if (!isDay(from))
    problems['from'] = ['Enter the first day of the period as year, month and day: 2025-04-01.'];
  if (!isDay(to)) problems['to'] = ['Enter the last day of the period as year, month and day: 2026-03-31.'];
  if (Object.keys(problems).length > 0) return problems;
  if (from >= to) return { to: ['Enter a last day that comes after the first day.'] };
  const { first, last } = lastDays(from);
  if (isShortYear({ from, to })) return {};
  const range = `Enter a last day from ${longDay(first)} to ${longDay(last)}, or change the first day.`;
  const length = `The period is ${lengthInWords({ from, to })} long.`;
  if (to < first || to > last)
    return { to: [`${length} A statement covers 12 to 18 months, or a year of 52 weeks. ${range}`] };
  return {};
}

/** The earliest and the latest last day of a period that begins on this day. */
export function lastDays(from: string): { first: string; last: string } {
  return {
    first: addDays(addMonths(from, SHORTEST_MONTHS), -1),
    last: addDays(addMonths(from, LONGEST_MONTHS), -1),
  };
}

/** Whether a period ends up to seven days short of 12 months, as a year of 52 weeks does. */
export function isShortYear({ from, to }: Period): boolean {
  const { first } = lastDays(from);
  return to < first && to >= addDays(first, -DAYS_EARLY);
}

/** Whether a statement may cover this period: 12 to 18 months, or a year that ends up to seven days early. */
export function isStatementPeriod(period: Period): boolean {
  const { first, last } = lastDays(period.from);
  return isShortYear(period) || (period.to >= first && period.to <= last);
}

/** How many days a period has, both ends counted. */
export function daysOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** How many weeks the year has where it is counted in whole weeks, 52 or 53; null for any other period. */
export function weeksOfYear(period: Period): 52 | 53 | null {
  const days = daysOf(period);
  if (days === 52 * 7) return 52;
  return days === 53 * 7 ? 53 : null;
}

/** "19 months", or "11 months and 3 days". */
export function lengthInWords({ from, to }: Period): string {
  const after = addDays(to, 1);
  let months = 0;
  while (months < 1200 && addMonths(from, months + 1) <= after) months += 1;
  const days = (Date.parse(after) - Date.parse(addMonths(from, months))) / 86_400_000;
  const words = [count(months, 'month'), count(days, 'day')].filter((part) => part !== '');
  return words.join(' and ');
}

/** True where two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The day before an ISO date: where last year's period ends. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** Whether the text is a day of the calendar as an ISO date. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(new Date(`${text}T00:00:00Z`)) === text;
}

/** The same day of a later month, or that month's last day: 31 January and a month is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const at = Math.min(date, lastOfMonth.getUTCDate());
  return isoOf(new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), at)));
}

function addDays(day: string, days: number): string {
  return isoOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`;
}

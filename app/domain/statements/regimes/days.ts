const DAY_MS = 86_400_000;

/** How many days a month (1 to 12) has, leap years counted. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An ISO date from its parts. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * The day so many months after another: the same day of the month, or the last one where that month is shorter. Six months
 * after 31 August is 28 February, in a leap year 29 February.
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const target = month - 1 + months;
  const inYear = year + Math.floor(target / 12);
  const inMonth = (((target % 12) + 12) % 12) + 1;
  return isoDay(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The first such day of the year ("05-31") after a day. */
export function nextYearly(after: string, monthDay: string): string {
  const [year] = partsOf(after);
  const inThisYear = yearEndIn(year, monthDay);
  return inThisYear > after ? inThisYear : yearEndIn(year + 1, monthDay);
}

/** The last such day of the year ("03-31") on or before a day. */
export function lastYearly(until: string, monthDay: string): string {
  const [year] = partsOf(until);
  const inThisYear = yearEndIn(year, monthDay);
  return inThisYear <= until ? inThisYear : yearEndIn(year - 1, monthDay);
}

/** A year end in a year; one on 29 February falls on the 28th where there is no 29th. */
function yearEndIn(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return isoDay(year, month, Math.min(day, daysInMonth(year, month)));
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

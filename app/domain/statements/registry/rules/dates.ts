/** Whether a text is a day of the calendar, "2026-03-31". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/**
 * The day a number of months after another; the last day of a month that is too short for it. "2025-08-31" and 6 months
 * give "2026-02-28".
 */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moment.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, 10);
}

/** Whether a period, both days counted, lasts from 12 to 18 months. */
export function lasts12To18Months(from: string, to: string): boolean {
  const end = dayAfter(to);
  return end >= monthsAfter(from, 12) && end <= monthsAfter(from, 18);
}

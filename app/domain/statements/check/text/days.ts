const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?`;
const WRITTEN: readonly { pattern: RegExp; day: number; month: number; year: number }[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'gi'),
    day: 1,
    month: 2,
    year: 3,
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    day: 2,
    month: 1,
    year: 3,
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, day: 3, month: 2, year: 1 },
  { pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g, day: 1, month: 2, year: 3 },
];

/** The days that a text names, as ISO dates in their order. Figures alone are read day first, as in Britain. */
export function daysIn(text: string): string[] {
  const found: { at: number; day: string }[] = [];
  for (const { pattern, day, month, year } of WRITTEN) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoDay(match[year], match[month], match[day]);
      if (iso !== null) found.push({ at: match.index, day: iso });
    }
  }
  return found.sort((one, two) => one.at - two.at).map(({ day }) => day);
}

function isoDay(year = '', month = '', day = ''): string | null {
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Days from one ISO date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * Whole months from the first to the last day of a period, both counted: 1 April to 31 March is 12. A part of a month
 * counts for nothing.
 */
export function monthsOfPeriod(from: string, to: string): number {
  const end = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  let months = 0;
  while (months < 60 && monthsLater(from, months + 1) <= end) months += 1;
  return months;
}

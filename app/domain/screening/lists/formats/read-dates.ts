const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_RANGE = 12;

/**
 * The dates that a list's date of birth may mean, as 1961, 1961-04 or 1961-04-30; none when it says no date. Understands
 * "10 Dec 1948", "Dec 1948", "circa 1961", "1960 to 1963" (every year, when they are few), "between 1960 and 1963",
 * "10/12/1948" with the day first, with 00 for what is not known, "1948-12-10" and "Approximately 1961".
 */
export function birthsFrom(text: string): string[] {
  const plain = text
    .trim()
    .replace(/^(circa|approximately|approx\.?|about|c\.|between|from)\s*/i, '')
    .replace(/[.,;]+$/, '');
  const range = /^(.+?)\s*(?:\bto\b|\band\b|\s-\s|–|(?<=^\d{4})-(?=\d{4}$))\s*(.+)$/i.exec(plain);
  if (range !== null) return yearsBetween(range[1] ?? '', range[2] ?? '');
  const date = dateFrom(plain);
  return date === null ? [] : [date];
}

function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [dateFrom(from), dateFrom(to)].map((date) => Number(date?.slice(0, 4)));
  if (first === undefined || last === undefined || !(first <= last)) return [];
  if (last - first > LONGEST_RANGE) return [];
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}

/** One date as 1961, 1961-04 or 1961-04-30, the day first where numbers stand alone; null when it is none. */
export function dateFrom(text: string): string | null {
  const plain = text.trim().replace(/^(circa|approximately|approx\.?|about|c\.)\s*/i, '');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/.exec(plain);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(plain);
  if (numbers !== null) return dateOf(numbers[3], numbers[2], numbers[1]);
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(plain);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([A-Za-z]{3,9})\.?,?[\s.-]+(\d{4})$/.exec(plain);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return null;
}

/** A date in the American order: 12/10/1948 is the tenth of December. */
export function americanDate(text: string): string | null {
  const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return numbers === null ? dateFrom(text) : dateOf(numbers[3], numbers[1], numbers[2]);
}

function monthNumber(name: string | undefined): string | undefined {
  const place = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return place === -1 ? 'none' : String(place + 1);
}

/** Puts a date together as far as it is known: 0 stands for not known, and a day without its month for nothing. */
export function dateOf(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  if (!Number.isInteger(y) || y < 1000 || y > 2200 || Number.isNaN(m) || m > 12 || d > 31) return null;
  if (m === 0) return String(y);
  const start = `${y}-${String(m).padStart(2, '0')}`;
  return d === 0 ? start : `${start}-${String(d).padStart(2, '0')}`;
}

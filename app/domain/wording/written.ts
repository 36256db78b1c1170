/** A thin space that does not break: the separator between groups of three digits. */
const THIN_SPACE = '\u202f';

/** A whole number as statements print it: "12 345" with a thin space. */
export function writeCount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}

/**
 * A part of a whole as a percentage: "61%". Nothing is rounded to all or to none: what is nearly everything reads "over
 * 99%", what is hardly anything "under 1%". Null where there is no whole.
 */
export function writeShare(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  const percent = (part / whole) * 100;
  if (part < whole && percent > 99) return 'over 99%';
  if (part > 0 && percent < 1) return 'under 1%';
  return `${Math.round(percent)}%`;
}

/** Words that begin a line: the first letter as a capital. */
export function beginLine(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A list in a sentence: "Bangladesh, India and Türkiye". */
export function writeList(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Clauses that may hold commas, as one sentence: "who is trained; how often; and by whom". */
export function writeClauses(clauses: readonly string[]): string {
  return clauses.length < 2
    ? clauses.join('')
    : `${clauses.slice(0, -1).join('; ')}; and ${clauses.at(-1) ?? ''}`;
}

/** The first few names of many: "Turnover, Training and 4 more". All of them where they are no more than `most`. */
export function writeFew(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** A list that is cut when it grows long, and says so: "Bangladesh, India and 3 more countries". */
export function writeSome(
  names: readonly string[],
  { most, one, many }: { most: number; one: string; many: string },
): string {
  const left = names.length - most;
  if (left <= 0) return writeList(names);
  return writeList([...names.slice(0, most), `${writeCount(left)} more ${plural(left, one, many)}`]);
}

const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Maldives|Seychelles|Comoros|Bahamas|Holy See|Dominican Republic|Central African Republic|Republic of|Democratic |.* Islands|.* Territories)/;

/** A country's name as it stands in a sentence: "the United Kingdom", "India". */
export function inSentence(country: string): string {
  return WITH_ARTICLE.test(country) ? `the ${country}` : country;
}

/** January to December. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as it is printed, to whatever part of it is known: "31 March 2026", "March 2026", "2026". */
export function writeDate(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === '') return date;
  return [day === '' ? '' : String(Number(day)), MONTH_NAMES[Number(month) - 1] ?? '', year]
    .filter((part) => part !== '')
    .join(' ');
}

/** The noun in the number that fits: "1 supplier" needs the one, "2 suppliers" the other. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

import type { Locale } from '#app/http/locale.ts';

/** How each language is written here: British English; Arabic with the digits that forms and files use. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** A thin space that does not break: the separator between groups of three digits. */
const THIN_SPACE = '\u202f';

/** "22 November 2026": the day in universal time, so that a page and a document agree. */
export function formatDate(locale: Locale, date: Date): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A date that may be known to the month or the year only: "2026-08" reads "August 2026". */
export function formatPartialDate(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (day !== undefined) return formatDate(locale, at);
  return dateFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
}

/** "22 November 2026, 14:05 UTC". */
export function formatDateTime(locale: Locale, date: Date): string {
  const time = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(date);
  return `${formatDate(locale, date)}${locale === 'ar' ? '،' : ','} ${time} UTC`;
}

/** "14:05 UTC": the time alone, for what happened a moment ago. */
export function formatTime(date: Date): string {
  return `${date.toISOString().slice(11, 16)} UTC`;
}

/** A number with thin separators: "12 345". At most `decimals` places after the point. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return thin(numberFormat(locale, { maximumFractionDigits: decimals }).formatToParts(value));
}

/** A score with a fixed number of places: "7.6". */
export function formatScore(locale: Locale, value: number, decimals = 1): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return thin(numberFormat(locale, digits).formatToParts(value));
}

/** A share between 0 and 1 as a percentage: "12 %" is written "12%". */
export function formatPercent(locale: Locale, share: number, decimals = 0): string {
  const options = { style: 'percent', maximumFractionDigits: decimals } as const;
  return thin(numberFormat(locale, options).formatToParts(share));
}

/**
 * Money from minor units: `{ amountMinor: 1234550, currency: 'GBP' }` reads "£12 345.50".
 * @param money an ISO 4217 currency; how many minor digits it has comes from the platform's currency data
 */
export function formatMoney(locale: Locale, money: { amountMinor: number; currency: string }): string {
  const format = numberFormat(locale, { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = money.amountMinor / 10 ** digits;
  if (!Number.isInteger(amount)) return thin(format.formatToParts(amount));
  const whole = { style: 'currency', currency: money.currency, maximumFractionDigits: 0 } as const;
  return thin(numberFormat(locale, whole).formatToParts(amount));
}

/** "1.4 MB": a size of a file for people, in powers of a thousand. */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1000) return `${formatNumber(locale, bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(locale, bytes / 1000)} kB`;
  return `${formatNumber(locale, bytes / 1_000_000, 1)} MB`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A format costs far more to make than to use, and a page uses the same few hundreds of times. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(TAGS[locale], options);
  numberFormats.set(key, format);
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], options);
  dateFormats.set(key, format);
  return format;
}

function thin(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => (part.type === 'group' ? THIN_SPACE : part.value)).join('');
}

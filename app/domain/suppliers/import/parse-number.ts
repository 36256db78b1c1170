/** How a file writes numbers: which sign stands before the decimals. */
export type DecimalMark = '.' | ',';

export type ParsedNumber =
  { ok: true; number: number; percent: boolean; currency: string | null; range: boolean } | { ok: false };

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  '¥': 'JPY',
  RMB: 'CNY',
  '₹': 'INR',
  RS: 'INR',
  '₺': 'TRY',
  TL: 'TRY',
  '₩': 'KRW',
  '₫': 'VND',
  '৳': 'BDT',
  TK: 'BDT',
};

const SPACES = /[\s\u00a0\u202f'’]/g;

/**
 * Reads a number as people type it: with thousand separators of any country, a currency before or after, a percent
 * sign, "1.2m", "850+" or "100-200" (whose middle is taken). Brackets and a trailing minus are negative, as bookkeepers write.
 */
export function parseNumber(typed: string, mark: DecimalMark): ParsedNumber {
  let text = typed.normalize('NFKC').trim();
  const bracketed = /^\((.*)\)$/.exec(text);
  text = bracketed?.[1] ?? text;
  const { rest, currency } = splitCurrency(text);
  const percent = rest.includes('%');
  const plain = rest
    .replace(/%/g, '')
    .replace(/^[~≈><≥≤]|\+$/g, '')
    .replace(SPACES, '')
    .replace(/−/g, '-');
  const range = /^([\d.,]+)[-–—]([\d.,]+)$/.exec(plain);
  const number = range
    ? middle(toNumber(range[1] ?? '', mark), toNumber(range[2] ?? '', mark))
    : toNumber(plain, mark);
  if (number === null) return { ok: false };
  return { ok: true, number: bracketed ? -number : number, percent, currency, range: Boolean(range) };
}

function splitCurrency(text: string): { rest: string; currency: string | null } {
  const found =
    /^([^\d\s.,()~≈><≥≤+−-]{1,4})\s*(?=[-−(]?[\d.,])|(?<=[\d.,+)])\s*([^\d\s.,()%+−-]{1,4})$/.exec(text);
  const sign = (found?.[1] ?? found?.[2] ?? '').toUpperCase();
  if (!sign || /^(K|M|MN|BN|T|TSD|MIO)$/.test(sign)) return { rest: text, currency: null };
  const currency = CURRENCY_SIGNS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : null);
  return currency ? { rest: text.replace(found?.[0] ?? '', ''), currency } : { rest: text, currency: null };
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, tsd: 1e3, m: 1e6, mn: 1e6, mio: 1e6, bn: 1e9 };

function toNumber(text: string, mark: DecimalMark): number | null {
  const parts = /^(-?)([\d.,]*\d|\d)\.?(k|tsd|m|mn|mio|bn)?\.?(-?)$/i.exec(text);
  if (!parts) return null;
  const [, before, digits = '', unit = '', after] = parts;
  const plain = plainDigits(digits, mark);
  if (plain === null) return null;
  const size = Number(plain) * (UNITS[unit.toLowerCase()] ?? 1);
  return before || after ? -size : size;
}

/** Digits with a point before the decimals, or null when the separators make no sense. */
function plainDigits(digits: string, mark: DecimalMark): string | null {
  const decimal = markWithin(digits) ?? mark;
  const thousands = decimal === '.' ? ',' : '.';
  const grouped = digits.split(decimal);
  if (grouped.length > 2) return null;
  const [whole = '', decimals = ''] = grouped;
  if (decimals.includes(thousands)) return null;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !groups.slice(1).every((group) => /^\d{2,3}$/.test(group))) return null;
  return `${groups.join('')}.${decimals || '0'}`;
}

/** The decimal mark that the number itself gives away, or null when either reading is possible. */
function markWithin(digits: string): DecimalMark | null {
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points && commas) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points > 1) return ',';
  if (commas > 1) return '.';
  const sign = points ? '.' : commas ? ',' : null;
  if (!sign) return null;
  const [whole = '', after = ''] = digits.split(sign);
  const couldGroup = after.length === 3 && whole.length <= 3 && whole !== '0' && whole !== '';
  return couldGroup ? null : sign;
}

/** The mark that most of a column's texts give away; the fallback where none does. */
export function guessDecimalMark(texts: readonly string[], fallback: DecimalMark): DecimalMark {
  const marks = texts.map((text) => markWithin(text.replace(/[^\d.,]/g, '')));
  const count = (mark: DecimalMark) => marks.filter((found) => found === mark).length;
  if (count('.') === count(',')) return fallback;
  return count('.') > count(',') ? '.' : ',';
}

function middle(low: number | null, high: number | null): number | null {
  return low === null || high === null || high < low ? null : Math.round((low + high) / 2);
}

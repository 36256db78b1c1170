import { foldCase } from './cues/cue.ts';
import { COUNTRY_WORDS, HOME_WORDS, LAWS, MONTHS, NUMBER_WORDS } from './masks.ts';
import { stemOf } from './stem.ts';

/** One word of a sentence as a model sees it, with its place in the sentence. */
export type Word = { readonly stem: string; readonly from: number; readonly to: number };

const PLAIN =
  /[$£€]\s?\d[\d,.]*\d?\s?(?:million|billion|m|bn|k)?\b|\d+(?:\.\d+)?\s?(?:%|per ?cent)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:fy|cy)\s?\d{2,4}(?:[/-]\d{2,4})?|\d[\d,.]*\d|\d|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|_{4,}/gu;
const TOKEN = new RegExp(`${LAWS.source}|${PLAIN.source}`, 'gu');
const FORMS = new Set(
  'ltd limited plc llp llc inc pty corp corporation gmbh bv nv sa ag spa proprietary'.split(' '),
);
const REGISTERS = new Set('abn acn afsl arbn acnc nzbn'.split(' '));

/**
 * The words of a sentence in a form that is the same in every country: stems, British spelling, and one mark each for
 * laws, years, money, shares, numbers, months, the reporting countries, other countries, legal forms and company numbers.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of foldCase(text).matchAll(TOKEN)) {
    const stem = masked(match[0]);
    const [from, to] = [match.index, match.index + match[0].length];
    if (stem !== words.at(-1)?.stem || !stem.startsWith('_')) words.push({ stem, from, to });
  }
  return words;
}

function masked(token: string): string {
  if (LAWS.test(token)) return '_law_';
  if (/^[$£€]/.test(token)) return '_money_';
  if (/%|per ?cent$/.test(token)) return '_share_';
  if (/^(?:(?:fy|cy)\s?\d|(?:19|20)\d\d$)/.test(token)) return '_year_';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(token)) return '_date_';
  if (/^\d/.test(token)) return '_num_';
  if (token.startsWith('_')) return '_line_';
  const plain = token.replace(/['’]/g, '');
  if (FORMS.has(plain)) return '_form_';
  if (REGISTERS.has(plain)) return '_register_';
  if (MONTHS.has(plain)) return '_month_';
  if (NUMBER_WORDS.has(plain)) return '_num_';
  if (HOME_WORDS.has(plain)) return '_home_';
  if (COUNTRY_WORDS.has(plain)) return '_country_';
  return stemOf(plain);
}

import type { Word } from '../names/word.ts';

const FEWEST = 4;
const MOST = 8;

type Worded = { readonly words: readonly { readonly word: Word }[] };

/** The first letters of a name of four to eight words; null for any other, and where a word is a number or initials. */
export function acronymOf(words: readonly Word[]): string | null {
  if (words.length < FEWEST || words.length > MOST) return null;
  let letters = '';
  for (const { kind, text } of words) {
    if (kind === 'number' || kind === 'initials') return null;
    letters += text[0] ?? '';
  }
  return letters;
}

/** Whether a word may be an acronym. */
export function mayBeAcronym({ kind, text }: Word): boolean {
  return kind !== 'number' && text.length >= FEWEST && text.length <= MOST;
}

/** Whether one of two names is a single word made of the first letters of the other. */
export function acronymAgrees(a: Worded, b: Worded): boolean {
  return isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isAcronymOf(short: Worded, long: Worded): boolean {
  const [only] = short.words;
  if (short.words.length !== 1 || only === undefined || long.words.length !== only.word.text.length)
    return false;
  return mayBeAcronym(only.word) && acronymOf(long.words.map(({ word }) => word)) === only.word.text;
}

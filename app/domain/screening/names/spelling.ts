import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { BUSINESS_WORDS, COMMON_WORDS, TRADE_WORDS } from '../words/trade-words.ts';
import { editDistance } from './edit-distance.ts';
import { letterSet, lettersWithin } from './letter-set.ts';

const SHORTEST = 7;
const REMEMBERED = 50_000;

type FrequentWord = { readonly written: string; readonly form: string; readonly letters: number };

/** Frequent words of seven letters or more by first letter, with the form that stands for each. */
const FREQUENT: ReadonlyMap<string, readonly FrequentWord[]> = frequentWords();
const found = new Map<string, string | null>();

/**
 * The frequent word of business or trade that a word misspells by one edit ("indusrtial" → "industry"), or null.
 * Without it a slip of the finger would turn a word that says nothing into one that seems to name a company.
 */
export function frequentWordMeant(text: string): string | null {
  if (text.length < SHORTEST - 1) return null;
  const known = found.get(text);
  if (known !== undefined) return known;
  const letters = letterSet(text);
  const meant = (FREQUENT.get(text[0] ?? '') ?? []).find(
    (one) => lettersWithin(letters, one.letters, 1) && editDistance(text, one.written, 1) === 1,
  );
  const form = meant?.form ?? null;
  if (found.size >= REMEMBERED) found.clear();
  found.set(text, form);
  return form;
}

function frequentWords(): ReadonlyMap<string, readonly FrequentWord[]> {
  const all = new Map<string, string>(
    [...BUSINESS_WORDS, ...TRADE_WORDS, ...COMMON_WORDS].map((word) => [word, word]),
  );
  for (const [written, form] of ABBREVIATIONS) all.set(written, form);
  const groups = new Map<string, FrequentWord[]>();
  for (const [written, form] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (written.length < SHORTEST) continue;
    const letter = written[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), { written, form, letters: letterSet(written) }]);
  }
  return groups;
}

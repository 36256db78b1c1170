import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { BUSINESS_WORDS, COMMON_WORDS, TRADE_WORDS } from '../words/trade-words.ts';
import { editDistance } from './edit-distance.ts';

const SHORTEST = 7;
const REMEMBERED = 50_000;

/** Frequent words of seven letters or more by first letter, with the form that stands for each. */
const FREQUENT: ReadonlyMap<string, readonly (readonly [written: string, form: string])[]> = frequentWords();
const found = new Map<string, string | null>();

/**
 * The frequent word of business or trade that a word misspells by one edit ("indusrtial" → "industry"), or null.
 * Without it a slip of the finger would turn a word that says nothing into one that seems to name a company.
 */
export function frequentWordMeant(text: string): string | null {
  if (text.length < SHORTEST - 1) return null;
  const known = found.get(text);
  if (known !== undefined) return known;
  const meant = (FREQUENT.get(text[0] ?? '') ?? []).find(([written]) => editDistance(text, written, 1) === 1);
  const form = meant?.[1] ?? null;
  if (found.size >= REMEMBERED) found.clear();
  found.set(text, form);
  return form;
}

function frequentWords(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const all = new Map<string, string>(
    [...BUSINESS_WORDS, ...TRADE_WORDS, ...COMMON_WORDS].map((word) => [word, word]),
  );
  for (const [written, form] of ABBREVIATIONS) all.set(written, form);
  const groups = new Map<string, [string, string][]>();
  for (const [written, form] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (written.length < SHORTEST) continue;
    const letter = written[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), [written, form]]);
  }
  return groups;
}

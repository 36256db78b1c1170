import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { BUSINESS_WORDS, TRADE_WORDS } from '../words/trade-words.ts';
import type { Word } from './word.ts';

const LONGEST_SHORT = 6;
/** A longer word may be an abbreviation in the plural. */
const SHORTEST_PLURAL = 4;
/** An abbreviation leaves out at least this many letters. */
const LEAST_LEFT_OUT = 2;
const REMEMBERED = 50_000;

const KNOWN: ReadonlyMap<string, readonly string[]> = knownByLetter();
const found = new Map<string, readonly string[]>();
const NOTHING: readonly string[] = [];

/**
 * Words of business and trade that a word may be short for: they begin alike, its letters stand in them in order, and
 * it has hardly a vowel ("shpg": shipping, "entpr": enterprise). Empty for known words and for longer ones.
 */
export function shortFor(word: Word): readonly string[] {
  const { text } = word;
  if (word.says !== 'rare' || text.length < 2 || text.length > LONGEST_SHORT) return NOTHING;
  if (word.kind !== 'word' && word.kind !== 'initials') return NOTHING;
  const singular = text.length > SHORTEST_PLURAL ? text.replace(/s$/, '') : text;
  const known = found.get(text);
  if (known !== undefined) return known;
  const words = hasFewVowels(text)
    ? (KNOWN.get(text[0] ?? '') ?? []).filter((one) => abbreviates(text, one) || abbreviates(singular, one))
    : NOTHING;
  if (found.size >= REMEMBERED) found.clear();
  found.set(text, words);
  return words;
}

/** Whether one of the words may be short for the other. */
export function isShortFor(a: Word, b: Word): boolean {
  if (a.says === 'rare') return b.says !== 'rare' && shortFor(a).includes(b.text);
  return b.says === 'rare' && shortFor(b).includes(a.text);
}

function hasFewVowels(text: string): boolean {
  return text.slice(1).replace(/[^aeiouy]/g, '').length <= 1;
}

function abbreviates(short: string, long: string): boolean {
  if (short.length + LEAST_LEFT_OUT > long.length) return false;
  if (short.length === 2 && short[1] !== long.at(-1)) return false;
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i += 1) if (long[i] === short[at]) at += 1;
  return at === short.length;
}

function knownByLetter(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const words = [...BUSINESS_WORDS, ...TRADE_WORDS, ...ABBREVIATIONS.values()];
  for (const word of [...new Set(words)].sort()) {
    const letter = word[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), word]);
  }
  return groups;
}

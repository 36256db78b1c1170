import { editDistance } from '../names/edit-distance.ts';
import type { Word } from '../names/word.ts';

const ABBREVIATION = 0.8;
const SLIP = 0.6;
/** Shortest word in which a slip is looked for here; longer ones the comparison of words has seen already. */
const SHORTEST_SLIP = 3;
/** A known word of this many letters or more abbreviates a known word that begins with it ("biotech"). */
const SHORTEST_STEM = 4;

/**
 * How alike two words are of which nothing better was found, in names that agree otherwise: one may be short for a
 * known word of business or trade ("shpg", "shipping"), or a short word mistyped by one letter. 0 when neither.
 */
export function leftoverSimilarity(a: Word, b: Word): number {
  if (a.kind === 'number' || b.kind === 'number' || a.kind === 'consonants' || b.kind === 'consonants')
    return 0;
  if (abbreviates(a, b) || abbreviates(b, a)) return ABBREVIATION;
  return isSlip(a, b) ? SLIP : 0;
}

/** Whether the letters of a short word stand in order in a longer, known word that begins alike. */
export function abbreviates(short: Word, long: Word): boolean {
  if (short.text.length < 2 || short.text.length + 2 > long.text.length || !isKnown(long)) return false;
  if (isKnown(short)) return short.text.length >= SHORTEST_STEM && long.text.startsWith(short.text);
  if (short.text[0] !== long.text[0]) return false;
  let at = 0;
  for (let i = 0; i < long.text.length && at < short.text.length; i += 1)
    if (long.text[i] === short.text[at]) at += 1;
  return at === short.text.length;
}

function isKnown(word: Word): boolean {
  return word.says === 'business' || word.says === 'trade' || word.says === 'common';
}

function isSlip(a: Word, b: Word): boolean {
  if (a.kind === 'initials' && b.kind === 'initials') return false;
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter < SHORTEST_SLIP || shorter > 6 || (a.says !== 'rare' && b.says !== 'rare')) return false;
  return editDistance(a.text, b.text, 1) <= 1;
}

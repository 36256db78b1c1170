import { CUT_WORDS, NUMBER_WORDS, ORDINALS } from '../words/abbreviations.ts';
import { PLACE_FORM } from '../words/place-words.ts';
import { editDistance } from './edit-distance.ts';
import { isShortFor } from './short-for.ts';
import type { Word } from './word.ts';

/** Below this two words count as different. */
const LEAST_SIMILARITY = 0.6;

const SAME_PLACE = 0.97;
const SAME_SKELETON = 0.93;
const SAME_MEANING = 0.93;
const SAME_CONSONANTS = 0.85;
const SHORT_FOR = 0.8;
const PREFIX = 0.6;
const PREFIX_OF_FREQUENT = 0.85;
const NUMBER_WORD = 0.95;
const OTHER_FIRST_LETTER = 0.93;

/**
 * How alike two words are: 1 the same, 0 different, between for spellings of one place, variants of
 * romanisation, typing errors within a budget that grows with length, abbreviations and cut-off words. Symmetric.
 * Numbers and initials must be equal; two different known words (Henan, Hunan) are never typing errors.
 */
export function compareWords(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  if (a.kind === 'number' || b.kind === 'number')
    return isNumberWord(a, b) || isNumberWord(b, a) ? NUMBER_WORD : 0;
  if (a.kind === 'consonants' || b.kind === 'consonants') {
    return a.consonants.length >= 3 && a.consonants === b.consonants ? SAME_CONSONANTS : 0;
  }
  if (a.says === 'place' && b.says === 'place') {
    const form = PLACE_FORM.get(a.text);
    if (form !== undefined && form === PLACE_FORM.get(b.text)) return SAME_PLACE;
  }
  if (a.meaning !== '' && a.meaning === b.meaning) return SAME_MEANING;
  if (isShortFor(a, b)) return SHORT_FOR;
  if (a.kind === 'initials' || b.kind === 'initials') return 0;
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter < 3) return 0;
  if (a.skeleton === b.skeleton) return SAME_SKELETON;
  if (shorter < 4) return 0;
  if (a.says !== 'rare' && b.says !== 'rare') return isCut(a, b) ? PREFIX_OF_FREQUENT : 0;
  return Math.max(typingError(a, b, shorter), prefix(a, b, shorter));
}

/** Edits that a word of this many letters may have. */
function editBudget(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  return letters < 10 ? 2 : 3;
}

function typingError(a: Word, b: Word, shorter: number): number {
  const budget = editBudget(shorter);
  if (lettersApart(a.letters, b.letters) > 2 * budget) return 0;
  const edits = editDistance(a.text, b.text, budget);
  if (edits > budget) return 0;
  const longer = Math.max(a.text.length, b.text.length);
  const similarity = 1 - (edits * (edits > 1 ? 1.15 : 1)) / longer;
  const told = a.text[0] === b.text[0] ? similarity : similarity * OTHER_FIRST_LETTER;
  return told < LEAST_SIMILARITY ? 0 : told;
}

/** A cut-off word counts; that of a frequent word ("comm" of "commercial") hardly less than the whole. */
function prefix(a: Word, b: Word, shorter: number): number {
  if (a.text.length === b.text.length) return 0;
  const [short, long] = a.text.length === shorter ? [a, b] : [b, a];
  if (!long.text.startsWith(short.text)) return 0;
  if (long.says !== 'rare' && (short.says === 'rare' || CUT_WORDS.has(short.text))) return PREFIX_OF_FREQUENT;
  return short.says === 'rare' ? PREFIX : 0;
}

function isCut(a: Word, b: Word): boolean {
  return (
    (CUT_WORDS.has(a.text) && b.text.startsWith(a.text)) ||
    (CUT_WORDS.has(b.text) && a.text.startsWith(b.text))
  );
}

function isNumberWord(number: Word, word: Word): boolean {
  return number.kind === 'number' && (NUMBER_WORDS.get(word.text) ?? ORDINALS.get(word.text)) === number.text;
}

function lettersApart(a: number, b: number): number {
  let difference = a ^ b;
  let count = 0;
  while (difference !== 0) {
    difference &= difference - 1;
    count += 1;
  }
  return count;
}

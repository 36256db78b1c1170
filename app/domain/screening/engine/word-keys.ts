import { NUMBER_WORDS, ORDINALS } from '../words/abbreviations.ts';
import { PLACE_FORM } from '../words/place-words.ts';
import { compareWords } from '../names/compare-words.ts';
import { comparePersonWords } from '../names/compare-person-words.ts';
import { personWord } from '../names/person-word.ts';
import { shortFor } from '../names/short-for.ts';
import type { Word } from '../names/word.ts';
import type { Likeness } from './alike-words.ts';

/**
 * Keys under which words meet that are alike for another reason than few edits or a common beginning: one skeleton,
 * one meaning, one set of consonants, one place, a number in words, an abbreviation. Every two words that `compareWords` calls alike share a key
 * here, lie within `mostEdits` of each other, or one begins with the other.
 */
export function meetingKeys(word: Word): string[] {
  const keys: string[] = [];
  if (word.kind === 'word') keys.push(`s${word.skeleton}`);
  if (word.meaning !== '') keys.push(`m${word.meaning}`);
  if (word.consonants.length >= 3) keys.push(`c${word.consonants}`);
  const place = word.says === 'place' ? PLACE_FORM.get(word.text) : undefined;
  if (place !== undefined) keys.push(`p${place}`);
  const number =
    word.kind === 'number' ? word.text : (NUMBER_WORDS.get(word.text) ?? ORDINALS.get(word.text));
  if (number !== undefined) keys.push(`n${number}`);
  for (const long of shortFor(word)) keys.push(`a${long}`);
  if (word.says !== 'rare') keys.push(`a${word.text}`);
  return keys;
}

/**
 * The same for words of persons' names: one sound, one set of consonants, one given name. A single letter meets its
 * own kind only; what it may stand for is asked when two names are compared.
 */
export function personKeys(word: Word): string[] {
  const { text, sound, consonants, groups } = personWord(word);
  const keys = groups.map((group) => `G${group}`);
  if (text.length > 1) keys.push(`S${sound}`);
  if (consonants.length >= 2) keys.push(`C${consonants}`);
  return keys;
}

export const AS_ORGANISATIONS: Likeness = { keysOf: meetingKeys, compare: compareWords };
export const AS_PERSONS: Likeness = {
  keysOf: personKeys,
  compare: (a, b) => comparePersonWords(personWord(a), personWord(b)),
};

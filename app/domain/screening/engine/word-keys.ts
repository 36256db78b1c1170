import { NUMBER_WORDS } from '../words/abbreviations.ts';
import { PLACE_FORM } from '../words/place-words.ts';
import type { Word } from '../names/word.ts';

/**
 * Keys under which words meet that are alike for another reason than few edits or a common beginning: one skeleton,
 * one set of consonants, one place, a number in words. Every two words that `compareWords` calls alike share a key
 * here, lie within `mostEdits` of each other, or one begins with the other.
 */
export function meetingKeys(word: Word): string[] {
  const keys: string[] = [];
  if (word.kind === 'word') keys.push(`s${word.skeleton}`);
  if (word.consonants.length >= 3) keys.push(`c${word.consonants}`);
  const place = word.says === 'place' ? PLACE_FORM.get(word.text) : undefined;
  if (place !== undefined) keys.push(`p${place}`);
  const number = word.kind === 'number' ? word.text : NUMBER_WORDS.get(word.text);
  if (number !== undefined) keys.push(`n${number}`);
  return keys;
}

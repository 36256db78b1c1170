import type { PersonWord } from './person-word.ts';
import { soundDistance } from './sound-distance.ts';

/** How two words of persons’ names relate. */
const LIKENESS = {
  sameSound: 0.97,
  shortForm: 0.9,
  initial: 0.85,
  consonants: 0.9,
  consonantsAlike: 0.72,
} as const;

/** Share of the similarity that one whole edit costs in a word of this many letters. */
const EDIT_COST = 0.8;
const OTHER_FIRST_LETTER = 0.95;
const LEAST = 0.55;

/**
 * How alike two words of persons’ names are, 0 to 1: the same, the same by sound, an initial of the other, short forms of
 * one name, or a slip within a budget that grows with length. Symmetric.
 */
export function comparePersonWords(a: PersonWord, b: PersonWord): number {
  if (a.text === b.text) return 1;
  if (a.role === 'initial' || b.role === 'initial')
    return a.text[0] === b.text[0] && a.role !== b.role ? LIKENESS.initial : 0;
  if (a.vowelless || b.vowelless) return compareConsonants(a, b);
  if (a.sound === b.sound) return LIKENESS.sameSound;
  const form = a.groups.some((group) => b.groups.includes(group)) ? LIKENESS.shortForm : 0;
  return Math.max(form, slip(a, b));
}

function compareConsonants(a: PersonWord, b: PersonWord): number {
  if (a.consonants.length < 2 || b.consonants.length < 2) return 0;
  if (a.consonants === b.consonants) return LIKENESS.consonants;
  const budget = Math.min(a.consonants.length, b.consonants.length) >= 3 ? 1 : 0.6;
  return soundDistance(a.consonants, b.consonants, budget) <= budget ? LIKENESS.consonantsAlike : 0;
}

function editBudget(letters: number): number {
  if (letters < 3) return 0.5;
  if (letters < 4) return 1.5;
  return letters < 9 ? 2 : 2.5;
}

function slip(a: PersonWord, b: PersonWord): number {
  const shorter = Math.min(a.sound.length, b.sound.length);
  const longer = Math.max(a.sound.length, b.sound.length);
  const budget = editBudget(shorter);
  if (longer - shorter > 4 || lettersApart(a.letters, b.letters) > 2 * budget + 2) return 0;
  const distance = soundDistance(a.sound, b.sound, budget);
  if (distance > budget) return 0;
  const similarity = 1 - (EDIT_COST * distance) / Math.max(longer, 4);
  const told = a.sound[0] === b.sound[0] ? similarity : similarity * OTHER_FIRST_LETTER;
  return told < LEAST ? 0 : told;
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

import { GENERATIONS, PARTICLES, SAME_NAME, TITLES, WEAK_NAMES } from '../words/person-words.ts';
import type { Word } from './word.ts';

/** What a word is in a person’s name. */
export type PersonRole = 'name' | 'weak' | 'initial' | 'generation' | 'particle' | 'title';

/** A word as the comparison of persons sees it. */
export type PersonWord = {
  readonly text: string;
  readonly role: PersonRole;
  /** The word after folding what romanisations and languages spell in several ways. */
  readonly sound: string;
  /** Romanised from a script without vowels: compared by consonants alone. */
  readonly vowelless: boolean;
  readonly consonants: string;
  readonly groups: readonly number[];
  readonly letters: number;
};

const seen = new WeakMap<Word, PersonWord>();
const NO_GROUPS: readonly number[] = [];

/** Prepares a word for the comparison of persons; remembered with the word. */
export function personWord(word: Word): PersonWord {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const sound = soundOf(word.text);
  const made: PersonWord = {
    text: word.text,
    role: roleOf(word.text),
    sound,
    vowelless: word.kind === 'consonants',
    consonants: sound.replace(/[aiu]/g, ''),
    groups: SAME_NAME.get(word.text) ?? NO_GROUPS,
    letters: lettersOf(sound),
  };
  seen.set(word, made);
  return made;
}

function roleOf(text: string): PersonRole {
  if (TITLES.has(text)) return 'title';
  if (PARTICLES.has(text)) return 'particle';
  if (GENERATIONS.has(text)) return 'generation';
  if (text.length === 1) return 'initial';
  return WEAK_NAMES.has(text) ? 'weak' : 'name';
}

/**
 * Folds the usual variants of romanisation of Arabic, Persian, Cyrillic, Hebrew, Greek, Chinese and Korean names and
 * of European spelling: Mohammed and Muhammad, Khodorkovskiy and Chodorkowski, Yusuf and Youssef sound alike.
 */
export function soundOf(text: string): string {
  if (text.length < 3) return text;
  return text
    .replace(/(?:sk[iy][iyj]?|skyy|ski|sky|skoi)$/, 'ski')
    .replace(/(?:off|ow|ov)$/, 'uv')
    .replace(/(?:eff|ew|ev|yov|iov)$/, 'av')
    .replace(/(?<=[ousyi]v)s$/, '')
    .replace(/tch|tsch|cz/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/dzh|dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/[kgq]h/g, (pair) => (pair[0] === 'g' ? 'g' : 'k'))
    .replace(/ck|cc|q|c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ou|oo|eu/g, 'u')
    .replace(/ay|ai|ei|ey|ae/g, 'a')
    .replace(/ee|ie|yi|iy|yy|ij/g, 'i')
    .replace(/w/g, 'v')
    .replace(/[yj](?=[aeiou])/g, 'y')
    .replace(/(?<=[aeioubcdfghklmnprstvz])[yj](?![aeiou])/g, 'i')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})h$/, '');
}

function lettersOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

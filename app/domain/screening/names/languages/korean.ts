import { KOREAN_WORDS } from '../../words/korean-words.ts';
import { LEGAL_WORDS_OF_SIGNS } from '../../words/legal-forms.ts';
import { readTables } from '../lexicon.ts';
import { longestOf, segment, type Segmenter } from '../segment.ts';
import type { Piece } from '../split-name.ts';

const { meanings, alsoNames } = readTables([KOREAN_WORDS]);
const words = new Set([...meanings.keys(), ...LEGAL_WORDS_OF_SIGNS]);

const segmenter: Segmenter = {
  script: 'korean',
  words,
  longest: longestOf(words),
  numberAt(text, at) {
    const found = /^제?([0-9]+)/.exec(text.slice(at, at + 6));
    return found?.[1] === undefined ? null : { length: found[0].length, digits: String(Number(found[1])) };
  },
  plain: (text) => text,
};

/** Known words, numbers and unknown syllables of a run in Hangul. */
export function segmentKorean(text: string, from: number): Piece[] {
  return segment(text, from, segmenter);
}

/** English words of a Korean word, or null when it is not known or is to be read as a name. */
export function koreanMeaning(text: string, asName: boolean): readonly string[] | null {
  return asName && alsoNames.has(text) ? null : (meanings.get(text) ?? null);
}

const FIRST = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LAST = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const SYLLABLES = 0xac00;
const COUNT = 11_172;

/**
 * Romanised Hangul. The revised system of South Korea (Gwangseon), or the older one that names from the North keep
 * ("Kwangson": hard first consonant, o for eo, u for eu).
 */
export function soundKorean(text: string, older: boolean): string[] {
  let sound = '';
  for (const sign of text) {
    const code = sign.charCodeAt(0) - SYLLABLES;
    if (code < 0 || code >= COUNT) continue;
    sound += syllable(code, older, sound === '' || !/[aeioumnlgr]$/.test(sound));
  }
  return sound === '' ? [] : [sound];
}

function syllable(code: number, older: boolean, hard: boolean): string {
  const first = part(FIRST, Math.floor(code / 588));
  const vowel = part(VOWELS, Math.floor((code % 588) / 28));
  const last = part(LAST, code % 28);
  if (!older) return first + vowel + last;
  const start = hard ? (HARD[first] ?? first) : first;
  return start + vowel.replace('eo', 'o').replace('eu', 'u') + last;
}

const HARD: Readonly<Record<string, string>> = { g: 'k', d: 't', b: 'p', j: 'ch' };

function part(parts: readonly string[], at: number): string {
  const found = parts[at] ?? '';
  return found === '-' ? '' : found;
}

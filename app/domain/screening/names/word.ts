import { consonantsOf } from './consonants.ts';
import { frequentWordMeant } from './spelling.ts';
import { CUT_WORDS, SMALL_WORDS } from '../words/abbreviations.ts';
import { BUSINESS_WORDS, COMMON_WORDS, TRADE_WORDS } from '../words/trade-words.ts';
import { SAME_MEANING } from '../words/same-meaning.ts';
import { PLACE_FORM, PLACE_WORDS } from '../words/place-words.ts';

/** What a word says by itself: nothing about which company is meant, unless it is 'rare'. */
export type WordClass = 'small' | 'business' | 'trade' | 'common' | 'place' | 'rare';

/** One word of a name, folded and prepared for comparison. Words are values: the same text gives the same word. */
export type Word = {
  readonly text: string;
  /** 'initials' and 'number' match only exactly; 'consonants' is romanised Arabic without vowels. */
  readonly kind: 'word' | 'number' | 'initials' | 'consonants';
  readonly says: WordClass;
  /** The word after folding the usual variants of romanisation and spelling. */
  readonly skeleton: string;
  readonly consonants: string;
  /** The word that stands for all words of the same meaning ("zavod", "plant": factory); empty when there is none. */
  readonly meaning: string;
  /** Bit set of the letters a-z in the word. */
  readonly letters: number;
};

const VOWEL = /[aeiouy]/;

const REMEMBERED = 100_000;
const made = new Map<string, Word>();

/** Prepares a folded word. `kind` overrides what the letters suggest. */
export function makeWord(text: string, kind?: Word['kind']): Word {
  const key = kind === undefined ? text : `${kind} ${text}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const word = prepare(text, kind);
  if (made.size >= REMEMBERED) made.clear();
  made.set(key, word);
  return word;
}

function prepare(text: string, kind?: Word['kind']): Word {
  const own = kind ?? kindOf(text);
  const known = classOf(text);
  const meant =
    own === 'word' && known === 'rare' && !SAME_MEANING.has(text) ? frequentWordMeant(text) : null;
  const meaning = own === 'word' || own === 'initials' ? meaningOf(meant ?? text, known) : '';
  const form = PLACE_FORM.get(text) ?? (meaning === '' ? (meant ?? text) : meaning);
  return {
    text,
    kind: own,
    says: own === 'number' ? 'rare' : known !== 'rare' ? known : classOf(meant ?? meaning),
    meaning,
    skeleton: own === 'word' ? skeletonOf(form) : form,
    consonants: consonantsOf(text),
    letters: lettersOf(text),
  };
}

function meaningOf(text: string, says: WordClass): string {
  if (says === 'place') return '';
  return SAME_MEANING.get(text) ?? '';
}

function kindOf(text: string): Word['kind'] {
  if (/^\d+$/.test(text)) return 'number';
  if (text.length <= 2 || /\d/.test(text)) return 'initials';
  return text.length <= 5 && !VOWEL.test(text) ? 'initials' : 'word';
}

function classOf(text: string): WordClass {
  if (SMALL_WORDS.has(text)) return 'small';
  if (BUSINESS_WORDS.has(text) || CUT_WORDS.has(text)) return 'business';
  if (TRADE_WORDS.has(text)) return 'trade';
  if (PLACE_WORDS.has(text) || PLACE_FORM.has(text)) return 'place';
  return COMMON_WORDS.has(text) ? 'common' : 'rare';
}

/**
 * Folds the usual variants of romanisation (Mandarin, Arabic, Cyrillic, South Asian) and spelling, so that
 * "Lvzhou" meets "Luzhou", "Mohammad" meets "Muhammed" halfway, and a plural meets its singular.
 */
export function skeletonOf(text: string): string {
  if (text.length < 3) return text;
  return text
    .replace(/(?<!t)sch/g, 's')
    .replace(/tsch/g, 'C')
    .replace(/t?ch/g, 'C')
    .replace(/(?<=[oe])(?:ff?|w)(?=$|sk)/, 'v')
    .replace(/([ln])v/g, '$1u')
    .replace(/q(?![iu])/g, 'k')
    .replace(/hs(?=[iu])|ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/dj|zh/g, 'j')
    .replace(/([zcskgtdb])h/g, '$1')
    .replace(/ck|c(?=[aoukrlt])/g, 'k')
    .replace(/t[sz]/g, 'z')
    .replace(/oo|ou/g, 'u')
    .replace(/ye/g, 'e')
    .replace(/ee|ie|ij|iy|yi|yy|ii/g, 'i')
    .replace(/ae|oe|ue/g, (pair) => pair[0] ?? '')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{4})s$/, '');
}

function lettersOf(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

import { consonantsOf } from './consonants.ts';
import { letterSet } from './letter-set.ts';
import { hasMeaning, meaningOf } from './meaning.ts';
import { skeletonOf } from './skeleton.ts';
import { frequentWordMeant } from './spelling.ts';
import { CUT_WORDS, SMALL_WORDS } from '../words/abbreviations.ts';
import { BUSINESS_WORDS, COMMON_WORDS, TRADE_WORDS } from '../words/trade-words.ts';
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
  const meant = own === 'word' && known === 'rare' && !hasMeaning(text) ? frequentWordMeant(text) : null;
  const meaning = (own === 'word' || own === 'initials') && known !== 'place' ? meaningOf(meant ?? text) : '';
  const form = PLACE_FORM.get(text) ?? (meaning === '' ? (meant ?? text) : meaning);
  return {
    text,
    kind: own,
    says: own === 'number' ? 'rare' : known !== 'rare' ? known : classOf(meant ?? meaning),
    meaning,
    skeleton: own === 'word' ? skeletonOf(form) : form,
    consonants: consonantsOf(text),
    letters: letterSet(text),
  };
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

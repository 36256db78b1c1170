import { CHINESE_BUSINESS } from '../../words/chinese/business.ts';
import { CHINESE_PLACES } from '../../words/chinese/places.ts';
import { CHINESE_STATE } from '../../words/chinese/state.ts';
import { CHINESE_TRANSPORT } from '../../words/chinese/transport.ts';
import { SIMPLIFIED_SIGN } from '../../words/chinese/traditional.ts';
import { LEGAL_WORDS_OF_SIGNS } from '../../words/legal-forms.ts';
import { PLACE_WORDS } from '../../words/place-words.ts';
import { readTables } from '../lexicon.ts';
import { fold } from '../scripts.ts';
import { longestOf, segment, type Segmenter } from '../segment.ts';
import type { Piece } from '../split-name.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMBER_SIGNS =
  /^(?:第([〇零一二三四五六七八九十百0-9]+)|([〇零一二三四五六七八九]{2,}(?=[研所厂队部]|基地)|[0-9]+))/;
const LONGEST_NUMBER = 8;

const { meanings, alsoNames } = readTables(
  [CHINESE_BUSINESS, CHINESE_TRANSPORT, CHINESE_STATE, CHINESE_PLACES].map(simplified),
);
const words = new Set([...meanings.keys(), ...LEGAL_WORDS_OF_SIGNS]);

const segmenter: Segmenter = {
  script: 'chinese',
  words,
  longest: longestOf(words),
  numberAt(text, at) {
    const found = NUMBER_SIGNS.exec(text.slice(at, at + LONGEST_NUMBER));
    const signs = found?.[1] ?? found?.[2];
    return found === null || signs === undefined
      ? null
      : { length: found[0].length, digits: numberOf(signs) };
  },
  plain: simplified,
};

/** Simplified signs in place of traditional and Japanese ones; as long as the text itself. */
function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED_SIGN.get(sign) ?? sign);
}

/** Known words, numbers and unknown signs of a run in Chinese (or Japanese) writing. */
export function segmentChinese(text: string, from: number): Piece[] {
  return segment(text, from, segmenter);
}

/** English words of a Chinese word, or null when it is not known or is to be read as a name. */
export function chineseMeaning(text: string, asName: boolean): readonly string[] | null {
  return asName && alsoNames.has(text) ? null : (meanings.get(text) ?? null);
}

/** "三十八" and "三八" are 38, "一百零二" is 102. */
function numberOf(signs: string): string {
  if (/^[0-9]+$/.test(signs)) return String(Number(signs));
  const plain = signs.replace(/零/g, '〇');
  const digitOf = (sign: string): number => Math.max(0, DIGITS.indexOf(sign));
  if (!/[十百]/.test(plain)) return String(Number([...plain].map(digitOf).join('')));
  let sum = 0;
  let digit = 0;
  for (const sign of plain) {
    if (sign === '百') sum += Math.max(1, digit) * 100;
    else if (sign === '十') sum += Math.max(1, digit) * 10;
    digit = sign === '百' || sign === '十' ? 0 : digitOf(sign);
  }
  return String(sum + digit);
}

/** Romanised signs as one word, a known place split off first: 江苏美科 → jiangsu, meike. */
export function soundChinese(text: string): string[] {
  const parts = Array.from(text, (sign) => fold(sign)).filter((syllable) => syllable !== '');
  for (const length of [3, 2]) {
    const place = parts.slice(0, length).join('');
    if (parts.length > length && PLACE_WORDS.has(place)) return [place, parts.slice(length).join('')];
  }
  const joined = parts.join('');
  return joined === '' ? [] : [joined];
}

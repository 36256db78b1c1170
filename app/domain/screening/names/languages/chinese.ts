import { CHINESE_WORDS } from '../../words/chinese-words.ts';
import { PLACE_WORDS } from '../../words/place-words.ts';
import { fold } from '../scripts.ts';
import { longestOf, segment, type Segmenter } from '../segment.ts';
import type { Piece } from '../split-name.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMBER_SIGNS = /^(?:第([〇零一二三四五六七八九十百0-9]+)|([〇零一二三四五六七八九]{2,}|[0-9]+))/;

const segmenter: Segmenter = {
  script: 'chinese',
  words: new Map(
    [...CHINESE_WORDS].map(([word, english]) => [word, english.split(' ').filter((one) => one !== '')]),
  ),
  longest: longestOf(CHINESE_WORDS.keys()),
  numberAt(text, at) {
    const found = NUMBER_SIGNS.exec(text.slice(at, at + 8));
    const signs = found?.[1] ?? found?.[2];
    return found === null || signs === undefined
      ? null
      : { length: found[0].length, digits: numberOf(signs) };
  },
  plain: (text) => text,
};

/** Known words, numbers and unknown signs of a run in Chinese (or Japanese) writing. */
export function segmentChinese(text: string, from: number): Piece[] {
  return segment(text, from, segmenter);
}

/** English words of a Chinese word, or null when it is not known. */
export function chineseMeaning(text: string): readonly string[] | null {
  return segmenter.words.get(text) ?? null;
}

/** "三十八" and "三八" are 38, "一百零二" is 102. */
function numberOf(signs: string): string {
  if (/^[0-9]+$/.test(signs)) return String(Number(signs));
  const plain = signs.replace(/零/g, '〇');
  if (!/[十百]/.test(plain))
    return String(Number([...plain].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join('')));
  let sum = 0;
  let digit = 0;
  for (const sign of plain) {
    if (sign === '百') sum += Math.max(1, digit) * 100;
    else if (sign === '十') sum += Math.max(1, digit) * 10;
    digit = sign === '百' || sign === '十' ? 0 : Math.max(0, DIGITS.indexOf(sign));
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

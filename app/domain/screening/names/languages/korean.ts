import { fold } from '../scripts.ts';
import { segment, type Segmenter } from '../segment.ts';
import type { Piece } from '../split-name.ts';

const segmenter: Segmenter = {
  script: 'korean',
  words: new Map(),
  longest: 0,
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

/** English words of a Korean word, or null when it is not known. */
export function koreanMeaning(text: string): readonly string[] | null {
  return segmenter.words.get(text) ?? null;
}

/** Romanised Hangul. */
export function soundKorean(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : [folded];
}

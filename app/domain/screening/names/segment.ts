import type { Piece } from './split-name.ts';
import type { Script } from './scripts.ts';

/** Words of a script that is written without blanks. */
export type Segmenter = {
  readonly script: Script;
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Length in characters of the longest word. */
  readonly longest: number;
  /** A number that begins at a position: its length and its digits. */
  readonly numberAt: (
    text: string,
    at: number,
  ) => { readonly length: number; readonly digits: string } | null;
  /** The plain form of a text, as long as the text itself. */
  readonly plain: (text: string) => string;
};

/**
 * Cuts a run of signs into known words (the longest first, from left to right), numbers, and what stands between.
 */
export function segment(written: string, from: number, segmenter: Segmenter): Piece[] {
  const text = segmenter.plain(written);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, word = text.slice(start, end)): void => {
    if (end > start)
      pieces.push({
        text: word,
        script: segmenter.script,
        from: from + start,
        to: from + end,
        initials: false,
      });
  };
  let unknown = 0;
  let at = 0;
  while (at < text.length) {
    const number = segmenter.numberAt(text, at);
    const known = number === null ? longestKnown(text, at, segmenter) : null;
    const length = number?.length ?? known?.length ?? 0;
    if (length === 0) {
      at += 1;
      continue;
    }
    add(unknown, at);
    add(at, at + length, number?.digits ?? known ?? '');
    at += length;
    unknown = at;
  }
  add(unknown, text.length);
  return pieces;
}

function longestKnown(text: string, at: number, { words, longest }: Segmenter): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const part = text.slice(at, at + length);
    if (words.has(part)) return part;
  }
  return null;
}

/** Length in characters of the longest of some words. */
export function longestOf(words: Iterable<string>): number {
  let longest = 0;
  for (const word of words) longest = Math.max(longest, word.length);
  return longest;
}

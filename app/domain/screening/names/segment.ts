import type { Piece } from './split-name.ts';
import type { Script } from './scripts.ts';

/** Words of a script that is written without blanks. */
export type Segmenter = {
  readonly script: Script;
  readonly words: ReadonlySet<string>;
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
    if (
      length === 0 ||
      (number === null &&
        length === 1 &&
        !mayStand(text, at, unknown === at && (pieces.at(-1)?.text.length ?? 0) > 1, segmenter))
    ) {
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

/**
 * A known word of one sign counts only beside known words: after one ("深圳 市") or at the end or before one, and never
 * at the beginning, since most signs also stand in names.
 */
function mayStand(text: string, at: number, afterWord: boolean, segmenter: Segmenter): boolean {
  if (at === 0) return false;
  return afterWord || at + 1 === text.length || (longestKnown(text, at + 1, segmenter) ?? '').length > 1;
}

/** Length in characters of the longest of some words. */
export function longestOf(words: Iterable<string>): number {
  let longest = 0;
  for (const word of words) longest = Math.max(longest, word.length);
  return longest;
}

import { buildHashLists, eachUnder, stir, type HashLists } from './hash-lists.ts';
import { NumberList } from './shared-arrays.ts';

/**
 * Finds words within a few edits without missing one. Three edits (insert, delete, replace, swap) spread over the two
 * halves of a word leave at most one in either half, and strings one edit apart become equal when each loses at
 * most one letter (the deletion neighbourhood of Mor and Fraenkel, 1982). So every half is kept under itself and
 * under each form that lacks one letter; words of up to five letters, which may have one edit only, are kept whole.
 */
export type NearWords = HashLists;

/** Most edits that any two alike words are apart, by the letters of the shorter. */
export function mostEdits(letters: number): number {
  if (letters < SHORTEST) return 0;
  if (letters <= LONGEST_WHOLE) return 1;
  return letters < 10 ? 2 : 3;
}

const SHORTEST = 4;
const LONGEST_WHOLE = 5;
/** Longer words are never taken for misspellings. */
const LONGEST = 64;
const BASE = 0x01000193;
const POWERS = powers();

const WHOLE = 1;
const HEAD = 2;
const TAIL = 3;

/** Builds the table for words given by number; a null text is left out. */
export function buildNearWords(words: number, textOf: (word: number) => string | null): NearWords {
  const hashes = new NumberList();
  const items = new NumberList();
  for (let word = 0; word < words; word += 1) {
    const text = textOf(word);
    if (text === null || text.length < SHORTEST || text.length > LONGEST) continue;
    const sums = sumsOf(text);
    const keep = (side: number, from: number, to: number): void => {
      const size = to - from;
      hashes.push(keyOf(side, size, partOf(sums, from, to)));
      items.push(word);
      for (let at = from; at < to; at += 1) {
        if (at > from && text.charCodeAt(at) === text.charCodeAt(at - 1)) continue;
        hashes.push(keyOf(side, size, partWithout(sums, { from, to, at })));
        items.push(word);
      }
    };
    if (text.length <= LONGEST_WHOLE) {
      keep(WHOLE, 0, text.length);
    } else {
      const middle = (text.length + 1) >> 1;
      keep(HEAD, 0, middle);
      keep(TAIL, middle, text.length);
    }
  }
  return buildHashLists(hashes.view(), items.view());
}

/** Hands the numbers of all words to `found` that may lie within the edits allowed; some twice, some farther. */
export function eachNearWord(near: NearWords, text: string, found: (word: number) => void): void {
  const edits = mostEdits(text.length);
  if (edits === 0 || text.length > LONGEST) return;
  lookUp(near, text, found);
  if (edits < 3) return;
  // A swap across the middle with one more edit on either side: undo the swap first.
  const middle = text.length >> 1;
  for (let at = middle - 1; at <= middle + 2; at += 1) {
    if (text.charCodeAt(at) === text.charCodeAt(at - 1)) continue;
    lookUp(near, text.slice(0, at - 1) + (text[at] ?? '') + (text[at - 1] ?? '') + text.slice(at + 1), found);
  }
}

/** The same for words at most one edit away, of six letters or more: one of the two halves is the same. */
export function eachWordOneEditAway(near: NearWords, text: string, found: (word: number) => void): void {
  if (text.length > LONGEST) return;
  const sums = sumsOf(text);
  for (let length = Math.max(LONGEST_WHOLE + 1, text.length - 1); length <= text.length + 1; length += 1) {
    const middle = (length + 1) >> 1;
    eachUnder(near, keyOf(HEAD, middle, partOf(sums, 0, middle)), found);
    eachUnder(
      near,
      keyOf(TAIL, length - middle, partOf(sums, text.length - length + middle, text.length)),
      found,
    );
  }
}

function lookUp(near: NearWords, text: string, found: (word: number) => void): void {
  const edits = mostEdits(text.length);
  const sums = sumsOf(text);
  const least = Math.max(SHORTEST, text.length - edits);
  const most = Math.min(LONGEST, text.length + edits);
  let head = 0;
  let tail = 0;
  for (let length = least; length <= most; length += 1) {
    if (length <= LONGEST_WHOLE) {
      if (Math.abs(length - text.length) <= 1)
        lookUpPart(near, text, { sums, side: WHOLE, size: length, found });
      continue;
    }
    const middle = (length + 1) >> 1;
    if (middle !== head) lookUpPart(near, text, { sums, side: HEAD, size: middle, found });
    head = middle;
    if (length - middle !== tail) lookUpPart(near, text, { sums, side: TAIL, size: length - middle, found });
    tail = length - middle;
  }
}

type Part = { sums: Uint32Array; side: number; size: number; found: (word: number) => void };

/** Looks for kept parts of `size` letters that are at most one edit from the text's own first or last letters. */
function lookUpPart(near: NearWords, text: string, { sums, side, size, found }: Part): void {
  const length = text.length;
  for (let own = size - 1; own <= size + 1; own += 1) {
    if (own > length || (side === WHOLE && own !== length)) continue;
    const from = side === TAIL ? length - own : 0;
    const to = from + own;
    if (own < size) {
      eachUnder(near, keyOf(side, size, partOf(sums, from, to)), found);
      continue;
    }
    for (let at = from; at < to; at += 1) {
      if (at > from && text.charCodeAt(at) === text.charCodeAt(at - 1)) continue;
      eachUnder(near, keyOf(side, size, partWithout(sums, { from, to, at })), found);
    }
  }
}

/** Sums of a polynomial in the letters, so that any part of the text has its hash at hand. */
export function sumsOf(text: string): Uint32Array {
  const sums = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    sums[at + 1] = Math.imul(sums[at] ?? 0, BASE) + text.charCodeAt(at);
  return sums;
}

export function partOf(sums: Uint32Array, from: number, to: number): number {
  return ((sums[to] ?? 0) - Math.imul(sums[from] ?? 0, POWERS[to - from] ?? 0)) >>> 0;
}

/** The part from `from` to `to` without the letter at `at`. */
function partWithout(sums: Uint32Array, { from, to, at }: { from: number; to: number; at: number }): number {
  const head = partOf(sums, from, at);
  const tail = partOf(sums, at + 1, to);
  return (Math.imul(head, POWERS[to - at - 1] ?? 0) + tail) >>> 0;
}

function keyOf(side: number, size: number, part: number): number {
  return stir(part ^ Math.imul(side * 80 + size, 0x9e3779b1));
}

function powers(): Uint32Array {
  const all = new Uint32Array(LONGEST + 2);
  all[0] = 1;
  for (let at = 1; at < all.length; at += 1) all[at] = Math.imul(all[at - 1] ?? 0, BASE);
  return all;
}

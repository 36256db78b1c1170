import type { PackedTexts } from './shared-arrays.ts';

const LONGEST = 31;

/** A word prepared for measuring its edit distance to many others. */
export type Spelling = {
  /** Optimal string alignment distance to text `at`; 0 (not measured) for words of more than 31 letters. */
  readonly editsTo: (texts: PackedTexts, at: number) => number;
};

const places = new Int32Array(256);

/**
 * Prepares a folded word. The distance (insert, delete, replace, swap of neighbours) is computed a column at a time in
 * the bits of one number: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003.
 */
export function spellingOf(text: string): Spelling {
  const own = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) own[at] = text.charCodeAt(at);
  return { editsTo: (texts, at) => (own.length > LONGEST ? 0 : distance(own, texts, at)) };
}

function distance(own: Uint8Array, { starts, bytes }: PackedTexts, at: number): number {
  for (let i = 0; i < own.length; i += 1) places[own[i] ?? 0] = (places[own[i] ?? 0] ?? 0) | (1 << i);
  const last = 1 << (own.length - 1);
  let up = -1;
  let down = 0;
  let same = 0;
  let before = 0;
  let score = own.length;
  const end = starts[at + 1] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i += 1) {
    const here = places[bytes[i] ?? 0] ?? 0;
    const swapped = ((~same & here) << 1) & before;
    same = ((((here & up) + up) | 0) ^ up) | here | down | swapped;
    const rises = down | ~(same | up);
    const falls = same & up;
    if ((rises & last) !== 0) score += 1;
    if ((falls & last) !== 0) score -= 1;
    const shifted = (rises << 1) | 1;
    up = (falls << 1) | ~(same | shifted);
    down = shifted & same;
    before = here;
  }
  for (const letter of own) places[letter] = 0;
  return score;
}

import { compareWords } from '../names/compare-words.ts';
import type { Word } from '../names/word.ts';
import { joinedSimilarity } from './join-words.ts';

/** A word with its weight, as the alignment sees it. */
export type WeighedWord = { readonly word: Word; readonly weight: number };

/** Words `from`..`to` (exclusive) of one name paired with words of the other. */
export type Pair = {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  readonly similarity: number;
  /** Mean of both sides’ weights; for two different spellings the lesser, since a misspelt common word is common. */
  readonly weight: number;
};

export type Alignment = {
  readonly pairs: readonly Pair[];
  /** Positions of words without a counterpart. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
};

/** Similarity of word `i` of the first name and word `j` of the second, 0 to 1. */
export type Similar = (i: number, j: number) => number;

/** At most this many neighbouring words are tried as one joined word. */
const LONGEST_JOIN = 4;
const SPLIT_ELSEWHERE = 0.97;

/**
 * Pairs the words of two names: best pairs first, each word once, order of words free, words joined on one side
 * and split on the other counted as one. A word that stands in both names to the letter is never tried as a
 * joined word. Ties go to the earlier words, so the result is always the same.
 *
 * @param similar what an index knows already of the words’ similarity; it must agree with `compareWords`
 */
export function alignNames(
  a: readonly WeighedWord[],
  b: readonly WeighedWord[],
  similar?: Similar,
): Alignment {
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const pairs: Pair[] = [];
  const possible = possiblePairs(a, b, similar);
  if (possible.length > 1) possible.sort(bestFirst);
  for (const pair of possible) {
    if (isUsed(usedA, pair.a) || isUsed(usedB, pair.b)) continue;
    usedA.fill(1, pair.a[0], pair.a[1]);
    usedB.fill(1, pair.b[0], pair.b[1]);
    pairs.push(pair);
  }
  return { pairs, onlyA: unused(usedA), onlyB: unused(usedB) };
}

function possiblePairs(
  a: readonly WeighedWord[],
  b: readonly WeighedWord[],
  similar: Similar | undefined,
): Pair[] {
  const pairs: Pair[] = [];
  const sameA = new Uint8Array(a.length);
  const sameB = new Uint8Array(b.length);
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      const similarity = similar === undefined ? compareWords(one.word, other.word) : similar(i, j);
      if (similarity === 0) continue;
      if (similarity === 1) sameA[i] = sameB[j] = 1;
      pairs.push(pairOf(a, b, [i, i + 1], [j, j + 1], similarity));
    }
  }
  const left = { words: a, same: sameA };
  const right = { words: b, same: sameB };
  joins(left, right, (i, from, to, similarity) =>
    pairs.push(pairOf(a, b, [i, i + 1], [from, to], similarity)),
  );
  joins(right, left, (j, from, to, similarity) =>
    pairs.push(pairOf(a, b, [from, to], [j, j + 1], similarity)),
  );
  for (const [spanA, spanB] of splitElsewhere(left, right))
    pairs.push(pairOf(a, b, spanA, spanB, SPLIT_ELSEWHERE));
  return pairs;
}

type Side = { readonly words: readonly WeighedWord[]; readonly same: Uint8Array };

/** Finds words of `whole` that are written apart in `parts`. */
function joins(
  whole: Side,
  parts: Side,
  found: (at: number, from: number, to: number, similarity: number) => void,
): void {
  for (const [at, one] of whole.words.entries()) {
    const length = one.word.text.length;
    if (whole.same[at] === 1 || length < 4 || one.word.kind === 'number') continue;
    for (let from = 0; from + 1 < parts.words.length; from += 1) {
      if (!mayJoin(parts, from)) continue;
      let joined = parts.words[from]?.word.text ?? '';
      for (let to = from + 2; to <= Math.min(parts.words.length, from + LONGEST_JOIN); to += 1) {
        if (!mayJoin(parts, to - 1)) break;
        joined += parts.words[to - 1]?.word.text ?? '';
        if (joined.length > length + 1) break;
        const similarity = joinedSimilarity(one.word, joined);
        if (similarity > 0) found(at, from, to, similarity);
      }
    }
  }
}

function mayJoin({ words }: Side, at: number): boolean {
  return words[at]?.word.kind !== 'number';
}

/** Two neighbours on each side with the same letters, parted at another place ("Xiangy Ang", "Xiang Yang"). */
function splitElsewhere(a: Side, b: Side): [Pair['a'], Pair['b']][] {
  const found: [Pair['a'], Pair['b']][] = [];
  for (let i = 0; i + 1 < a.words.length; i += 1) {
    if (a.same[i] === 1 || a.same[i + 1] === 1) continue;
    const left = (a.words[i]?.word.text ?? '') + (a.words[i + 1]?.word.text ?? '');
    for (let j = 0; j + 1 < b.words.length; j += 1) {
      if (b.same[j] === 1 || b.same[j + 1] === 1) continue;
      if (left !== (b.words[j]?.word.text ?? '') + (b.words[j + 1]?.word.text ?? '')) continue;
      found.push([
        [i, i + 2],
        [j, j + 2],
      ]);
    }
  }
  return found;
}

function pairOf(
  a: readonly WeighedWord[],
  b: readonly WeighedWord[],
  spanA: Pair['a'],
  spanB: Pair['b'],
  similarity: number,
): Pair {
  const left = sumOf(a, spanA);
  const right = sumOf(b, spanB);
  const single = spanA[1] - spanA[0] === 1 && spanB[1] - spanB[0] === 1;
  const weight = single && similarity < 1 ? Math.min(left, right) : (left + right) / 2;
  return { a: spanA, b: spanB, similarity, weight };
}

function sumOf(words: readonly WeighedWord[], [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += words[at]?.weight ?? 0;
  return sum;
}

function bestFirst(one: Pair, other: Pair): number {
  return (
    other.similarity * other.weight - one.similarity * one.weight ||
    one.a[0] - other.a[0] ||
    one.b[0] - other.b[0] ||
    one.a[1] - other.a[1] ||
    one.b[1] - other.b[1]
  );
}

function isUsed(used: Uint8Array, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at += 1) if (used[at] === 1) return true;
  return false;
}

function unused(used: Uint8Array): number[] {
  const free: number[] = [];
  for (let at = 0; at < used.length; at += 1) if (used[at] === 0) free.push(at);
  return free;
}

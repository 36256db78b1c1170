import type { Word } from '../names/word.ts';
import { buildHashLists, eachUnder, itemsUnder, stir, type HashLists } from './hash-lists.ts';
import type { IndexSource } from './index-source.ts';
import { partOf, sumsOf } from './near-words.ts';
import { NumberList } from './shared-arrays.ts';

const LONGEST_JOIN = 4;
const SHORTEST_TEXT = 4;
/** Letters of a join; what is longer is never written as one word. */
const LONGEST_TEXT = 64;

const HEAD = 1;
const TAIL = 2;
const PAIR = 3;

/**
 * Readings by their neighbouring words written as one: under the first and under the second half of each join (a join
 * at most one edit from a word shares a half with it), and pairs of neighbours under the whole too.
 */
export type JoinTable = HashLists;

/** A run of neighbouring words. */
export type Join = { readonly text: string; readonly from: number; readonly to: number };

/**
 * Two to four neighbours with at least one telling word among them, and the whole name, written as one word.
 */
export function joinsOf(words: readonly Word[]): Join[] {
  const joins: Join[] = [];
  for (let from = 0; from + 1 < words.length; from += 1) {
    let text = words[from]?.text ?? '';
    let telling = isTelling(words[from]);
    for (let to = from + 2; to <= words.length; to += 1) {
      text += words[to - 1]?.text ?? '';
      telling ||= isTelling(words[to - 1]);
      if (text.length > LONGEST_TEXT) break;
      const whole = from === 0 && to === words.length;
      if (((telling && to - from <= LONGEST_JOIN) || whole) && text.length >= SHORTEST_TEXT)
        joins.push({ text, from, to });
    }
  }
  return joins;
}

function isTelling(word: Word | undefined): boolean {
  return word !== undefined && word.says !== 'business' && word.says !== 'trade';
}

/** Builds the table of all readings. A chance collision only costs one comparison. */
export function buildJoinTable({ firstWords, words }: IndexSource, vocabulary: readonly Word[]): JoinTable {
  const hashes = new NumberList();
  const readings = new NumberList();
  const own: Word[] = [];
  for (let reading = 0; reading + 1 < firstWords.length; reading += 1) {
    own.length = 0;
    for (let at = firstWords[reading] ?? 0; at < (firstWords[reading + 1] ?? 0); at += 1) {
      const word = vocabulary[words[at] ?? 0];
      if (word !== undefined) own.push(word);
    }
    for (const { text, from, to } of joinsOf(own)) {
      const sums = sumsOf(text);
      const middle = (text.length + 1) >> 1;
      hashes.push(keyOf(HEAD, text.length, partOf(sums, 0, middle)));
      hashes.push(keyOf(TAIL, text.length, partOf(sums, middle, text.length)));
      readings.push(reading);
      readings.push(reading);
      if (to - from !== 2) continue;
      hashes.push(keyOf(PAIR, text.length, sums[text.length] ?? 0));
      readings.push(reading);
    }
  }
  return buildHashLists(hashes.view(), readings.view());
}

function keyOf(side: number, length: number, part: number): number {
  return stir(part ^ Math.imul(side * 128 + length, 0x9e3779b1));
}

/** Hands on the readings that may write a word apart, perhaps with one edit. */
export function eachReadingApart(table: JoinTable, text: string, found: (reading: number) => void): void {
  if (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT) return;
  const sums = sumsOf(text);
  for (let length = text.length - 1; length <= text.length + 1; length += 1) {
    const middle = (length + 1) >> 1;
    const tail = partOf(sums, text.length - length + middle, text.length);
    eachUnder(table, keyOf(HEAD, length, partOf(sums, 0, middle)), found);
    eachUnder(table, keyOf(TAIL, length, tail), found);
  }
}

/** Readings that may hold two neighbours with these letters, wherever they are parted. */
export function readingsWithPair(table: JoinTable, text: string): readonly number[] {
  if (text.length > LONGEST_TEXT) return [];
  return itemsUnder(table, keyOf(PAIR, text.length, sumsOf(text)[text.length] ?? 0));
}

/** A text with the two letters at its middle swapped: the one edit that leaves neither half as it was. */
export function swappedInTheMiddle(text: string): string {
  const middle = (text.length + 1) >> 1;
  return text.slice(0, middle - 1) + (text[middle] ?? '') + (text[middle - 1] ?? '') + text.slice(middle + 1);
}

import type { Word } from '../names/word.ts';
import { buildHashLists, itemsUnder, stir, type HashLists } from './hash-lists.ts';
import type { IndexSource } from './index-source.ts';
import { NumberList } from './shared-arrays.ts';

const LONGEST_JOIN = 4;
const SHORTEST_TEXT = 4;

/** A run of neighbouring words. */
export type Join = {
  readonly hash: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

/**
 * Two to four neighbours with at least one telling word among them, and the whole name, written as one word.
 */
export function joinsOf(words: readonly Word[]): Join[] {
  const joins: Join[] = [];
  eachJoin(words, (from, to) => {
    const text = words
      .slice(from, to)
      .map((word) => word.text)
      .join('');
    joins.push({ hash: joinHash([text]), text, from, to });
  });
  return joins;
}

function eachJoin(words: readonly Word[], found: (from: number, to: number) => void): void {
  for (let from = 0; from + 1 < words.length; from += 1) {
    let length = words[from]?.text.length ?? 0;
    let telling = isTelling(words[from]);
    for (let to = from + 2; to <= words.length; to += 1) {
      length += words[to - 1]?.text.length ?? 0;
      telling ||= isTelling(words[to - 1]);
      const whole = from === 0 && to === words.length;
      if (((telling && to - from <= LONGEST_JOIN) || whole) && length >= SHORTEST_TEXT) found(from, to);
    }
  }
}

function isTelling(word: Word | undefined): boolean {
  return word !== undefined && word.says !== 'business' && word.says !== 'trade';
}

/**
 * Hash of the letters of texts in a row without doubled letters and plural: what hardly ever tells two joins apart.
 * FNV-1a, stirred.
 */
export function joinHash(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  let last = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      // The letter before is taken in only now: a single "s" at the very end never is.
      if (letter === last) continue;
      if (last !== 0) hash = Math.imul(hash ^ last, 0x01000193);
      last = letter;
    }
  }
  return stir(last === PLURAL ? hash : Math.imul(hash ^ last, 0x01000193));
}

const PLURAL = 's'.charCodeAt(0);

/** Table of the joins of all readings. A chance collision only costs one comparison. */
export function buildJoinTable({ firstWords, words }: IndexSource, vocabulary: readonly Word[]): HashLists {
  const hashes = new NumberList();
  const readings = new NumberList();
  for (let reading = 0; reading + 1 < firstWords.length; reading += 1) {
    const own: Word[] = [];
    for (let at = firstWords[reading] ?? 0; at < (firstWords[reading + 1] ?? 0); at += 1) {
      const word = vocabulary[words[at] ?? 0];
      if (word !== undefined) own.push(word);
    }
    eachJoin(own, (from, to) => {
      hashes.push(joinHash(own.slice(from, to).map((word) => word.text)));
      readings.push(reading);
    });
  }
  return buildHashLists(hashes.view(), readings.view());
}

/** Readings that may hold the joined text. */
export function readingsWithJoin(table: HashLists, text: string): Uint32Array {
  return itemsUnder(table, joinHash([text]));
}

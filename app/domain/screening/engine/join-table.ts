import type { Word } from '../names/word.ts';

/** Neighbouring words of a name written as one, and the names they stand in. */
export type JoinTable = { readonly hashes: Uint32Array; readonly names: Uint32Array };

const LONGEST_JOIN = 4;
const SHORTEST_TEXT = 4;
/** Room for two million names beside a 32-bit hash in the 53 bits of a whole number. */
const NAMES = 2 ** 21;

/** A run of neighbouring words. */
export type Join = { readonly text: string; readonly from: number; readonly to: number };

/** Joined text without doubled letters and plural: what hardly ever tells two joins apart. */
function joinKey(text: string): string {
  return text.replace(/([a-z])\1+|s$/g, '$1');
}

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

/** Table of the joins of all names by the hash of their key. A chance collision only costs one comparison. */
export function buildJoinTable(names: readonly (readonly Word[])[]): JoinTable {
  const rows: number[] = [];
  names.forEach((words, name) => {
    for (const join of joinsOf(words)) rows.push(hashOf(joinKey(join.text)) * NAMES + name);
  });
  const sorted = Float64Array.from(rows).sort();
  return {
    hashes: Uint32Array.from(sorted, (row) => Math.floor(row / NAMES)),
    names: Uint32Array.from(sorted, (row) => row % NAMES),
  };
}

/** Names that hold the joined text. */
export function namesWithJoin(table: JoinTable, text: string): number[] {
  const hash = hashOf(joinKey(text));
  let low = 0;
  let high = table.hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const names: number[] = [];
  for (let at = low; table.hashes[at] === hash; at += 1) names.push(table.names[at] ?? 0);
  return names;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

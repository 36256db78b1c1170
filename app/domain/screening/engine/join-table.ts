import { skeletonOf, type Word } from '../names/word.ts';

/** Neighbouring words of a name written as one, and the names they stand in. */
export type JoinTable = { readonly hashes: Uint32Array; readonly names: Uint32Array };

const LONGEST_JOIN = 4;
const SHORTEST_TEXT = 4;

/** A run of neighbouring words. */
export type Join = { readonly text: string; readonly from: number; readonly to: number };

/** Every two to four neighbours, and the whole name, written as one word. */
export function joinsOf(words: readonly Word[]): Join[] {
  const joins: Join[] = [];
  for (let from = 0; from + 1 < words.length; from += 1) {
    let text = words[from]?.text ?? '';
    for (let to = from + 2; to <= words.length; to += 1) {
      text += words[to - 1]?.text ?? '';
      const whole = from === 0 && to === words.length;
      if ((to - from <= LONGEST_JOIN || whole) && text.length >= SHORTEST_TEXT)
        joins.push({ text, from, to });
    }
  }
  return joins;
}

/** Table of the joins of all names by the hash of their skeleton. A chance collision only costs one comparison. */
export function buildJoinTable(names: readonly (readonly Word[])[]): JoinTable {
  const rows: [hash: number, name: number][] = [];
  names.forEach((words, name) => {
    for (const join of joinsOf(words)) rows.push([hashOf(skeletonOf(join.text)), name]);
  });
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { hashes: Uint32Array.from(rows, (row) => row[0]), names: Uint32Array.from(rows, (row) => row[1]) };
}

/** Names that hold the joined text. */
export function namesWithJoin(table: JoinTable, text: string): number[] {
  const hash = hashOf(skeletonOf(text));
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

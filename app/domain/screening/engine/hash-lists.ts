import { sharedNumbers } from './shared-arrays.ts';

/**
 * A hash table of lists: the items under a hash stand from `starts[hash >>> shift]`, each with the lowest eight bits
 * of its hash in its upper byte. Different hashes may still look the same, so an item found is a candidate that
 * must be looked at; it is never missed.
 */
export type HashLists = {
  readonly shift: number;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
};

const LEAST_BITS = 4;
const MOST_BITS = 24;
const ITEMS = 2 ** 24;

/**
 * Builds the table of `items[n]` (below 2²⁴) under `hashes[n]`. Items of one bucket keep their order.
 *
 * @throws RangeError for an item that is too large
 */
export function buildHashLists(hashes: Uint32Array, items: Uint32Array): HashLists {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(hashes.length + 1))));
  const shift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1);
  for (let n = 0; n < hashes.length; n += 1) {
    const bucket = ((hashes[n] ?? 0) >>> shift) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const next = starts.slice();
  const sorted = sharedNumbers([], hashes.length);
  for (let n = 0; n < hashes.length; n += 1) {
    const bucket = (hashes[n] ?? 0) >>> shift;
    const at = next[bucket] ?? 0;
    const item = items[n] ?? 0;
    if (item >= ITEMS) throw new RangeError('An index holds at most 16,777,216 names.');
    sorted[at] = ((hashes[n] ?? 0) << TAG_SHIFT) | item;
    next[bucket] = at + 1;
  }
  return { shift, starts: sharedNumbers(starts), items: sorted };
}

/** Hands on the items that may stand under a hash. */
export function eachUnder(
  { shift, starts, items }: HashLists,
  hash: number,
  found: (item: number) => void,
): void {
  const tag = hash & TAG;
  const end = starts[(hash >>> shift) + 1] ?? 0;
  for (let at = starts[hash >>> shift] ?? 0; at < end; at += 1) {
    const item = items[at] ?? 0;
    if (item >>> TAG_SHIFT === tag) found(item & LAST_ITEM);
  }
}

/** The items that may stand under a hash. */
export function itemsUnder(lists: HashLists, hash: number): number[] {
  const found: number[] = [];
  eachUnder(lists, hash, (item) => found.push(item));
  return found;
}

const TAG = 255;
const TAG_SHIFT = 24;
const LAST_ITEM = ITEMS - 1;

/** FNV-1a over the UTF-16 units of a text, stirred so that the upper bits are as good as the lower: 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

/** The finishing steps of MurmurHash3. */
export function stir(hash: number): number {
  let stirred = hash ^ (hash >>> 16);
  stirred = Math.imul(stirred, 0x85ebca6b);
  stirred ^= stirred >>> 13;
  stirred = Math.imul(stirred, 0xc2b2ae35);
  return (stirred ^ (stirred >>> 16)) >>> 0;
}

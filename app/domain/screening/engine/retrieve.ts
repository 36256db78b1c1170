import type { ScreeningIndex } from './build-index.ts';
import type { WeighedName } from './compare-names.ts';
import { signatureBit } from './index-arrays.ts';
import { joinsOf, readingsWithJoin } from './join-table.ts';
import type { NameQuery } from './name-query.ts';
import { hashText, itemsUnder } from './hash-lists.ts';
import { skeletonOf } from '../names/word.ts';
import { idsOfText } from './vocabulary.ts';

/** A reading worth comparing, with what it earns at most. */
export type Candidate = { readonly reading: number; readonly most: number };

/** The most promising first; `cut` says that more would have fitted. */
export type Candidates = { readonly found: readonly Candidate[]; readonly cut: boolean };

export type Wanted = {
  /** Names that cannot earn this much are passed over. */
  readonly least: number;
  readonly limit: number;
  /** Whether a reading may be compared with the name at all. */
  readonly accepts: (reading: number) => boolean;
};

/**
 * Finds every reading that may earn `least` with a name: by words alike, words joined or split, the native form. Common
 * words are not looked up where the other words must be there too (after H. Turtle and J. Flood, Query evaluation:
 * strategies and optimizations, 1995); readings found by the others are then asked for them.
 */
export function retrieve(
  index: ScreeningIndex,
  name: WeighedName,
  query: NameQuery,
  wanted: Wanted,
): Candidates {
  const found: Candidate[] = [];
  const native = new Set(name.native === null ? [] : index.withNative(name.native));
  for (const reading of native) if (wanted.accepts(reading)) found.push({ reading, most: 1 });
  const joined = joinedReadings(index, name);
  const skipped = skippedWords(index, query, wanted.least);
  const { masks, touched } = index.scratch;
  const { signatures } = index.arrays;
  const count = touch(index, query, skipped, joined);
  for (let n = 0; n < count; n += 1) {
    const reading = touched[n] ?? 0;
    let mask = masks[reading] ?? 0;
    masks[reading] = 0;
    for (const word of skipped) if (((signatures[reading] ?? 0) & word.bits) !== 0) mask |= 1 << word.at;
    const joins = joined.get(reading) ?? 0;
    if (joins === 0 && query.potential(mask) < wanted.least) continue;
    if (native.has(reading) || !wanted.accepts(reading)) continue;
    const most = query.most(reading, joins);
    if (most >= wanted.least) found.push({ reading, most });
  }
  found.sort((a, b) => b.most - a.most || a.reading - b.reading);
  return { found: found.slice(0, wanted.limit), cut: found.length > wanted.limit };
}

/** A word that is not looked up, with the bits that a reading with an alike word has in its signature. */
type Skipped = { readonly at: number; readonly bits: number };

/** The words with the most readings, as long as they cannot earn enough without the others. */
function skippedWords(index: ScreeningIndex, query: NameQuery, least: number): Skipped[] {
  const { firstHolders } = index.arrays;
  const volumes = Array.from({ length: query.words }, (_, at) => {
    let readings = 0;
    for (const id of query.alike(at).ids) readings += (firstHolders[id + 1] ?? 0) - (firstHolders[id] ?? 0);
    return { at, readings };
  });
  const skipped: Skipped[] = [];
  let mask = 0;
  for (const { at } of volumes.sort((a, b) => b.readings - a.readings || a.at - b.at)) {
    if (query.potential(mask | (1 << at)) >= least) continue;
    mask |= 1 << at;
    let bits = 0;
    for (const id of query.alike(at).ids) bits |= signatureBit(id);
    skipped.push({ at, bits });
  }
  return skipped;
}

/** Marks the readings that hold a word alike to a word that is looked up; returns how many. */
function touch(
  index: ScreeningIndex,
  query: NameQuery,
  skipped: readonly Skipped[],
  joined: ReadonlyMap<number, number>,
): number {
  const { firstHolders, holders } = index.arrays;
  const { masks, touched } = index.scratch;
  let count = 0;
  for (const reading of joined.keys()) {
    masks[reading] = JOINED;
    touched[count] = reading;
    count += 1;
  }
  for (let at = 0; at < query.words; at += 1) {
    if (skipped.some((word) => word.at === at)) continue;
    const bit = 1 << at;
    for (const id of query.alike(at).ids) {
      const end = firstHolders[id + 1] ?? 0;
      for (let place = firstHolders[id] ?? 0; place < end; place += 1) {
        const reading = holders[place] ?? 0;
        const mask = masks[reading] ?? 0;
        if (mask === 0) {
          touched[count] = reading;
          count += 1;
        }
        masks[reading] = mask | bit;
      }
    }
  }
  return count;
}

/** A bit beyond those of words. */
const JOINED = 1 << 30;

/** Readings that write words of the name apart or together, with the bit set of these words. */
function joinedReadings(index: ScreeningIndex, name: WeighedName): Map<number, number> {
  const { joins, firstHolders, holders } = index.arrays;
  const found = new Map<number, number>();
  const add = (reading: number, mask: number): void => {
    found.set(reading, (found.get(reading) ?? 0) | mask);
  };
  const words = name.words.map(({ word }) => word);
  words.forEach(({ text, kind }, at) => {
    if (kind === 'number') return;
    for (const reading of readingsWithJoin(joins, text)) add(reading, 1 << at);
  });
  for (const { text, from, to } of joinsOf(words)) {
    const mask = (1 << to) - (1 << from);
    if (to - from === 2) for (const reading of readingsWithJoin(joins, text)) add(reading, mask);
    for (const id of idsWrittenTogether(index, text))
      for (let place = firstHolders[id] ?? 0; place < (firstHolders[id + 1] ?? 0); place += 1)
        add(holders[place] ?? 0, mask);
  }
  return found;
}

/** Words of the vocabulary with the letters of several words, or the same skeleton. */
function idsWrittenTogether(index: ScreeningIndex, text: string): Iterable<number> {
  const same = idsOfText(index.vocabulary, text);
  return [...same, ...itemsUnder(index.arrays.vocabulary.keys, hashText(`s${skeletonOf(text)}`))];
}

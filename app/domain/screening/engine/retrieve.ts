import type { ScreeningIndex } from './build-index.ts';
import type { WeighedName } from './compare-names.ts';
import { signatureBit } from './index-arrays.ts';
import { eachReadingApart, joinsOf, readingsWithPair, swappedInTheMiddle } from './join-table.ts';
import { MOST_WORDS, type Best, type NameQuery } from './name-query.ts';

/** A reading worth comparing, with what it earns at most. */
type Candidate = { readonly reading: number; readonly most: number };

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
  const whole = new Set(name.native === null ? [] : index.withNative(name.native));
  for (const reading of index.withLetters(name.letters ?? [])) whole.add(reading);
  for (const reading of index.withAcronym(name)) whole.add(reading);
  for (const reading of whole) if (wanted.accepts(reading)) found.push({ reading, most: 1 });
  const joined = joinedReadings(index, name);
  const { lookUps, skipped } = planLookUps(index, query, wanted.least);
  const { masks, touched } = index.scratch;
  const { signatures } = index.arrays;
  const count = touch(index, lookUps, joined);
  for (let n = 0; n < count; n += 1) {
    const reading = touched[n] ?? 0;
    let mask = masks[reading] ?? 0;
    masks[reading] = 0;
    for (const word of skipped) if (((signatures[reading] ?? 0) & word.bits) !== 0) mask |= 1 << word.at;
    const joins = joined.get(reading) ?? 0;
    if (joins === 0 && query.potential(mask) < wanted.least) continue;
    if (whole.has(reading) || !wanted.accepts(reading)) continue;
    const most = query.most(reading, joins);
    if (most >= wanted.least) found.push({ reading, most });
  }
  found.sort((a, b) => b.most - a.most || a.reading - b.reading);
  return { found: found.slice(0, wanted.limit), cut: found.length > wanted.limit };
}

/** A word of the name and the vocabulary words whose readings are gone through for it. */
type LookUp = { readonly bit: number; readonly ids: readonly number[] };
/** A word some of whose alike words are not looked up, with their bits in signatures. */
type Skipped = { readonly at: number; readonly bits: number };
type Plan = { readonly lookUps: readonly LookUp[]; readonly skipped: readonly Skipped[] };

/** Vocabulary words of fewer readings are always looked up. */
const FEW = 40;

/**
 * Decides which alike words are looked up: the most frequent are not, as long as all that are left out cannot earn enough
 * together.
 */
function planLookUps(index: ScreeningIndex, query: NameQuery, least: number): Plan {
  const { firstHolders } = index.arrays;
  const lookUps: { bit: number; ids: number[] }[] = [];
  const frequent: Frequent[] = [];
  for (let at = 0; at < query.words; at += 1) {
    const ids: number[] = [];
    const alike = query.alike(at);
    for (let rank = 0; rank < alike.ids.length; rank += 1) {
      const id = alike.ids[rank] ?? 0;
      const readings = (firstHolders[id + 1] ?? 0) - (firstHolders[id] ?? 0);
      if (readings < FEW) ids.push(id);
      else frequent.push({ at, rank, id, readings });
    }
    lookUps.push({ bit: 1 << at, ids });
  }
  frequent.sort((a, b) => b.readings - a.readings || a.at - b.at || a.rank - b.rank);
  const bits = new Map<number, number>();
  const best = { weights: new Float64Array(MOST_WORDS), similarities: new Float64Array(MOST_WORDS) };
  for (const one of frequent) {
    if (mayLeaveOut(query, best, one, least))
      bits.set(one.at, (bits.get(one.at) ?? 0) | signatureBit(one.id));
    else lookUps[one.at]?.ids.push(one.id);
  }
  return { lookUps, skipped: Array.from(bits, ([at, own]) => ({ at, bits: own })) };
}

type Frequent = {
  readonly at: number;
  readonly rank: number;
  readonly id: number;
  readonly readings: number;
};

/** Adds the pair to those left out and says true when all of them together still cannot earn enough. */
function mayLeaveOut(query: NameQuery, best: Best, { at, rank }: Frequent, least: number): boolean {
  const { weights, similarities } = best;
  const weight = weights[at] ?? 0;
  const similarity = similarities[at] ?? 0;
  weights[at] = Math.max(weight, query.weightWith(at, rank));
  similarities[at] = Math.max(similarity, query.alike(at).similarities[rank] ?? 0);
  if (query.reach(best) < least) return true;
  weights[at] = weight;
  similarities[at] = similarity;
  return false;
}

/** Marks the readings that hold a word that is looked up; returns how many. */
function touch(
  index: ScreeningIndex,
  lookUps: readonly LookUp[],
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
  for (const { bit, ids } of lookUps) {
    for (const id of ids) {
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
const JOINED = 1 << MOST_WORDS;
const EVERY_WORD = JOINED - 1;

/** Readings that write words of the name apart or together, with the bit set of these words. */
function joinedReadings(index: ScreeningIndex, name: WeighedName): Map<number, number> {
  const { joins, firstHolders, holders } = index.arrays;
  const found = new Map<number, number>();
  const add = (reading: number, mask: number): void => {
    found.set(reading, (found.get(reading) ?? 0) | mask);
  };
  const words = name.words.map(({ word }) => word);
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const { text, kind } = words[at] ?? NO_WORD;
    if (kind === 'number') continue;
    eachReadingApart(joins, text, (reading) => add(reading, 1 << at));
    eachReadingApart(joins, swappedInTheMiddle(text), (reading) => add(reading, 1 << at));
  }
  for (const { text, from, to } of joinsOf(words)) {
    const mask = to > MOST_WORDS ? EVERY_WORD : (1 << to) - (1 << from);
    if (to - from === 2) for (const reading of readingsWithPair(joins, text)) add(reading, mask);
    for (const id of index.together.of(text))
      for (let place = firstHolders[id] ?? 0; place < (firstHolders[id + 1] ?? 0); place += 1)
        add(holders[place] ?? 0, mask);
  }
  return found;
}

const NO_WORD = { text: '', kind: 'number' } as const;

import type { Alike } from './alike-words.ts';
import type { ScreeningIndex } from './build-index.ts';
import type { WeighedName } from './compare-names.ts';
import { addPairable, mostScore, pairable } from './most-score.ts';
import { MOST_WORDS, type Best, type NameQuery } from './name-query.ts';
import { floorOf } from './vocabulary.ts';

/** What of its weight a word without a counterpart keeps: of the name’s own words, and of the index’s. */
export type Lone = { readonly supplier: number; readonly listed: number };

/** Prepares a name for comparison as an organisation's. Valid until the next query of the same index is prepared. */
export function organisationQuery(index: ScreeningIndex, name: WeighedName, lone: Lone): NameQuery {
  const { weights, floors } = index.arrays.vocabulary;
  const size = name.words.length;
  const words = Math.min(size, MOST_WORDS);
  const own = Float64Array.from(name.words, ({ weight }) => weight);
  const ownFloors = Float64Array.from(name.words, ({ word, weight }) => floorOf(word, weight));
  const alike = name.words.map(({ word }) => index.alike.of(word));
  const known = fillSlots(index, alike);
  const pairs = pairable(size);
  const bestOfAll: Best = { weights: new Float64Array(size), similarities: new Float64Array(size) };
  const remembered = new Float64Array(1 << Math.min(words, 12)).fill(-1);

  function reach({ weights: most, similarities }: Best): number {
    pairs.size = 0;
    let alone = 0;
    for (let i = 0; i < size; i += 1) {
      if (i >= words) addPairable(pairs, own[i] ?? 0, 1);
      else if ((similarities[i] ?? 0) > 0) addPairable(pairs, most[i] ?? 0, similarities[i] ?? 0);
      else alone += lone.supplier * (ownFloors[i] ?? 0);
    }
    return mostScore(pairs, alone);
  }

  function potential(mask: number): number {
    const before = remembered[mask];
    if (before !== undefined && before >= 0) return before;
    for (let i = 0; i < size; i += 1) {
      const looked = i < words && (mask & (1 << i)) !== 0;
      bestOfAll.similarities[i] = looked ? (alike[i]?.similarities[0] ?? 0) : 0;
      bestOfAll.weights[i] = looked ? mostWeight(i) : 0;
    }
    const most = reach(bestOfAll);
    if (mask < remembered.length) remembered[mask] = most;
    return most;
  }

  function mostWeight(i: number): number {
    const same = Math.min(SAME_TEXT, alike[i]?.ids.length ?? 0);
    let weight = own[i] ?? 0;
    for (let rank = 0; rank < same; rank += 1) weight = Math.max(weight, weightWith(i, rank));
    return weight;
  }

  function weightWith(i: number, rank: number): number {
    const ours = own[i] ?? 0;
    const theirs = weights[alike[i]?.ids[rank] ?? 0] ?? 0;
    return (alike[i]?.similarities[rank] ?? 0) < 1 ? Math.min(ours, theirs) : (ours + theirs) / 2;
  }

  function most(reading: number, joined: number): number {
    const ids = index.wordsOf(reading);
    const { weight: bestWeights, similarity: bestSimilarities } = known;
    bestWeights.fill(0, 0, size);
    bestSimilarities.fill(0, 0, size);
    let alone = 0;
    let theirs = 0;
    for (const id of ids) {
      const weight = weights[id] ?? 0;
      theirs += weight;
      const slot = known.slotOf(id);
      if (slot < 0) {
        alone += lone.listed * (floors[id] ?? 0);
        continue;
      }
      for (let i = 0; i < size; i += 1) {
        const similarity = known.similarities[slot * size + i] ?? 0;
        if (similarity === 0) continue;
        const ours = own[i] ?? 0;
        const paired = similarity < 1 ? Math.min(ours, weight) : (ours + weight) / 2;
        if (paired > (bestWeights[i] ?? 0)) bestWeights[i] = paired;
        if (similarity > (bestSimilarities[i] ?? 0)) bestSimilarities[i] = similarity;
      }
    }
    return bound(joined, alone, theirs);
  }

  function bound(joined: number, aloneTheirs: number, theirs: number): number {
    pairs.size = 0;
    let alone = 0;
    let written = false;
    for (let i = 0; i < size; i += 1) {
      const similarity = known.similarity[i] ?? 0;
      if (similarity < 1 && i < words && (joined & (1 << i)) !== 0) {
        written = true;
        addPairable(pairs, ((own[i] ?? 0) + theirs) / 2, 1);
      } else if (similarity > 0) addPairable(pairs, known.weight[i] ?? 0, similarity);
      else alone += lone.supplier * (ownFloors[i] ?? 0);
    }
    return mostScore(pairs, alone + (written ? 0 : aloneTheirs));
  }

  return {
    words,
    alike: (at) => alike[at] ?? NOTHING_ALIKE,
    potential,
    weightWith,
    reach,
    most,
    similarTo: (reading) => {
      const ids = index.wordsOf(reading);
      return (i, j) => {
        const slot = known.slotOf(ids[j] ?? 0);
        return slot < 0 ? 0 : (known.similarities[slot * size + i] ?? 0);
      };
    },
  };
}

/** More words than ever share one text. */
const SAME_TEXT = 8;

const NOTHING_ALIKE: Alike = { ids: new Uint32Array(0), similarities: new Float64Array(0) };

type Known = {
  /** Row of a vocabulary word in `similarities`; below zero when no word of the name is alike to it. */
  readonly slotOf: (id: number) => number;
  readonly similarities: Float64Array;
  /** For each word of the name, the best of the reading at hand. */
  readonly weight: Float64Array;
  readonly similarity: Float64Array;
};

const LAST_SERIAL = 2 ** 30;

/** Lays the similarities of the name's words to every alike word of the vocabulary out by word. */
function fillSlots({ scratch }: ScreeningIndex, alike: readonly Alike[]): Known {
  const size = alike.length;
  const rows = alike.reduce((sum, { ids }) => sum + ids.length, 0);
  if (scratch.serial > LAST_SERIAL) {
    scratch.slots.fill(0);
    scratch.serial = 1;
  }
  const { slots } = scratch;
  const base = scratch.serial;
  const similarities = new Float64Array(rows * size);
  let next = base;
  alike.forEach((own, i) => {
    for (let rank = 0; rank < own.ids.length; rank += 1) {
      const id = own.ids[rank] ?? 0;
      let slot = slots[id] ?? 0;
      if (slot < base) {
        slot = next;
        next += 1;
        slots[id] = slot;
      }
      similarities[(slot - base) * size + i] = own.similarities[rank] ?? 0;
    }
  });
  scratch.serial = next;
  return {
    slotOf: (id) => (slots[id] ?? 0) - base,
    similarities,
    weight: new Float64Array(size),
    similarity: new Float64Array(size),
  };
}

import type { Alike } from './alike-words.ts';
import type { Similar } from './align-names.ts';
import type { ScreeningIndex } from './build-index.ts';
import type { WeighedName } from './compare-names.ts';
import { addPairable, mostScore, pairable, type Pairable } from './most-score.ts';
import { MOST_WORDS, type Best, type NameQuery } from './name-query.ts';
import { floorOf } from './vocabulary.ts';

/** What of its weight a word without a counterpart keeps: of the name’s own words, and of the index’s. */
export type Lone = { readonly supplier: number; readonly listed: number };

/** A name prepared for comparison as an organisation's. Valid until the next query of the same index is prepared. */
export class OrganisationQuery implements NameQuery {
  readonly words: number;
  private readonly size: number;
  private readonly own: Float64Array;
  private readonly ownFloors: Float64Array;
  private readonly alikeWords: readonly Alike[];
  private readonly known: Known;
  private readonly pairs: Pairable;
  private readonly remembered: Float64Array;

  constructor(
    private readonly index: ScreeningIndex,
    { words }: WeighedName,
    private readonly lone: Lone,
  ) {
    this.size = words.length;
    this.words = Math.min(words.length, MOST_WORDS);
    this.own = Float64Array.from(words, ({ weight }) => weight);
    this.ownFloors = Float64Array.from(words, ({ word, weight }) => floorOf(word, weight));
    this.alikeWords = words.map(({ word }) => index.alike.of(word));
    this.known = fillSlots(index, this.alikeWords);
    this.pairs = pairable(words.length);
    this.remembered = new Float64Array(1 << Math.min(this.words, MASKS_REMEMBERED)).fill(-1);
  }

  alike(at: number): Alike {
    return this.alikeWords[at] ?? NOTHING_ALIKE;
  }

  reach({ weights, similarities }: Best): number {
    this.pairs.size = 0;
    let alone = 0;
    for (let i = 0; i < this.size; i += 1) {
      if (i >= this.words) addPairable(this.pairs, this.own[i] ?? 0, 1);
      else if ((similarities[i] ?? 0) > 0) addPairable(this.pairs, weights[i] ?? 0, similarities[i] ?? 0);
      else alone += this.lone.supplier * (this.ownFloors[i] ?? 0);
    }
    return mostScore(this.pairs, alone);
  }

  potential(mask: number): number {
    const before = this.remembered[mask];
    if (before !== undefined && before >= 0) return before;
    const best: Best = { weights: new Float64Array(this.size), similarities: new Float64Array(this.size) };
    for (let i = 0; i < this.words; i += 1) {
      if ((mask & (1 << i)) === 0) continue;
      best.similarities[i] = this.alike(i).similarities[0] ?? 0;
      best.weights[i] = this.mostWeight(i);
    }
    const most = this.reach(best);
    if (mask < this.remembered.length) this.remembered[mask] = most;
    return most;
  }

  weightWith(at: number, rank: number): number {
    const { ids, similarities } = this.alike(at);
    const ours = this.own[at] ?? 0;
    const theirs = this.index.arrays.vocabulary.weights[ids[rank] ?? 0] ?? 0;
    return (similarities[rank] ?? 0) < 1 ? Math.min(ours, theirs) : (ours + theirs) / 2;
  }

  most(reading: number, joined: number): number {
    const { weights, floors } = this.index.arrays.vocabulary;
    const { known } = this;
    known.weight.fill(0);
    known.similarity.fill(0);
    let alone = 0;
    let theirs = 0;
    for (const id of this.index.wordsOf(reading)) {
      const weight = weights[id] ?? 0;
      theirs += weight;
      const slot = (known.slots[id] ?? 0) - known.base;
      if (slot < 0) alone += this.lone.listed * (floors[id] ?? 0);
      else this.pairWith(slot, weight);
    }
    return this.bound(joined, alone, theirs);
  }

  similarTo(reading: number): Similar {
    const ids = this.index.wordsOf(reading);
    const { known, size } = this;
    return (i, j) => {
      const slot = (known.slots[ids[j] ?? 0] ?? 0) - known.base;
      return slot < 0 ? 0 : (known.similarities[slot * size + i] ?? 0);
    };
  }

  /** Takes a word of the reading at hand into the best of every word of the name. */
  private pairWith(slot: number, weight: number): void {
    const { size, own, known } = this;
    for (let i = 0; i < size; i += 1) {
      const similarity = known.similarities[slot * size + i] ?? 0;
      if (similarity === 0) continue;
      const ours = own[i] ?? 0;
      const paired = similarity < 1 ? Math.min(ours, weight) : (ours + weight) / 2;
      if (paired > (known.weight[i] ?? 0)) known.weight[i] = paired;
      if (similarity > (known.similarity[i] ?? 0)) known.similarity[i] = similarity;
    }
  }

  private mostWeight(at: number): number {
    const same = Math.min(SAME_TEXT, this.alike(at).ids.length);
    let weight = this.own[at] ?? 0;
    for (let rank = 0; rank < same; rank += 1) weight = Math.max(weight, this.weightWith(at, rank));
    return weight;
  }

  private bound(joined: number, aloneTheirs: number, theirs: number): number {
    const { known, own, pairs } = this;
    pairs.size = 0;
    let alone = 0;
    let written = false;
    for (let i = 0; i < this.size; i += 1) {
      const similarity = known.similarity[i] ?? 0;
      if (similarity < 1 && i < this.words && (joined & (1 << i)) !== 0) {
        written = true;
        addPairable(pairs, ((own[i] ?? 0) + theirs) / 2, 1);
      } else if (similarity > 0) addPairable(pairs, known.weight[i] ?? 0, similarity);
      else alone += this.lone.supplier * (this.ownFloors[i] ?? 0);
    }
    return mostScore(pairs, alone + (written ? 0 : aloneTheirs));
  }
}

/** Bounds are remembered for every set of this many words. */
const MASKS_REMEMBERED = 12;

/** More words than ever share one text. */
const SAME_TEXT = 8;

const NOTHING_ALIKE: Alike = { ids: new Uint32Array(0), similarities: new Float64Array(0) };

type Known = {
  /** Row of a vocabulary word in `similarities`, counted from `base`; below it no word of the name is alike to it. */
  readonly slots: Int32Array;
  readonly base: number;
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
    slots,
    base,
    similarities,
    weight: new Float64Array(size),
    similarity: new Float64Array(size),
  };
}

import { comparePersonWords } from '../names/compare-person-words.ts';
import { personSide, type PersonSide } from './align-persons.ts';
import type { Alike } from './alike-words.ts';
import type { ScreeningIndex } from './build-index.ts';
import type { WeighedName } from './compare-names.ts';
import { EVIDENCE, PERSONS } from './evidence.ts';
import { addPairable, mostShare, pairable } from './most-score.ts';
import { MOST_WORDS, type Best, type NameQuery } from './name-query.ts';

const INITIAL_AND_SURNAME = 1 - PERSONS.initialsOnly;
/** Letters by which the joined and the split writing of a name may differ in length. */
const JOIN_APART = 2;

/** Prepares a name for comparison as a person's. */
export function personQuery(index: ScreeningIndex, name: WeighedName): NameQuery {
  const ours = personSide(name.words);
  const words = Math.min(name.words.length, MOST_WORDS);
  const alike = name.words.map(({ word }) => index.alikeInPersons.of(word));
  const pairs = pairable(name.words.length);
  const bestOfAll: Best = {
    weights: new Float64Array(ours.words.length),
    similarities: new Float64Array(ours.words.length),
  };
  const rows = new Map<number, Float64Array>();

  function reach({ weights, similarities }: Best): number {
    pairs.size = 0;
    let lone = 0;
    for (let i = 0; i < ours.words.length; i += 1) {
      const count = ours.counts[i] ?? 0;
      const assumed = ours.words[i]?.role === 'initial' || i >= words;
      if (assumed) addPairable(pairs, count, 1);
      else if ((similarities[i] ?? 0) > 0) addPairable(pairs, weights[i] ?? 0, similarities[i] ?? 0);
      else if (!repeats(ours, i)) lone += count * PERSONS.missing;
    }
    const thin = pairs.size < 2 && lone > 0 ? Math.max(PERSONS.oneName, INITIAL_AND_SURNAME) : 1;
    return EVIDENCE.names * mostShare(pairs, lone) * thin;
  }

  function potential(mask: number): number {
    for (let i = 0; i < ours.words.length; i += 1) {
      const looked = i < words && (mask & (1 << i)) !== 0;
      bestOfAll.similarities[i] = looked ? (alike[i]?.similarities[0] ?? 0) : 0;
      bestOfAll.weights[i] = ours.counts[i] ?? 0;
    }
    return reach(bestOfAll);
  }

  /** Similarities of a vocabulary word to each word of the name. */
  function rowOf(id: number, theirs: PersonSide, j: number): Float64Array {
    const known = rows.get(id);
    if (known !== undefined) return known;
    const other = theirs.words[j];
    const row = Float64Array.from(ours.words, (one) =>
      other === undefined ? 0 : comparePersonWords(one, other),
    );
    rows.set(id, row);
    return row;
  }

  function most(reading: number): number {
    const theirs = personSide(index.nameAt(reading).words);
    const ids = index.wordsOf(reading);
    const best = new Float64Array(ours.words.length);
    const weight = new Float64Array(ours.words.length);
    const lonely: number[] = [];
    for (let j = 0; j < theirs.words.length; j += 1) {
      const row = rowOf(ids[j] ?? 0, theirs, j);
      let paired = false;
      for (let i = 0; i < best.length; i += 1) {
        if ((row[i] ?? 0) === 0) continue;
        paired = true;
        best[i] = Math.max(best[i] ?? 0, row[i] ?? 0);
        weight[i] = Math.max(weight[i] ?? 0, Math.min(ours.counts[i] ?? 0, theirs.counts[j] ?? 0));
      }
      if (!paired) lonely.push(j);
    }
    if (mayBeWrittenApart(ours, theirs) || mayBeWrittenApart(theirs, ours)) return EVIDENCE.names;
    return bound({ best, weight, theirs, lonely });
  }

  function bound({ best, weight, theirs, lonely }: Matched): number {
    pairs.size = 0;
    let lone = 0;
    let partingA = 0;
    best.forEach((similarity, i) => {
      const count = ours.counts[i] ?? 0;
      if (similarity > 0) addPairable(pairs, weight[i] ?? 0, similarity);
      else if (!repeats(ours, i)) lone += count * PERSONS.missing;
      if (similarity === 0 && count >= PERSONS.conflicting) partingA += 1;
    });
    let partingB = 0;
    for (const j of lonely) {
      if (!repeats(theirs, j)) lone += (theirs.counts[j] ?? 0) * PERSONS.missing;
      if ((theirs.counts[j] ?? 0) >= PERSONS.conflicting) partingB += 1;
    }
    const both = Math.min(partingA, partingB);
    const parting = both > 0 ? EVIDENCE.otherNames + (both - 1) * EVIDENCE.furtherNames : 0;
    return EVIDENCE.names * mostShare(pairs, lone) + parting;
  }

  return {
    words,
    alike: (at) => alike[at] ?? NOTHING_ALIKE,
    potential,
    weightWith: (at) => ours.counts[at] ?? 0,
    reach,
    most: (reading) => most(reading),
    similarTo: () => undefined,
  };
}

const NOTHING_ALIKE: Alike = { ids: new Uint32Array(0), similarities: new Float64Array(0) };

type Matched = {
  readonly best: Float64Array;
  readonly weight: Float64Array;
  readonly theirs: PersonSide;
  /** Their words without any counterpart. */
  readonly lonely: readonly number[];
};

function repeats(side: PersonSide, at: number): boolean {
  return side.words.some((word, other) => other !== at && word.text === side.words[at]?.text);
}

/** Whether a word of one name is about as long as two or three neighbours of the other, with the same first letter. */
function mayBeWrittenApart(whole: PersonSide, parts: PersonSide): boolean {
  return whole.words.some(({ text }) =>
    parts.words.some((first, from) => {
      if (first.text[0] !== text[0]) return false;
      const two = first.text.length + (parts.words[from + 1]?.text.length ?? 0);
      const three = two + (parts.words[from + 2]?.text.length ?? 0);
      const near = (length: number): boolean => Math.abs(length - text.length) <= JOIN_APART;
      return (from + 1 < parts.words.length && near(two)) || (from + 2 < parts.words.length && near(three));
    }),
  );
}

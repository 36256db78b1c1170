import { readingsOf } from '../names/read-name.ts';
import type { Word } from '../names/word.ts';
import type { WeighedWord } from './align-names.ts';
import { attachIndex, buildIndex, type ScreeningIndex } from './build-index.ts';
import { mostBeside, UNPAIRED } from './evidence.ts';
import { queriesOf } from './find-best.ts';
import type { Identifier, ListedParty, PartyKind, PartyName } from './party.ts';
import { retrieve } from './retrieve.ts';
import { floorOf } from './vocabulary.ts';

/** A supplier as the reverse index needs it. `names` are all of its names, in any order. */
export type IndexedSupplier = {
  readonly id: string;
  /** As in the supplier's ScreenedParty. */
  readonly kind?: PartyKind | undefined;
  readonly names: readonly PartyName[];
  readonly identifiers: readonly Identifier[];
};

/** A customer's suppliers, ready to be searched with the names of listed entities. */
export type ReverseIndex = { readonly index: ScreeningIndex };

/** Weighs a word as the index of all lists does. */
type Weigh = (word: Word) => WeighedWord;

/** Words weigh a little different among suppliers than among listed names: what the names may earn less for it. */
const SLACK = 0.1;
const ROUNDING = 0.001;

/** Builds the index over suppliers that a change of a list is held against. */
export function buildReverseIndex(suppliers: Iterable<IndexedSupplier>): ReverseIndex {
  const parties = Array.from(suppliers, ({ id, kind, names, identifiers }): ListedParty => ({
    ...(kind === undefined ? {} : { kind }),
    list: '',
    key: id,
    names,
    countries: [],
    places: [],
    identifiers,
  }));
  return { index: buildIndex(parties) };
}

/**
 * Ids of the suppliers that may match one of the listed entities at the threshold, by name or by identifier: more
 * than do, never fewer. Everybody else's findings with these entities stay what they are: none.
 *
 * @param weigh of the index that the suppliers are screened against; left out, the answer is more generous
 */
export function touchedBy(
  reverse: ReverseIndex,
  entities: readonly ListedParty[],
  threshold: number,
  weigh?: Weigh,
): Set<string> {
  const index = weigh === undefined ? reverse.index : weighedBy(reverse.index, weigh);
  const least = Math.max(
    ROUNDING,
    threshold -
      mostBeside({ countries: true, places: true, births: true }) -
      ROUNDING -
      (weigh === undefined ? SLACK : 0),
  );
  const weighOne = weigh ?? ((word: Word): WeighedWord => index.weigh(word));
  const touched = new Set<number>();
  for (const entity of entities) {
    for (const { name } of entity.names)
      for (const { words, written, ...rest } of readingsOf(name, entity.kind)) {
        const weighed = { ...rest, words: words.map(({ word }) => weighOne(word)), kind: entity.kind };
        for (const { query, accepts } of queriesOf(index, weighed, entity.kind, SWAPPED)) {
          const { found } = retrieve(index, weighed, query, { least, limit: Infinity, accepts });
          for (const { reading } of found) touched.add(index.entityOf(reading));
        }
      }
    for (const one of entity.identifiers)
      for (const supplier of index.withIdentifier(one)) touched.add(supplier);
  }
  return new Set(Array.from(touched, (supplier) => index.entityAt(supplier).key));
}

/** Here the listed name is looked for, and the suppliers' names are in the index. */
const SWAPPED = { supplier: UNPAIRED.listed, listed: UNPAIRED.supplier };

/** The same suppliers with words weighed by another index. */
function weighedBy({ arrays, vocabulary }: ScreeningIndex, weigh: Weigh): ScreeningIndex {
  const weights = new Float64Array(vocabulary.size);
  const floors = new Float64Array(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id += 1) {
    const word = vocabulary.wordAt(id);
    weights[id] = weigh(word).weight;
    floors[id] = floorOf(word, weights[id] ?? 0);
  }
  return attachIndex({ ...arrays, vocabulary: { ...arrays.vocabulary, weights, floors } });
}

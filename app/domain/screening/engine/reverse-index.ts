import { readName } from '../names/read-name.ts';
import { buildIndex, identifierKey, type ScreeningIndex } from './build-index.ts';
import type { Identifier, ListedParty, PartyName } from './party.ts';
import { retrieve } from './retrieve.ts';
import { leastCoverage } from './screen-party.ts';

/** A supplier as the reverse index needs it. `names` are all of its names, in any order. */
export type IndexedSupplier = {
  readonly id: string;
  readonly names: readonly PartyName[];
  readonly identifiers: readonly Identifier[];
};

/** A customer's suppliers, ready to be searched with the names of listed entities. */
export type ReverseIndex = { readonly index: ScreeningIndex };

/** Roles are swapped and words are weighed among suppliers: this share of the usual coverage is asked for. */
const SLACK = 0.8;

/** Builds the index over suppliers that a change of a list is held against. */
export function buildReverseIndex(suppliers: Iterable<IndexedSupplier>): ReverseIndex {
  const parties = Array.from(suppliers, ({ id, names, identifiers }): ListedParty => ({
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
 */
export function touchedBy(
  { index }: ReverseIndex,
  entities: readonly ListedParty[],
  threshold: number,
): Set<string> {
  const touched = new Set<string>();
  const touch = (entity: number | undefined): void => {
    const supplier = entity === undefined ? undefined : index.entities[entity];
    if (supplier !== undefined) touched.add(supplier.key);
  };
  for (const entity of entities) {
    for (const { name } of entity.names) {
      const { words, legal, native, romanised } = readName(name);
      const weighed = { words: words.map(({ word }) => index.weigh(word)), legal, native, romanised };
      const found = retrieve(index, weighed, leastCoverage(threshold) * SLACK, Infinity);
      for (const at of found.names) touch(index.names[at]?.entity);
    }
    for (const one of entity.identifiers) index.identifiers.get(identifierKey(one))?.forEach(touch);
  }
  return touched;
}

import type { ScreeningIndex } from '../engine/build-index.ts';
import type { ListedParty } from '../engine/party.ts';
import { touchedBy, type ReverseIndex } from '../engine/reverse-index.ts';

/** The index that the register was held against before, and the one that it is held against now. */
export type Indexes = { readonly before: ScreeningIndex; readonly now: ScreeningIndex };

/**
 * The suppliers whose scores may be others because words weigh differently: a list that grows makes its words commoner.
 * They hold such a word themselves, or their names are like that of a listed entity which does.
 */
export function touchedByWeights(
  reverse: ReverseIndex,
  { before, now }: Indexes,
  threshold: number,
): Set<string> {
  const touched = keysHolding(reverse.index, (id) => hasMoved(reverse.index, id, { before, now }));
  const entities = entitiesHolding(now, (id) => hasMoved(now, id, { before, now }));
  if (entities.length > 0)
    for (const id of touchedBy(reverse, entities, threshold, (word) => now.weigh(word))) touched.add(id);
  return touched;
}

function hasMoved(index: ScreeningIndex, id: number, { before, now }: Indexes): boolean {
  const word = index.vocabulary.wordAt(id);
  return before.weigh(word).weight !== now.weigh(word).weight;
}

function keysHolding(index: ScreeningIndex, moved: (id: number) => boolean): Set<string> {
  return new Set(entitiesHolding(index, moved).map(({ key }) => key));
}

/** The entities of an index that have a name with one of the words. */
function entitiesHolding(index: ScreeningIndex, moved: (id: number) => boolean): ListedParty[] {
  const words = new Set<number>();
  for (let id = 0; id < index.vocabulary.size; id += 1) if (moved(id)) words.add(id);
  if (words.size === 0) return [];
  const entities = new Set<number>();
  for (let reading = 0; reading < index.readings; reading += 1)
    if (index.wordsOf(reading).some((id) => words.has(id))) entities.add(index.entityOf(reading));
  return Array.from(entities, (at) => index.entityAt(at));
}

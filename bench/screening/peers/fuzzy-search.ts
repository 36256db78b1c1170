import { Query, SearcherFactory } from '@m31coding/fuzzy-search';
import { TOP, type OpenPeer } from '../peer.ts';

/** @m31coding/fuzzy-search as it comes. */
export function openFuzzySearch(names: readonly string[]): OpenPeer {
  const searcher = SearcherFactory.createDefaultSearcher<number, number>();
  searcher.indexEntities(
    names.map((_, at) => at),
    (at) => at,
    (at) => [names[at] ?? ''],
  );
  return {
    search: (name) =>
      searcher
        .getMatches(new Query(name, TOP))
        .matches.map(({ entity, quality }) => ({ at: entity, score: quality })),
  };
}

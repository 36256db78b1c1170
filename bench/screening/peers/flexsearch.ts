import { Index } from 'flexsearch';
import { TOP, type OpenPeer } from '../peer.ts';

/** flexsearch with its fuzziest encoder. It gives an order but no score: the rank stands in for one. */
export function openFlexSearch(names: readonly string[]): OpenPeer {
  const index = new Index({ tokenize: 'forward', encoder: 'LatinBalance' });
  names.forEach((name, at) => index.add(at, name));
  return {
    search: (name) =>
      index
        .search(name, { limit: TOP, suggest: true })
        .map((at, rank) => ({ at: Number(at), score: 1 / (1 + rank) })),
  };
}

import MiniSearch from 'minisearch';
import { TOP, type OpenPeer } from '../peer.ts';

/** minisearch with fuzzy and prefix search, as its guide proposes for misspelt words. */
export function openMiniSearch(names: readonly string[]): OpenPeer {
  const index = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    search: (name) =>
      index
        .search(name, { fuzzy: 0.2, prefix: true })
        .slice(0, TOP)
        .map(({ id, score }) => ({ at: Number(id), score })),
  };
}

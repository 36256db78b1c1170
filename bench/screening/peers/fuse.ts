import Fuse from 'fuse.js';
import { TOP, type OpenPeer } from '../peer.ts';

/** fuse.js with scores and without regard to where in the name the pattern stands. */
export function openFuse(names: readonly string[]): OpenPeer {
  const fuse = new Fuse([...names], { includeScore: true, ignoreLocation: true });
  return {
    search: (name) =>
      fuse
        .search(name, { limit: TOP })
        .map(({ refIndex, score }) => ({ at: refIndex, score: 1 - (score ?? 1) })),
  };
}

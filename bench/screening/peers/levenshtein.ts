import { distance } from 'fastest-levenshtein';
import { scan, type OpenPeer } from '../peer.ts';

/** Edit distance to every name, by the length of the longer. */
export function openLevenshtein(names: readonly string[]): OpenPeer {
  return scan(
    names,
    (name) => name.toLowerCase(),
    (one, other) => 1 - distance(one, other) / Math.max(1, one.length, other.length),
  );
}

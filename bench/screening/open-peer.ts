import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import type { Peer } from './peer.ts';
import { openDaylight } from './peers/daylight.ts';
import { openFlexSearch } from './peers/flexsearch.ts';
import { openFuse } from './peers/fuse.ts';
import { openTokenSort, openWRatio } from './peers/fuzzball.ts';
import { openFuzzySearch } from './peers/fuzzy-search.ts';
import { openJaroWinkler } from './peers/jaro-winkler.ts';
import { openLevenshtein } from './peers/levenshtein.ts';
import { openMiniSearch } from './peers/minisearch.ts';
import { openPgTrgm } from './peers/pg-trgm.ts';

/** What is wanted of an engine: its usual cut-off, or everything that may still rank. */
export type Use = 'speed' | 'recall';

const DAYLIGHT = 'Daylight';

/** The engines by name; ours comes first. */
const PEERS: Readonly<Record<string, (use: Use) => Peer>> = {
  [DAYLIGHT]: (use) => (names) => openDaylight(names, use === 'speed' ? DEFAULT_THRESHOLD : 0.3),
  '@m31coding/fuzzy-search': () => openFuzzySearch,
  flexsearch: () => openFlexSearch,
  minisearch: () => openMiniSearch,
  pg_trgm: (use) => (names) => openPgTrgm(names, use === 'speed' ? 0.5 : 0.3),
  'fastest-levenshtein scan': () => openLevenshtein,
  'Jaro-Winkler scan': () => openJaroWinkler,
  'fuzzball token_sort_ratio': () => openTokenSort,
  'fuzzball WRatio': () => openWRatio,
  'fuse.js': () => openFuse,
};

/** An engine by its name. @throws Error when there is none of that name */
export function peerNamed(name: string, use: Use): Peer {
  const peer = PEERS[name];
  if (peer === undefined) throw new Error(`There is no engine "${name}".`);
  return peer(use);
}

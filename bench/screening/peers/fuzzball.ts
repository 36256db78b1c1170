import { full_process, token_sort_ratio, WRatio } from 'fuzzball';
import { scan, type OpenPeer } from '../peer.ts';

/** fuzzball's token_sort_ratio over all names, each prepared once. */
export function openTokenSort(names: readonly string[]): OpenPeer {
  return scan(names, sorted, (one, other) => token_sort_ratio(one, other, { full_process: false }));
}

/** fuzzball's WRatio over all names, each prepared once. */
export function openWRatio(names: readonly string[]): OpenPeer {
  return scan(names, full_process, (one, other) => WRatio(one, other, { full_process: false }));
}

function sorted(name: string): string {
  return full_process(name).split(' ').sort().join(' ');
}

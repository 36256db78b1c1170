import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { foldName } from './fold-name.ts';

/** Names shorter than this, once folded, are shared by chance: acronyms. */
const LEAST_LETTERS = 6;

/** The cluster of each party: parties that share a name, directly or through others, have the same number. */
export function clusterByName(parties: readonly ListedParty[]): number[] {
  const parent = parties.map((_, at) => at);
  const root = (at: number): number => {
    const above = parent[at] ?? at;
    if (above === at) return at;
    const top = root(above);
    parent[at] = top;
    return top;
  };
  const holder = new Map<string, number>();
  parties.forEach(({ names }, at) => {
    for (const { name } of names) {
      const folded = foldName(name);
      if (folded.length < LEAST_LETTERS && /^[\x20-\x7e]*$/.test(folded)) continue;
      const first = holder.get(folded);
      if (first === undefined) holder.set(folded, at);
      else parent[root(at)] = root(first);
    }
  });
  return parties.map((_, at) => root(at));
}

import type { ListedParty } from '../engine/party.ts';
import type { ListEntry } from './list-file.ts';

/** A company entry as the engine takes it; null for orders on goods, regions and vessels, which match no name. */
export function toListedParty(list: string, entry: ListEntry): ListedParty | null {
  if (entry.subject !== 'company') return null;
  return {
    list,
    key: entry.key,
    names: entry.names,
    countries: entry.countries,
    places: entry.location === undefined ? [] : [entry.location],
    identifiers: entry.identifiers,
  };
}

import type { ListedParty, PartyKind } from '../engine/party.ts';
import type { ListEntry } from './list-file.ts';

const KINDS: Readonly<Record<ListEntry['subject'], PartyKind | null>> = {
  company: 'organisation',
  person: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
  goods: null,
  region: null,
};

/** An entry as the engine takes it; null for orders on goods and regions, which match no name. */
export function toListedParty(list: string, entry: ListEntry): ListedParty | null {
  const kind = KINDS[entry.subject];
  if (kind === null) return null;
  return {
    kind,
    list,
    key: entry.key,
    names: entry.names,
    countries: entry.countries,
    places: [...(entry.location === undefined ? [] : [entry.location]), ...entry.addresses],
    identifiers: entry.identifiers,
    births: entry.births,
  };
}

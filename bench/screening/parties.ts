import type { ListedParty, ScreenedParty } from '#app/domain/screening/engine/party.ts';

/** A listed company that is nothing but its name; the key is its position. */
export function asListed(name: string, at: number): ListedParty {
  return {
    kind: 'organisation',
    list: 'bench',
    key: String(at),
    names: [{ name, kind: 'main' }],
    ...NOTHING,
  };
}

/** A supplier that is nothing but its name. */
export function asSupplier(name: string): ScreenedParty {
  return { kind: 'organisation', names: [{ name, kind: 'main' }], ...NOTHING };
}

const NOTHING = { countries: [], places: [], identifiers: [] };

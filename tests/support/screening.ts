import { countryName } from '#app/domain/reference/countries.ts';
import { buildIndex, type ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ListedParty, NameKind, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { DEFAULT_THRESHOLD, screenParty, type Screened } from '#app/domain/screening/engine/screen-party.ts';
import { toListedParty } from '#app/domain/screening/lists/listed-party.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';

/** A supplier as the engine takes it, in China unless told otherwise. */
export function aParty(name: string, more: Partial<ScreenedParty> = {}): ScreenedParty {
  return {
    kind: 'organisation',
    names: [{ name, kind: 'main' }],
    countries: ['CHN'],
    places: [],
    identifiers: [],
    ...more,
  };
}

/** A listed entity in China; further names by kind. */
export function aListed(
  name: string,
  more: Partial<ListedParty> & { also?: [NameKind, string][] } = {},
): ListedParty {
  const { also = [], ...rest } = more;
  return {
    kind: 'organisation',
    list: 'test',
    key: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    names: [{ name, kind: 'main' }, ...also.map(([kind, other]) => ({ name: other, kind }))],
    countries: ['CHN'],
    places: [],
    identifiers: [],
    ...rest,
  };
}

/** Screens a party against listed entities or a ready index, at the default threshold. */
export function screen(
  party: ScreenedParty,
  against: readonly ListedParty[] | ScreeningIndex,
  threshold = DEFAULT_THRESHOLD,
): Screened {
  const index = 'entities' in against ? against : buildIndex(against);
  return screenParty(index, party, { threshold, countryName });
}

let shipped: ScreeningIndex | undefined;

/** The shipped lists, indexed once. */
export function shippedIndex(): ScreeningIndex {
  shipped ??= buildIndex(shippedParties());
  return shipped;
}

/** Every company and vessel of the shipped lists. */
export function shippedParties(): ListedParty[] {
  return shippedLists().flatMap((file) =>
    file.entries.map((entry) => toListedParty(file.list, entry)).filter((party) => party !== null),
  );
}

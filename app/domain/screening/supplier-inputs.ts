import type { Identifier, NameKind, ScreenedParty } from './engine/party.ts';
import { sortNames } from './engine/party-order.ts';
import { readName } from './names/read-name.ts';

/** What screening reads of a supplier. */
export type SupplierForScreening = {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly { readonly name: string; readonly kind: NameKind }[];
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  readonly sites: readonly {
    readonly address: string | null;
    readonly city: string | null;
    readonly country: string | null;
  }[];
};

/** The inputs of a screening in one fixed order, so that the same details always give the same hash. */
export function toInputs(supplier: SupplierForScreening): ScreenedParty {
  const { name, otherNames, country, identifiers, sites } = supplier;
  const places = sites.flatMap((site) => [site.city, site.address]).filter(isWritten);
  const countries = [country, ...sites.map((site) => site.country)].filter(isWritten);
  return {
    kind: 'organisation',
    names: sortNames([
      { name, kind: 'main' },
      ...otherNames.map((other) => ({ name: other.name, kind: other.kind })),
    ]),
    countries: [...new Set(countries)].sort(),
    places: [...new Set(places)].sort(),
    identifiers: identifiers
      .map(({ scheme, value }) => ({ scheme, value }))
      .sort((a, b) => (`${a.scheme} ${a.value}` < `${b.scheme} ${b.value}` ? -1 : 1)),
  };
}

function isWritten(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** What makes a supplier another one when it changes: the words of its name and its country. */
export function identityOf({ name, country }: Pick<SupplierForScreening, 'name' | 'country'>): string {
  const { words, native } = readName(name);
  return JSON.stringify([words.map(({ word }) => word.text), native, country]);
}

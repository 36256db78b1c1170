import { countryFromText } from '#app/domain/reference/countries.ts';
import type { ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { filesIn, readRows } from './measuring-data.ts';
import { foldName } from './fold-name.ts';
import { plainTradeNames } from './plain-trade-names.ts';
import { tradeNames, type CleanSupplier } from './trade-names.ts';

/** Made-up names of each sort. */
const MADE_UP = 1_500;
const SEED = 4_000;

/** Suppliers of the demonstration lists of Open Supply Hub. */
export function hubSuppliers(): CleanSupplier[] {
  return filesIn('open-supply-hub/lists', '.csv')
    .flatMap(readRows)
    .map(({ name = '', country = '', address = '' }) => ({
      name,
      country: countryFromText(country),
      address,
    }));
}

/** Suppliers of the Open Supply Hub and made-up ones, each name once, none that is also a listed name. */
export function cleanSuppliers(listedNames: Iterable<string>): CleanSupplier[] {
  const seen = new Set(Array.from(listedNames, foldName));
  return [...hubSuppliers(), ...tradeNames(MADE_UP, SEED), ...plainTradeNames(MADE_UP, SEED)].filter(
    ({ name }) => {
      const folded = foldName(name);
      return folded !== '' && !seen.has(folded) && seen.add(folded);
    },
  );
}

/** A supplier as the engine takes it, by name alone or with country and address. */
export function asParty(supplier: CleanSupplier, full: boolean): ScreenedParty {
  return {
    kind: 'organisation',
    names: [{ name: supplier.name, kind: 'main' }],
    countries: full && supplier.country !== null ? [supplier.country] : [],
    places: full && supplier.address !== '' ? [supplier.address] : [],
    identifiers: [],
  };
}

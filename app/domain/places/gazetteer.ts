import { foldPlaceName, placeKeys } from './fold-place-name.ts';
import { byText } from './make-gazetteer.ts';
import { decodeGazetteer, type GazetteerColumns } from './gazetteer-format.ts';

/** A place found in the gazetteer. */
export type Place = {
  name: string;
  admin1: string | null;
  admin2: string | null;
  country: string;
  latitude: number;
  longitude: number;
  /** People, or null where not known. */
  population: number | null;
};

type Lines = { text: Uint8Array; starts: Uint32Array };
type Range = { from: number; to: number };
type CountryRange = { places: Range; keys: Range };

/** The gazetteer in memory: columns of numbers and text kept as bytes, about 20 MB for 170,000 places. */
export class Gazetteer {
  readonly edition: string;
  readonly attribution: string;
  readonly #columns: GazetteerColumns;
  readonly #names: Lines;
  readonly #keys: Lines;
  readonly #admins: Lines;
  readonly #countries = new Map<string, CountryRange>();
  readonly #divisions = new Map<string, Map<string, number>>();
  readonly #decoder = new TextDecoder();

  /** @param file the uncompressed file of encodeGazetteer */
  constructor(file: Uint8Array) {
    const columns = decodeGazetteer(file);
    const { header } = columns;
    this.#columns = columns;
    this.edition = header.edition;
    this.attribution = header.attribution;
    this.#names = lines(columns.names, header.places);
    this.#keys = lines(columns.keyTexts, header.keys);
    this.#admins = lines(columns.adminTexts, header.admins);
    let [place, key] = [0, 0];
    for (const { iso3, places, keys } of header.countries) {
      this.#countries.set(iso3, {
        places: { from: place, to: place + places },
        keys: { from: key, to: key + keys },
      });
      place += places;
      key += keys;
    }
  }

  get size(): number {
    return this.#columns.header.places;
  }

  /** Places of a country (of all countries when null) with this key as their own or a further name, most people first. */
  find(key: string, country: string | null): Place[] {
    const countries = country ? [country] : [...this.#countries.keys()];
    const found = new Set<number>();
    for (const iso3 of countries) {
      const range = this.#countries.get(iso3);
      if (!range) continue;
      for (const index of this.#equal(this.#names, range.places, key, foldPlaceName)) found.add(index);
      for (const index of this.#equal(this.#keys, range.keys, key, (text) => text))
        found.add(this.#columns.keyPlaces[index] ?? 0);
    }
    return [...found].map((index) => this.#place(index)).sort(byPopulation);
  }

  /** The most populous place of a first-order division, standing for it where no better point is known. */
  findDivision(key: string, country: string): Place | null {
    const index = this.#divisionsOf(country).get(key);
    return index === undefined ? null : this.#place(index);
  }

  #divisionsOf(country: string): Map<string, number> {
    const known = this.#divisions.get(country);
    if (known) return known;
    const largest = new Map<number, number>();
    const range = this.#countries.get(country)?.places ?? { from: 0, to: 0 };
    for (let index = range.from; index < range.to; index++) {
      const admin = this.#columns.admin1s[index] ?? 0;
      const best = largest.get(admin);
      if (best === undefined || this.#people(index) > this.#people(best)) largest.set(admin, index);
    }
    const divisions = new Map<string, number>();
    for (const [admin, index] of largest)
      for (const key of placeKeys(this.#text(this.#admins, admin))) divisions.set(key, index);
    this.#divisions.set(country, divisions);
    return divisions;
  }

  #equal(from: Lines, range: Range, key: string, fold: (text: string) => string): number[] {
    let [low, high] = [range.from, range.to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byText(fold(this.#text(from, middle)), key) < 0) low = middle + 1;
      else high = middle;
    }
    const equal: number[] = [];
    for (; low < range.to && fold(this.#text(from, low)) === key; low++) equal.push(low);
    return equal;
  }

  #place(index: number): Place {
    const { header, latitudes, longitudes, admin1s, admin2s } = this.#columns;
    let passed = 0;
    const country = header.countries.find(({ places }) => index < (passed += places));
    return {
      name: this.#text(this.#names, index),
      admin1: this.#text(this.#admins, admin1s[index] ?? 0) || null,
      admin2: this.#text(this.#admins, admin2s[index] ?? 0) || null,
      country: country?.iso3 ?? '',
      latitude: (latitudes[index] ?? 0) / 1000,
      longitude: (longitudes[index] ?? 0) / 1000,
      population: this.#people(index) || null,
    };
  }

  #people(index: number): number {
    return this.#columns.populations[index] ?? 0;
  }

  #text(from: Lines, line: number): string {
    return this.#decoder.decode(from.text.subarray(from.starts[line], (from.starts[line + 1] ?? 1) - 1));
  }
}

function byPopulation(a: Place, b: Place): number {
  return (b.population ?? 0) - (a.population ?? 0) || byText(a.admin1 ?? '', b.admin1 ?? '');
}

function lines(text: Uint8Array, count: number): Lines {
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === 10) starts[++line] = at + 1;
  return { text, starts };
}

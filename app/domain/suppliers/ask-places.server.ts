import { countryName } from '#app/domain/reference/countries.ts';
import { certainPlace } from '#app/domain/places/candidates.ts';
import { locatePlace } from '#app/domain/places/locate.server.ts';
import type { SupplierInput } from './supplier.ts';

export type PlaceChoice = { value: string; label: string };

const MOST_CHOICES = 12;

/**
 * For each site whose town could be one of several: the places to choose from, by the site's place in the input. A
 * site with coordinates, or whose town is certain or unknown, asks nothing.
 */
export function askPlaces(input: Pick<SupplierInput, 'sites' | 'country'>): Map<number, PlaceChoice[]> {
  const questions = new Map<number, PlaceChoice[]>();
  input.sites.forEach((site, place) => {
    if (!site.city || site.latitude !== null) return;
    const candidates = locatePlace({ city: site.city, country: site.country ?? input.country });
    if (candidates.length < 2 || certainPlace(candidates)) return;
    questions.set(
      place,
      candidates
        .slice(0, MOST_CHOICES)
        .map(({ name, admin1, admin2, country, latitude, longitude, precision }) => ({
          value: `${latitude}|${longitude}|${precision}`,
          label: [name, admin2, admin1, countryName(country)].filter(Boolean).join(', '),
        })),
    );
  });
  return questions;
}

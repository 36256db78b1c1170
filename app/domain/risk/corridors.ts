import { countryName } from '#app/domain/reference/countries.ts';
import type { Corridor } from '#app/domain/reference/fact-rows.ts';
import type { Facts } from '#app/domain/reference/facts.ts';

/** In how many years' reports a corridor stands before it counts as steadily reported. Daylight's own choice. */
const STEADY_YEARS = 3;

/** Kinds of the coding that say that people were taken to work. */
const LABOUR: ReadonlySet<string> = new Set(['forced labour', 'domestic servitude']);

/** Codes of the coding that ISO 3166-1 has withdrawn. */
const WITHDRAWN: Readonly<Record<string, string>> = { ANT: 'Netherlands Antilles (until 2010)' };

/** A country of the register, and how many suppliers are there. */
export type Place = { iso3: string; suppliers: number };

/**
 * The corridors that a statement may speak of: they lead to countries of the register, reports of three years or more name
 * them, and forced labour or domestic servitude is among the kinds. With the countries they lead to, most suppliers first.
 */
export function labourCorridors(
  facts: Facts,
  places: readonly Place[],
): { corridors: Corridor[]; places: Place[] } {
  const corridors = corridorsTo(facts, new Set(places.map(({ iso3 }) => iso3))).filter(
    (corridor) => isSteady(corridor) && namesLabour(corridor),
  );
  const reached = new Set(corridors.map(({ destination_iso3: destination }) => destination));
  const there = places.filter(({ iso3 }) => reached.has(iso3));
  return { corridors, places: there.toSorted(mostSuppliers) };
}

/** Corridors that lead to any of these countries, the steadiest first. */
export function corridorsTo(facts: Facts, destinations: ReadonlySet<string>): Corridor[] {
  return bySteadiness(facts.corridors.filter((corridor) => destinations.has(corridor.destination_iso3)));
}

/** Corridors that begin in a country, the steadiest first. */
export function corridorsFrom(facts: Facts, origin: string): Corridor[] {
  return bySteadiness(facts.corridors.filter((corridor) => corridor.origin_iso3 === origin));
}

function isSteady(corridor: Corridor): boolean {
  return corridor.years_seen >= STEADY_YEARS;
}

/** Whether forced labour or domestic servitude is among the kinds named for the pair. */
function namesLabour(corridor: Corridor): boolean {
  return corridor.kinds.some(({ name }) => LABOUR.has(name));
}

/** Countries of origin of some corridors, those of the most years first, then of the most mentions. */
export function originsOf(corridors: readonly Corridor[]): string[] {
  const sums = new Map<string, { years: number; mentions: number }>();
  for (const { origin_iso3: origin, years_seen: years, mentions } of corridors) {
    const sum = sums.get(origin) ?? { years: 0, mentions: 0 };
    sums.set(origin, { years: sum.years + years, mentions: sum.mentions + mentions });
  }
  return Array.from(sums, ([origin, sum]) => ({ origin, ...sum }))
    .sort((a, b) => b.years - a.years || b.mentions - a.mentions || (a.origin < b.origin ? -1 : 1))
    .map(({ origin }) => origin);
}

/** The name of an end of a corridor, of a country that is no more as well. */
export function corridorPlace(iso3: string): string {
  return WITHDRAWN[iso3] ?? countryName(iso3);
}

function mostSuppliers(a: Place, b: Place): number {
  return b.suppliers - a.suppliers || (a.iso3 < b.iso3 ? -1 : 1);
}

function bySteadiness(corridors: readonly Corridor[]): Corridor[] {
  return corridors.toSorted(
    (a, b) =>
      b.years_seen - a.years_seen || b.mentions - a.mentions || (corridorKey(a) < corridorKey(b) ? -1 : 1),
  );
}

/** "MMR-THA": stands for the pair. */
export function corridorKey(corridor: Corridor): string {
  return `${corridor.origin_iso3}-${corridor.destination_iso3}`;
}

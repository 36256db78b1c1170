import { countryName } from '#app/domain/reference/countries.ts';
import type { Corridor } from '#app/domain/reference/fact-rows.ts';
import { type Facts, isInstalled, tableOf } from '#app/domain/reference/facts.ts';
import { corridorKey, corridorPlace, labourCorridors } from '#app/domain/risk/corridors.ts';
import { formatNumber } from '#app/http/format.ts';
import { sourceNotes } from './source-notes.ts';

/** How many reports the coding covers: one a year from 2008 to 2016. */
const REPORTS = 9;

/** A corridor as pages show it. */
export type CorridorLine = ReturnType<typeof corridorLine>;

/** Some corridors with what must stand beside them; `total` is how many there are, `lines` the first of them. */
export function corridorsView(facts: Facts, corridors: readonly Corridor[], most: number) {
  return {
    installed: isInstalled(facts, 'corridors'),
    beside: tableOf(facts, 'corridors')?.beside ?? '',
    total: corridors.length,
    lines: corridors.slice(0, most).map(corridorLine),
    notes: sourceNotes(facts, 'corridors').map(({ note: _beside, ...rest }) => rest),
  };
}

/** The steadiest corridors of forced labour into a supplier's country; nothing where its country is not known. */
export function supplierCorridors(facts: Facts, iso3: string | null) {
  if (iso3 === null) return { country: null, corridors: null };
  const { corridors } = labourCorridors(facts, [{ iso3, suppliers: 1 }]);
  return { country: { iso3, name: countryName(iso3) }, corridors: corridorsView(facts, corridors, 5) };
}

function corridorLine(corridor: Corridor) {
  return {
    key: corridorKey(corridor),
    from: corridorPlace(corridor.origin_iso3),
    to: corridorPlace(corridor.destination_iso3),
    years: corridor.years_seen,
    yearsText: `${corridor.years_seen} of ${REPORTS}, ${spanOf(corridor)}`,
    mentions: corridor.mentions,
    mentionsText: formatNumber('en', corridor.mentions),
    kinds: listed(corridor.kinds) || 'Not named',
    sectors: listed(corridor.sectors) || 'Not named',
    transits: corridor.transits.map(({ name }) => corridorPlace(name)).join(', ') || 'Not named',
  };
}

function spanOf({ first_year: first, last_year: last }: Corridor): string {
  return first === last ? String(first) : `${first} to ${last}`;
}

function listed(counted: readonly { name: string; mentions: number }[]): string {
  return counted.map(({ name, mentions }) => `${name} (${mentions})`).join(', ');
}

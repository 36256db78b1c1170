import type { LineParty } from './read-party.ts';

/**
 * Lines with the same id are one listed party: its names, countries, addresses and identifiers on several lines. The
 * first line gives the main name.
 */
export function uniteListed(lines: readonly LineParty[]): LineParty[] {
  const united = new Map<string, LineParty>();
  for (const line of lines) {
    const known = united.get(line.key);
    united.set(line.key, known === undefined ? line : unite(known, line));
  }
  return [...united.values()];
}

function unite(known: LineParty, more: LineParty): LineParty {
  return {
    ...more,
    ...known,
    names: [...known.names, ...more.names.map(({ name }) => ({ name, kind: 'alias' as const }))],
    countries: [...new Set([...known.countries, ...more.countries])],
    places: [...new Set([...known.places, ...more.places])],
    identifiers: [...known.identifiers, ...more.identifiers],
    births: [...new Set([...(known.births ?? []), ...(more.births ?? [])])],
  };
}

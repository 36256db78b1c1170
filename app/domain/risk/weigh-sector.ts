import type { SectorBand } from '#app/domain/reference/fact-rows.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { sourcesOf, type Term } from './term.ts';

/** The two-digit divisions of some ISIC codes, each once and in order. */
export function divisionsOf(sectors: readonly string[]): string[] {
  return [...new Set(sectors.map((code) => code.slice(0, 2)).filter((code) => /^\d{2}$/.test(code)))].sort();
}

/** The sector term: the highest band among the supplier's trades. A trade that is not graded is missing, never band 1. */
export function weighSector(facts: Facts, sectors: readonly string[]): Term {
  const sources = sourcesOf(facts, 'sector-bands');
  const divisions = divisionsOf(sectors);
  if (divisions.length === 0) {
    return {
      kind: 'sector',
      value: null,
      because: 'No trade is recorded for this supplier.',
      sources,
      missing: 'Add the trade it works in (ISIC division).',
    };
  }
  const graded = divisions.flatMap((division) => {
    const band = facts.bands.get(division);
    return band ? [{ division, band }] : [];
  });
  const best = graded.reduce<(typeof graded)[number] | null>(
    (top, one) => (top === null || one.band.band > top.band.band ? one : top),
    null,
  );
  if (best === null) {
    return {
      kind: 'sector',
      value: null,
      because: `Sector not graded: ${divisions.map((division) => titleOf(facts, division)).join(', ')}.`,
      sources,
      missing: 'Add a further trade if people do other work there; this one has no band yet.',
    };
  }
  const among = divisions.length > 1 ? `, the highest of its ${divisions.length} trades` : '';
  return {
    kind: 'sector',
    value: best.band.band,
    because: `${titleOf(facts, best.division)}${among}: band ${best.band.band} of 4${reasonOf(best.band)}.`,
    sources,
    missing: null,
  };
}

function titleOf(facts: Facts, division: string): string {
  return facts.divisions.get(division)?.title ?? `division ${division}`;
}

function reasonOf(band: SectorBand): string {
  const reason = band.reason ? `, because of ${band.reason}` : '';
  const tags = band.tags.length > 0 ? ` (evidence: ${band.tags.join(', ')})` : '';
  return `${reason}${tags}`;
}

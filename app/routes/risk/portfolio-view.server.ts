import type { MatrixPoint } from '#app/components/charts/matrix-layout.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { BAND_LABELS, bandOf, BANDS, type BandOrNone } from '#app/domain/risk/bands.ts';
import { INFLUENCE_LEVELS, type InfluenceLevel } from '#app/domain/risk/influence.ts';
import { bandsByInfluence } from '#app/domain/risk/portfolio-cells.ts';
import type { BandCounts, Portfolio } from '#app/domain/risk/portfolio.server.ts';
import { formatDate, formatNumber, formatPercent } from '#app/http/format.ts';
import { mapMarks } from './world-view.server.ts';

const GRAVEST_FIRST: readonly BandOrNone[] = [...BANDS].reverse();
const ROWS_SHOWN = 12;

/** The portfolio in words, points and marks for its page. */
export function portfolioView(facts: Facts, of: Portfolio) {
  const scored = of.suppliers - of.bands['not-scored'];
  const grave = of.bands.high + of.bands['very-high'];
  const steps = countSteps(Math.max(0, ...of.countries.map(({ suppliers }) => suppliers)));
  return {
    suppliers: of.suppliers,
    sentence: sentenceFor(scored, grave),
    key: [
      { label: 'Suppliers assessed', value: number(of.suppliers) },
      { label: 'Very high', value: number(of.bands['very-high']) },
      { label: 'High', value: number(of.bands.high) },
      { label: 'Not scored', value: number(of.bands['not-scored']) },
      { label: 'Awaiting review', value: number(of.awaiting) },
      { label: 'Assessed', value: of.assessedAt === null ? 'Not yet' : formatDate('en', of.assessedAt) },
    ],
    awaiting: of.awaiting === 0 ? null : supplierCount(of.awaiting),
    points: matrixPoints(of),
    outside: outsideWords(of),
    matrix: matrixRows(of),
    marks: mapMarks(facts, of.countries.flatMap(countryValue), steps),
    legend: countLegend(steps),
    countries: of.countries.slice(0, ROWS_SHOWN).map((row) => ({
      ...countWords(row),
      label: row.key === null ? 'Not recorded' : countryName(row.key),
    })),
    sectors: of.sectors.slice(0, ROWS_SHOWN).map((row) => ({
      ...countWords(row),
      label: row.key === null ? 'Not recorded' : (facts.divisions.get(row.key)?.title ?? row.key),
    })),
    missing: of.missing,
  };
}

type Steps = readonly [number, number, number, number];

/** Where the steps of the map begin: fixed for a small register, by shares of the largest country's count for a large one. */
function countSteps(largest: number): Steps {
  if (largest <= 150) return [2, 6, 26, 101];
  const part = (share: number) => Math.max(2, Math.round((largest * share) / 10) * 10);
  return [part(0.05), part(0.15), part(0.3), part(0.6)];
}

function countLegend([second, third, fourth, fifth]: Steps): Record<1 | 2 | 3 | 4 | 5, string> {
  const between = (from: number, to: number) => `${number(from)} to ${number(to - 1)}`;
  return {
    1: second === 2 ? '1 supplier' : `under ${number(second)}`,
    2: between(second, third),
    3: between(third, fourth),
    4: between(fourth, fifth),
    5: `${number(fifth)} and more`,
  };
}

function sentenceFor(scored: number, grave: number): string {
  if (scored === 0) return 'No supplier has a score yet.';
  return `${number(grave)} of ${number(scored)} scored suppliers (${formatPercent('en', grave / scored)}) carry a high or very high inherent risk to people, before any controls.`;
}

function countryValue({ key, suppliers, grave }: BandCounts) {
  if (key === null) return [];
  const label = `${countryName(key)}: ${supplierCount(suppliers)}, ${number(grave)} high or very high`;
  return [{ iso3: key, value: suppliers, label }];
}

function isPlaced({ risk, influence }: { risk: number | null; influence: number | null }): boolean {
  return risk !== null && influence !== null;
}

/** How many suppliers the chart cannot place. */
function outsideWords({ cells }: Portfolio): string {
  const outside = cells.reduce((sum, cell) => sum + (isPlaced(cell) ? 0 : cell.count), 0);
  if (outside === 0) return '';
  return `${supplierCount(outside)} cannot be placed in the chart, because risk or influence is not known.`;
}

function matrixPoints({ cells }: Portfolio): MatrixPoint[] {
  return cells.flatMap(({ key, risk, influence, count }) =>
    risk === null || influence === null
      ? []
      : [{ key, label: supplierCount(count), risk, influence, band: bandOf(risk), count }],
  );
}

function matrixRows({ cells }: Portfolio) {
  const counts = bandsByInfluence(cells);
  const at = (band: BandOrNone, level: InfluenceLevel) =>
    number(counts.find((one) => one.band === band && one.level === level)?.count ?? 0);
  return [...GRAVEST_FIRST, 'not-scored' as const].map((band) => ({
    band,
    label: BAND_LABELS[band],
    cells: Object.fromEntries(INFLUENCE_LEVELS.map((level) => [level, at(band, level)])),
  }));
}

function countWords({ key, suppliers, grave }: BandCounts) {
  return {
    key,
    suppliers: number(suppliers),
    grave: number(grave),
  };
}

/** "1 supplier", "2 suppliers". */
export function supplierCount(value: number): string {
  return `${number(value)} ${value === 1 ? 'supplier' : 'suppliers'}`;
}

function number(value: number): string {
  return formatNumber('en', value);
}

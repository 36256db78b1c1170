import { type BandOrNone, bandOrNone } from './bands.ts';
import { type InfluenceLevel, influenceLevel } from './influence.ts';
import { TERM_KINDS, type TermKind } from './term.ts';
import type { Assessment } from './assessment.ts';

/** What one supplier adds to its organisation's summary: counts by name, each 1. */
export type Contribution = Readonly<Record<string, number>>;

type Counted = Pick<
  Assessment,
  'score' | 'band' | 'terms' | 'place' | 'division' | 'influence' | 'awaiting' | 'floor'
>;

/** Half points of risk and twentieths of influence: fine enough for a chart, coarse enough to count. */
const RISK_STEP = 0.5;
const INFLUENCE_STEP = 0.05;
const NONE = 'x';

/** The names under which a supplier is counted. Dots separate the parts, as the store's increments read them. */
export function contributionOf(one: Counted): Contribution {
  const keys = [
    'suppliers',
    `cells.${cellOf(one.score, one.influence.value)}`,
    `countries.${one.place ?? NONE}.${one.band}`,
    `sectors.${one.division ?? NONE}.${one.band}`,
    ...one.terms.filter(({ value }) => value === null).map(({ kind }) => `missing.${kind}`),
    ...(one.awaiting.length > 0 ? ['awaiting'] : []),
    ...(one.floor ? ['floors'] : []),
  ];
  return Object.fromEntries(keys.map((key) => [key, 1]));
}

/** What must be added to the summary when a supplier counted as `before` now counts as `after`. */
export function difference(before: Contribution | null, after: Contribution): Record<string, number> {
  const total: Record<string, number> = { ...after };
  for (const [key, count] of Object.entries(before ?? {})) total[key] = (total[key] ?? 0) - count;
  return Object.fromEntries(Object.entries(total).filter(([, count]) => count !== 0));
}

/** Adds increments to one another. */
export function addIncrements(
  sum: Record<string, number>,
  more: Record<string, number>,
): Record<string, number> {
  const total = { ...sum };
  for (const [key, count] of Object.entries(more)) total[key] = (total[key] ?? 0) + count;
  return Object.fromEntries(Object.entries(total).filter(([, count]) => count !== 0));
}

/** "r11i07": the cell of a score and an influence; "x" where one is not known. */
function cellOf(score: number | null, influence: number | null): string {
  const risk = score === null ? NONE : step(score, RISK_STEP, 10);
  const reach = influence === null ? NONE : step(influence, INFLUENCE_STEP, 1);
  return `r${risk}i${reach}`;
}

/** A cell of the summary as its score and influence in the middle of the step; null where not known. */
export type Cell = { key: string; risk: number | null; influence: number | null; count: number };

export function readCell(key: string, count: number): Cell {
  const [, risk = NONE, influence = NONE] = /^r(.+)i(.+)$/.exec(key) ?? [];
  return { key, risk: middle(risk, RISK_STEP, 10), influence: middle(influence, INFLUENCE_STEP, 1), count };
}

/** How many suppliers stand in each band and level of influence. */
export function bandsByInfluence(
  cells: readonly Cell[],
): { band: BandOrNone; level: InfluenceLevel; count: number }[] {
  const counts = new Map<string, { band: BandOrNone; level: InfluenceLevel; count: number }>();
  for (const { risk, influence, count } of cells) {
    const band = bandOrNone(risk);
    const level = influenceLevel(influence);
    const entry = counts.get(`${band}/${level}`) ?? { band, level, count: 0 };
    counts.set(`${band}/${level}`, { ...entry, count: entry.count + count });
  }
  return [...counts.values()];
}

export type MissingCounts = Record<TermKind, number>;

export function readMissing(counts: Readonly<Record<string, number>>): MissingCounts {
  const [country, sector, goods, profile] = TERM_KINDS.map((kind) => counts[kind] ?? 0);
  return { country: country ?? 0, sector: sector ?? 0, goods: goods ?? 0, profile: profile ?? 0 };
}

/** The last step includes the end of the scale. */
function step(value: number, size: number, end: number): number {
  return Math.min(Math.floor(value / size + 1e-9), Math.round(end / size) - 1);
}

function middle(text: string, size: number, end: number): number | null {
  return text === NONE ? null : Math.min(end, Math.round((Number(text) + 0.5) * size * 1000) / 1000);
}

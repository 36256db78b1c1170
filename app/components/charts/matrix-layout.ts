import { writeFew } from '#app/domain/wording/written.ts';
import type { RiskBandName } from '#app/components/status/risk-band.tsx';

export interface MatrixPoint {
  key: string;
  label: string;
  /** 0 to 10. */
  risk: number;
  /** 0 to 1: how much the buyer can move this supplier. */
  influence: number;
  band: RiskBandName;
  /** How many suppliers the point stands for; one when left out. */
  count?: number;
}

export interface MatrixLines {
  /** From this score on the risk is high. */
  risk: number;
  /** From this share on the influence is high. */
  influence: number;
}

export interface MatrixDot {
  key: string;
  x: number;
  y: number;
  radius: number;
  count: number;
  band: RiskBandName;
  label: string;
}

export type QuadrantKey = 'highHigh' | 'highLow' | 'lowHigh' | 'lowLow';

export const PLOT = { width: 600, height: 400 } as const;
const STEP = 20;
/** The share of the height that the words of the quadrants take at the upper and the lower edge. */
const LABEL = 0.14;

const SEVERITY: readonly RiskBandName[] = ['not-scored', 'low', 'medium', 'high', 'very-high'];

/** The quadrant of a point: first risk, then influence. */
export function quadrantOf(point: MatrixPoint, lines: MatrixLines): QuadrantKey {
  if (point.risk >= lines.risk) return point.influence >= lines.influence ? 'highHigh' : 'highLow';
  return point.influence >= lines.influence ? 'lowHigh' : 'lowLow';
}

/**
 * Places points on the plot. The lines between the quadrants stand in the middle, so each side has its own even scale;
 * points that would cover one another become one larger dot that takes the highest band among them.
 */
export function placePoints(points: readonly MatrixPoint[], lines: MatrixLines): MatrixDot[] {
  const cells = new Map<string, MatrixPoint[]>();
  for (const point of points) {
    const x = snap(halves(point.influence, lines.influence, 1) * PLOT.width, PLOT.width);
    const depth = LABEL + (1 - 2 * LABEL) * (1 - halves(point.risk, lines.risk, 10));
    const y = snap(depth * PLOT.height, PLOT.height);
    const cell = `${x},${y}`;
    cells.set(cell, [...(cells.get(cell) ?? []), point]);
  }
  return [...cells].map(([cell, members]) => toDot(cell, members));
}

function toDot(cell: string, members: readonly MatrixPoint[]): MatrixDot {
  const [x = 0, y = 0] = cell.split(',').map(Number);
  const worst = members.reduce((a, b) => (SEVERITY.indexOf(b.band) > SEVERITY.indexOf(a.band) ? b : a));
  const count = members.reduce((sum, member) => sum + (member.count ?? 1), 0);
  const label = writeFew(
    members.map((member) => member.label),
    3,
  );
  const radius = Math.min(14, 5 + 1.7 * Math.sqrt(count));
  return {
    key: cell,
    x: insideHalf(x, PLOT.width, radius),
    y: insideHalf(y, PLOT.height, radius),
    count,
    label,
    band: worst.band,
    radius,
  };
}

/** Moves a dot that would cross the edge or the middle line by what it sticks out. */
function insideHalf(at: number, end: number, radius: number): number {
  const from = at < end / 2 ? 0 : end / 2;
  return Math.min(Math.max(at, from + radius + 1), from + end / 2 - radius - 1);
}

/** 0 to 1 along the axis, with the line in the middle. */
function halves(value: number, line: number, end: number): number {
  const inside = Math.min(Math.max(value, 0), end);
  return inside < line ? (inside / line) * 0.5 : 0.5 + ((inside - line) / (end - line)) * 0.5;
}

/** The middle of the cell, so that no dot lies on a line or over the edge. */
function snap(value: number, end: number): number {
  return Math.min(Math.floor(value / STEP), end / STEP - 1) * STEP + STEP / 2;
}

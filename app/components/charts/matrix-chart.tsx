import { ChartFigure } from '#app/components/charts/chart-figure.tsx';
import {
  PLOT,
  placePoints,
  quadrantOf,
  type MatrixDot,
  type MatrixLines,
  type MatrixPoint,
  type QuadrantKey,
} from '#app/components/charts/matrix-layout.ts';

export type { MatrixPoint } from '#app/components/charts/matrix-layout.ts';

const QUADRANTS: readonly { key: QuadrantKey; title: string; about: string }[] = [
  { key: 'highLow', title: 'Build influence', about: 'high risk, little influence' },
  { key: 'highHigh', title: 'Act first', about: 'high risk, much influence' },
  { key: 'lowLow', title: 'Watch', about: 'lower risk, little influence' },
  { key: 'lowHigh', title: 'Keep up', about: 'lower risk, much influence' },
];

export interface MatrixChartProps {
  title: string;
  /** What the chart shows, in one sentence. */
  sentence: string;
  points: readonly MatrixPoint[];
  /** Where high begins on either axis. */
  lines?: MatrixLines;
}

/** Risk against influence, in four quadrants with their counts. The table that belongs beside it is the caller's. */
export function MatrixChart({
  title,
  sentence,
  points,
  lines = { risk: 5.5, influence: 0.5 },
}: MatrixChartProps) {
  const counts = new Map<QuadrantKey, number>();
  for (const point of points) {
    const key = quadrantOf(point, lines);
    counts.set(key, (counts.get(key) ?? 0) + (point.count ?? 1));
  }
  return (
    <ChartFigure title={title} sentence={sentence}>
      <div className="matrix">
        <p className="matrix-y">Risk to people ↑</p>
        <div className="matrix-plot">
          <Dots dots={placePoints(points, lines)} />
          {QUADRANTS.map((quadrant) => (
            <p className={`quadrant quadrant-${quadrant.key}`} key={quadrant.key}>
              <span className="quadrant-title">
                {quadrant.title}: {counts.get(quadrant.key) ?? 0}
              </span>
              <span className="quadrant-about">{quadrant.about}</span>
            </p>
          ))}
        </div>
        <p className="matrix-x">Influence →</p>
      </div>
      <p className="chart-note">
        The lines stand at a risk of {lines.risk} and an influence of {lines.influence}. Larger dots are
        several suppliers.
      </p>
    </ChartFigure>
  );
}

function Dots({ dots }: { dots: readonly MatrixDot[] }) {
  return (
    <svg
      className="matrix-dots"
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {dots.map((dot) => (
        <g key={dot.key} className={`dot dot-${dot.band}`}>
          <title>{dot.label}</title>
          <circle cx={dot.x} cy={dot.y} r={dot.radius} />
          {dot.count > 2 ? (
            <text x={dot.x} y={dot.y} textAnchor="middle" dominantBaseline="central">
              {dot.count}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

import { ChartFigure } from '#app/components/charts/chart-figure.tsx';

export type MovementRow = {
  key: string;
  label: string;
  /** Step on the scale from 0, this year and last; null where there is none to draw. */
  now: number | null;
  before: number | null;
  /** Both in words, and what moved. */
  words: string;
};

const STEP = 44;
const EDGE = 10;

/** Rows on a short scale of steps: a full circle for this year, an open one for last year, a line where they differ. */
export function MovementRows({
  title,
  sentence,
  note,
  steps,
  rows,
}: {
  title: string;
  sentence: string;
  /** What the shapes mean. */
  note: string;
  /** Names of the steps from the left. */
  steps: readonly string[];
  rows: readonly MovementRow[];
}) {
  const width = (steps.length - 1) * STEP + 2 * EDGE;
  return (
    <ChartFigure title={title} sentence={sentence}>
      <ul className="standing-rows movement-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="standing-label">{row.label}</span>
            <Scale row={row} width={width} steps={steps.length} />
            <span className="standing-words">{row.words}</span>
          </li>
        ))}
      </ul>
      <p className="chart-note">
        From the left: {steps.join(', ')}. {note}
      </p>
    </ChartFigure>
  );
}

function Scale({ row: { now, before }, width, steps }: { row: MovementRow; width: number; steps: number }) {
  const at = (step: number): number => EDGE + step * STEP;
  return (
    <svg
      className="standing-dots movement-scale"
      viewBox={`0 0 ${width} 20`}
      width={width}
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path className="movement-line" d={`M${EDGE} 10H${width - EDGE}`} />
      {Array.from({ length: steps }, (_, step) => (
        <path key={step} className="movement-line" d={`M${at(step)} 6v8`} />
      ))}
      {before === null || now === null || before === now ? null : (
        <path className="movement-way" d={`M${at(before)} 10H${at(now)}`} />
      )}
      {before === null ? null : <circle className="standing-open" cx={at(before)} cy="10" r="7.500" />}
      {now === null ? null : <circle className="standing-full" cx={at(now)} cy="10" r="5" />}
    </svg>
  );
}

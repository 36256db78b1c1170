import { ChartFigure } from '#app/components/charts/chart-figure.tsx';
import { classNames } from '#app/components/layout/class-names.ts';
import { layOutSteps, type StepInput, type StepSize } from '#app/components/charts/step-layout.ts';

export interface StepChartProps extends StepInput {
  title: string;
  /** What the chart shows, in one sentence. */
  sentence: string;
  /** What is counted upwards, and what runs across. */
  counted: string;
  across: string;
}

const WIDE: StepSize = { width: 640, height: 300 };
const NARROW: StepSize = { width: 320, height: 260 };

/** A number that falls or rises in steps along a scale. Drawn twice, so that its words keep their size on a phone. */
export function StepChart({ title, sentence, counted, across, ...input }: StepChartProps) {
  return (
    <ChartFigure title={title} sentence={sentence}>
      <p className="chart-note">{counted} ↑</p>
      <Drawing input={input} size={WIDE} className="steps-wide" />
      <Drawing input={input} size={NARROW} className="steps-narrow" />
      <p className="chart-note steps-across">{across} →</p>
    </ChartFigure>
  );
}

function Drawing({ input, size, className }: { input: StepInput; size: StepSize; className: string }) {
  const { area, line, ticks, levels, marks, dots, frame } = layOutSteps(input, size);
  return (
    <svg
      className={classNames('steps', className)}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {levels.map(({ y, text }) => (
        <g key={text}>
          <line className="steps-rule" x1={frame.left} x2={frame.right} y1={y} y2={y} />
          <text x={frame.left - 6} y={y} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        </g>
      ))}
      <path className="steps-area" d={area} />
      <path className="steps-line" d={line} />
      {ticks.map(({ x, text }) => (
        <text key={text} x={x} y={frame.bottom + 18} textAnchor="middle">
          {text}
        </text>
      ))}
      {dots.map(({ key, x, y, label }) => (
        <circle key={key} className="steps-dot" cx={x} cy={y} r={4}>
          <title>{label}</title>
        </circle>
      ))}
      {marks.map(({ key, x, y, label, kind, anchor }) => (
        <g key={key} className={`steps-${kind}`}>
          <line x1={x} x2={x} y1={y - 10} y2={frame.bottom} />
          <text x={anchor === 'end' ? x - 5 : x + 5} y={y} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

import { ChartFigure } from '#app/components/charts/chart-figure.tsx';
import { Link } from '@remix-run/react';
import { BandShape, type RiskBandName } from '#app/components/status/risk-band.tsx';

interface Bar {
  key: string;
  label: string;
  /** Zero or more; the bar begins at zero. */
  value: number;
  /** The value as people read it, such as "1 234" or "7.6 of 10". */
  text: string;
  href?: string;
  /** Gives the bar the colour of a band, and its shape beside the label. */
  band?: RiskBandName;
}

export interface BarChartProps {
  title: string;
  /** What the chart shows, in one sentence. */
  sentence: string;
  bars: readonly Bar[];
  /** The end of the scale; the largest value when left out. */
  max?: number;
}

/** Bars from zero, each with its label and its value beside it, in the order given. */
export function BarChart({ title, sentence, bars, max }: BarChartProps) {
  const end = Math.max(max ?? 0, ...bars.map((bar) => bar.value), Number.EPSILON);
  return (
    <ChartFigure title={title} sentence={sentence}>
      <ul className="bars">
        {bars.map((bar) => (
          <BarLine key={bar.key} bar={bar} share={Math.max(0, bar.value) / end} />
        ))}
      </ul>
    </ChartFigure>
  );
}

function BarLine({ bar, share }: { bar: Bar; share: number }) {
  return (
    <li className="bar-line">
      <span className="bar-label">
        {bar.band === undefined ? null : (
          <span className={`band band-${bar.band}`}>
            <BandShape band={bar.band} />
          </span>
        )}
        {bar.href === undefined ? bar.label : <Link to={bar.href}>{bar.label}</Link>}
      </span>
      <svg
        className="bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect
          className={bar.band === undefined ? 'bar-fill' : `bar-fill bar-${bar.band}`}
          width={round(share * 100)}
          height="10"
        />
      </svg>
      <span className="bar-value">{bar.text}</span>
    </li>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

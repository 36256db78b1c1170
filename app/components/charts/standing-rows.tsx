import { ChartFigure } from '#app/components/charts/chart-figure.tsx';

export type Dot = 'full' | 'open' | 'dashed';

export type StandingRow = {
  key: string;
  label: string;
  href?: string;
  /** One a test, in order. */
  dots: readonly Dot[];
  /** What comes of them, in words. */
  words: string;
};

/** Rows of tests drawn as dots, each row with what comes of it. The table that belongs beside it is the caller's. */
export function StandingRows({
  title,
  sentence,
  note,
  rows,
}: {
  title: string;
  sentence: string;
  /** What the shapes mean. */
  note: string;
  rows: readonly StandingRow[];
}) {
  return (
    <ChartFigure title={title} sentence={sentence}>
      <ul className="standing-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="standing-label">
              {row.href ? <a href={row.href}>{row.label}</a> : row.label}
            </span>
            <svg
              className="standing-dots"
              viewBox={`0 0 ${row.dots.length * 16} 16`}
              width={row.dots.length * 16}
              height="16"
              aria-hidden="true"
              focusable="false"
            >
              {row.dots.map((dot, place) => (
                <circle
                  key={`${place} ${dot}`}
                  className={`standing-${dot}`}
                  cx={place * 16 + 8}
                  cy="8"
                  r="5.5"
                />
              ))}
            </svg>
            <span className="standing-words">{row.words}</span>
          </li>
        ))}
      </ul>
      <p className="chart-note">{note}</p>
    </ChartFigure>
  );
}

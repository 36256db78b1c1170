export interface PartsBarProps {
  /** What the bar shows, in one sentence; the same figures stand beside it as text. */
  sentence: string;
  /** Up to four parts; each is filled in its own way, so that colour is not needed to tell them apart. */
  parts: readonly { key: string; value: number }[];
  /** The end of the scale, for bars that stand under one another. */
  max: number;
}

/** One bar made of parts, small enough for a cell of a table. */
export function PartsBar({ sentence, parts, max }: PartsBarProps) {
  const end = Math.max(max, Number.EPSILON);
  const starts = parts.map((_part, place) =>
    parts.slice(0, place).reduce((sum, part) => sum + part.value, 0),
  );
  return (
    <svg
      className="parts-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={sentence}
    >
      {parts.map(({ key, value }, place) => {
        const x = ((starts[place] ?? 0) / end) * 100;
        const width = (value / end) * 100;
        return value > 0 ? (
          <rect
            key={key}
            className={`parts-${place + 1}`}
            x={round(x)}
            width={round(Math.max(width, 0.8))}
            height="10"
          />
        ) : null;
      })}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

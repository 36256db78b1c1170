import { ChartFigure } from '#app/components/charts/chart-figure.tsx';
import { FoundMark, FoundShape, type FoundKind } from '#app/components/status/found-mark.tsx';

type AreaGridCell = {
  key: string;
  /** "Level 1": what the cell is, beside its row. */
  label: string;
  href?: string;
  kind: FoundKind;
  /** The state in a word. */
  word: string;
  /** One for each thing that was looked for. */
  points: readonly FoundKind[];
};

export type AreaGridProps = {
  title: string;
  /** What the picture shows, in one sentence. */
  sentence: string;
  rows: readonly { key: string; label: string; cells: readonly AreaGridCell[] }[];
};

/** Subjects by levels: each cell says its state as shape and word, with a dot for everything that was looked for. */
export function AreaGrid({ title, sentence, rows }: AreaGridProps) {
  return (
    <ChartFigure title={title} sentence={sentence}>
      <ul className="area-grid">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="area-name">{row.label}</span>
            {row.cells.map((cell) => (
              <GridCell key={cell.key} cell={cell} />
            ))}
          </li>
        ))}
      </ul>
      <p className="chart-note">
        One small mark for each point: full where evidence was found, half where it is begun or planned, open
        where none was seen, a bar where it does not apply.
      </p>
    </ChartFigure>
  );
}

function GridCell({ cell }: { cell: AreaGridCell }) {
  const { label, href, kind, word, points } = cell;
  return (
    <span className={`area-cell found-${kind}`}>
      <span className="area-level">{href === undefined ? label : <a href={href}>{label}</a>}</span>
      <FoundMark kind={kind}>{word}</FoundMark>
      <span className="area-points" aria-hidden="true">
        {points.map((point, place) => (
          <FoundShape key={`${place} ${point}`} kind={point} />
        ))}
      </span>
    </span>
  );
}

import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { CorridorLine, corridorsView } from './corridor-view.server.ts';

export type CorridorsShown = ReturnType<typeof corridorsView>;

type Props = {
  shown: CorridorsShown;
  caption: string;
  /** What the picture shows, in one sentence. */
  sentence: string;
  /** Which end of the corridors names a bar. */
  named: (line: CorridorLine) => string;
  empty: string;
};

const BARS = 8;

/** Corridors as bars by mentions and as a table, with the sentence that must stand beside them, and the source. */
export function CorridorLines({ shown, caption, sentence, named, empty }: Props) {
  if (!shown.installed) return <p>The table of corridors is not in this installation.</p>;
  if (shown.total === 0)
    return (
      <>
        <p>{empty}</p>
        <Beside shown={shown} />
      </>
    );
  return (
    <>
      <BarChart
        title="Mentions in the reports of nine years"
        sentence={sentence}
        bars={shown.lines.slice(0, BARS).map((line) => ({
          key: line.key,
          label: named(line),
          value: line.mentions,
          text: `${line.mentionsText}, in ${line.years} of 9 years`,
        }))}
      />
      <CorridorTable lines={shown.lines} caption={caption} />
      <Beside shown={shown} />
    </>
  );
}

function Beside({ shown }: { shown: CorridorsShown }) {
  return (
    <>
      <p className="hint">{shown.beside} Corridors add nothing to a score.</p>
      <Sources items={shown.notes} />
    </>
  );
}

function CorridorTable({ lines, caption }: { lines: CorridorsShown['lines']; caption: string }) {
  const [first] = lines;
  const oneEnd = lines.length > 1 && lines.every(({ to }) => to === first?.to);
  const oneOrigin = lines.length > 1 && lines.every(({ from }) => from === first?.from);
  return (
    <Table
      caption={caption}
      columns={[
        ...(oneOrigin ? [] : [{ key: 'from', label: 'From' }]),
        ...(oneEnd ? [] : [{ key: 'to', label: 'To' }]),
        { key: 'years', label: 'Years of reports' },
        { key: 'mentions', label: 'Mentions', numeric: true },
        { key: 'kinds', label: 'Kinds named most' },
        { key: 'sectors', label: 'Work named most' },
        { key: 'transits', label: 'By way of' },
      ]}
      rows={lines.map((line) => ({
        key: line.key,
        cells: {
          from: line.from,
          to: line.to,
          years: line.yearsText,
          mentions: line.mentionsText,
          kinds: line.kinds,
          sectors: line.sectors,
          transits: line.transits,
        },
      }))}
    />
  );
}

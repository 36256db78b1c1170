import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { SideBySide } from '#app/components/layout/side-by-side.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { QueueAge } from './queue-view-model.ts';

const COLUMNS = [
  { key: 'words', label: 'Waiting', plain: true },
  { key: 'matches', label: 'Matches', numeric: true },
  { key: 'overdue', label: 'Overdue', numeric: true },
];

/** How long matches have waited, as a picture with its table beside it. */
export function QueueAges({ ages, sentence }: { ages: readonly QueueAge[]; sentence: string }) {
  return (
    <Disclosure summary={`How long matches have waited. ${sentence}`}>
      <SideBySide>
        <BarChart
          title="Matches by how long they have waited"
          sentence={sentence}
          bars={ages.map(({ key, words, matches, count }) => ({
            key,
            label: words,
            value: count,
            text: matches,
            href: paths.screening({ age: key, sort: 'oldest' }),
          }))}
        />
        <Table
          caption="Matches by how long they have waited"
          columns={COLUMNS}
          rows={ages.map(({ key, words, matches, overdue }) => ({ key, cells: { words, matches, overdue } }))}
          narrow
        />
      </SideBySide>
    </Disclosure>
  );
}

import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { DUTIES, type Duty } from '#app/domain/statements/suppliers-statements/duty.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { STANDINGS, type StatementStanding } from '#app/domain/statements/suppliers-statements/standing.ts';
import { formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { DUTY_WORDS, STANDING_WORDS } from './words.ts';

type Counts = Record<Duty, Record<StatementStanding, number>>;

/** How many suppliers stand where, by duty and standing. */
export function countsOf(lines: readonly SupplierStatementLine[]): Counts {
  const none = () => ({ has: 0, late: 0, none: 0 });
  const counts: Counts = { must: none(), 'may-have-to': none(), 'need-not': none(), 'not-known': none() };
  for (const { duty, standing } of lines) counts[duty][standing]++;
  return counts;
}

/** The counts as bars and as a table, each figure a link to those it counts. */
export function StatementCounts({ counts, suppliers }: { counts: Counts; suppliers: number }) {
  const total = (duty: Duty) => STANDINGS.reduce((sum, standing) => sum + counts[duty][standing], 0);
  const must = total('must');
  return (
    <Section title="Where they stand">
      <BarChart
        title="Suppliers by whether they have to publish"
        sentence={`${formatNumber('en', must)} of ${formatNumber('en', suppliers)} suppliers must publish by what is recorded; a current statement is known of ${formatNumber('en', counts.must.has)} of them.`}
        bars={DUTIES.map((duty) => ({
          key: duty,
          label: DUTY_WORDS[duty],
          value: total(duty),
          text: formatNumber('en', total(duty)),
          href: paths.supplierStatements({ duty }),
        }))}
      />
      <Table
        caption="Suppliers by duty and by what is known"
        columns={[
          { key: 'duty', label: 'Duty' },
          ...STANDINGS.map((standing) => ({ key: standing, label: STANDING_WORDS[standing], numeric: true })),
        ]}
        rows={DUTIES.map((duty) => ({
          key: duty,
          cells: {
            duty: DUTY_WORDS[duty],
            ...Object.fromEntries(
              STANDINGS.map((standing) => [
                standing,
                <a key={standing} href={paths.supplierStatements({ duty, standing })}>
                  {formatNumber('en', counts[duty][standing])}
                </a>,
              ]),
            ),
          },
        }))}
      />
    </Section>
  );
}

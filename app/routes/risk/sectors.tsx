import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { RISK_PLACE, RiskNav } from './risk-nav.tsx';
import { bandWords } from './sector-view.ts';
import { sourceNotes } from './source-notes.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Sectors') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const facts = await currentFacts();
  const { sectors } = await portfolio(viewer);
  const suppliers = new Map(sectors.map((row) => [row.key, row]));
  return {
    rows: [...facts.divisions.values()].map(({ division, title, section_title }) => ({
      division,
      title,
      section: section_title,
      band: bandWords(facts, division),
      suppliers: suppliers.get(division)?.suppliers ?? 0,
      grave: suppliers.get(division)?.grave ?? 0,
    })),
    estimates: facts.sectorEstimates,
    notes: sourceNotes(facts, 'sector-bands', 'isic-divisions'),
    worldNotes: sourceNotes(facts, 'forced-labour-by-sector'),
  };
}

export default function Sectors() {
  const { rows, estimates, notes, worldNotes } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Sectors"
      place={RISK_PLACE}
      lead="The trade’s share of a supplier’s score, in four bands. A trade without a band is not graded; the portal does not guess."
    >
      <RiskNav current="sectors" />
      <Table
        caption="Trades by their division in ISIC Rev. 4"
        columns={[
          { key: 'title', label: 'Trade' },
          { key: 'division', label: 'Division' },
          { key: 'section', label: 'Section' },
          { key: 'band', label: 'Band' },
          { key: 'suppliers', label: 'Your suppliers', numeric: true },
          { key: 'grave', label: 'High or very high', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.division,
          cells: {
            title: <Link to={paths.sector(row.division)}>{row.title}</Link>,
            division: row.division,
            section: row.section,
            band: row.band,
            suppliers: formatNumber('en', row.suppliers),
            grave: formatNumber('en', row.grave),
          },
        }))}
        empty={<p>The table of trades is not in this installation.</p>}
      />
      <Sources items={notes} />
      {estimates.length === 0 ? null : (
        <Section title="People in forced labour, worldwide">
          <BarChart
            title="Millions of people, by sector"
            sentence="Services hold the most people in forced labour, before manufacturing and construction."
            bars={estimates.map(({ sector, millions }) => ({
              key: sector,
              label: sector,
              value: millions,
              text: `${formatNumber('en', millions, 1)} million`,
            }))}
          />
          <Sources items={worldNotes} />
        </Section>
      )}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { WorldMap } from '#app/components/maps/world-map.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { type Facts, isInstalled } from '#app/domain/reference/facts.ts';
import { countryScore } from '#app/domain/risk/country-score.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber, formatScore } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { tierWords } from './country-view.server.ts';
import { RISK_PLACE, RiskNav } from './risk-nav.tsx';
import { sourceNotes } from './source-notes.ts';
import { mapMarks } from './world-view.server.ts';

/** Where the steps of the map begin: the quartiles of the published scores, rounded, and the top of the scale. */
const STEPS = [2, 3, 3.5, 4] as const;
const LEGEND = { 1: 'under 2', 2: '2 to 3', 3: '3 to 3.5', 4: '3.5 to 4', 5: '4 and more' };

export const meta: MetaFunction = () => [{ title: pageTitle('Countries') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const facts = await currentFacts();
  const { countries } = await portfolio(viewer);
  const suppliers = new Map(countries.map((row) => [row.key, row.suppliers]));
  const rows = allCountries(facts).map((iso3) => {
    const { value } = countryScore(facts, iso3);
    const tier = facts.tiers.get(iso3)?.tier;
    return {
      iso3,
      name: countryName(iso3),
      score: value,
      shown: value === null ? 'Not scored' : formatScore('en', value, 2),
      tier: tier ? tierWords(tier) : 'Not graded',
      goods: facts.goodsByCountry.get(iso3)?.length ?? 0,
      suppliers: suppliers.get(iso3) ?? 0,
    };
  });
  rows.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.name < b.name ? -1 : 1));
  const values = rows.flatMap(({ iso3, name, score, shown }) =>
    score === null ? [] : [{ iso3, value: score, label: `${name}: ${shown} of 6` }],
  );
  return {
    rows,
    scored: values.length,
    indexInstalled: isInstalled(facts, 'global-slavery-index'),
    marks: mapMarks(facts, values, STEPS),
    notes: sourceNotes(facts, 'global-slavery-index', 'country-tiers', 'country-points'),
  };
}

function allCountries(facts: Facts): string[] {
  return [...new Set([...facts.tiers.keys(), ...facts.slaveryIndex.keys(), ...facts.goodsByCountry.keys()])];
}

export default function Countries() {
  const { rows, scored, indexInstalled, marks, notes } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Countries"
      place={RISK_PLACE}
      lead="The country’s share of a supplier’s score, from 1 to 6, made from published figures."
    >
      <RiskNav current="countries" />
      {indexInstalled ? null : (
        <Banner kind="caution" title="The Global Slavery Index is not in this installation">
          <p>A country needs two of three figures, so no country is scored.</p>
        </Banner>
      )}
      <div className="map-with-table">
        <WorldMap
          title="Country scores"
          sentence={`${scored} of ${rows.length} countries have enough figures for a score. The table has the same figures.`}
          marks={marks}
          legend={LEGEND}
          noData="not scored"
        />
        <div>
          <Sources items={notes} />
          <p className="source-note">Hotspots of reports are not hotspots of crime.</p>
        </div>
      </div>
      <Table
        caption="Countries by score, highest first"
        columns={[
          { key: 'name', label: 'Country' },
          { key: 'score', label: 'Score of 6', numeric: true },
          { key: 'tier', label: 'Government effort' },
          { key: 'goods', label: 'Listed goods', numeric: true },
          { key: 'suppliers', label: 'Your suppliers', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.iso3,
          cells: {
            name: <Link to={paths.country(row.iso3)}>{row.name}</Link>,
            score: row.shown,
            tier: row.tier,
            goods: row.goods,
            suppliers: formatNumber('en', row.suppliers),
          },
        }))}
      />
    </Page>
  );
}

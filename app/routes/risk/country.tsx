import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { isCountry } from '#app/domain/reference/countries.ts';
import { corridorsFrom, corridorsTo } from '#app/domain/risk/corridors.ts';
import { listByPriority } from '#app/domain/risk/list-by-priority.server.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber, formatScore } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { NotFound } from '#app/platform/problems.ts';
import { CorridorLines } from './corridor-lines.tsx';
import { corridorsView } from './corridor-view.server.ts';
import { countryView } from './country-view.server.ts';
import { RISK_PLACE } from './risk-nav.tsx';
import { sourceNotes } from './source-notes.ts';
import { supplierLines } from './supplier-lines.server.ts';
import { SupplierTable } from './supplier-lines.tsx';

const MOST_CORRIDORS = 8;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const iso3 = params['iso3'] ?? '';
  if (!isCountry(iso3)) throw new NotFound('country');
  const facts = await currentFacts();
  const suppliers = await listByPriority(viewer, { place: iso3, page: 1 });
  return {
    country: countryView(facts, iso3),
    lines: supplierLines(facts, suppliers),
    suppliers: suppliers.total,
    into: corridorsView(facts, corridorsTo(facts, new Set([iso3])), MOST_CORRIDORS),
    outOf: corridorsView(facts, corridorsFrom(facts, iso3), MOST_CORRIDORS),
    notes: {
      score: sourceNotes(facts, 'global-slavery-index', 'country-tiers'),
      tiers: sourceNotes(facts, 'tier-history'),
      tiedVisa: sourceNotes(facts, 'tied-visa'),
      goods: sourceNotes(facts, 'listed-goods'),
      conventions: sourceNotes(facts, 'ilo-conventions'),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Risk in ${data.country.name}` : 'Country') },
];

export default function Country() {
  const { country, lines, suppliers } = useLoaderData<typeof loader>();
  return (
    <Page
      title={country.name}
      place={[...RISK_PLACE, { label: 'Countries', href: paths.countries() }]}
      lead="What published figures say of this country. They do not describe any one supplier."
      facts={
        <Facts
          items={[
            {
              label: 'Country score',
              value: country.score === null ? 'Not scored' : `${country.score} of 6`,
            },
            { label: 'Government effort', value: country.tier },
            { label: 'Listed goods', value: formatNumber('en', country.goods.length) },
            { label: 'Your suppliers there', value: formatNumber('en', suppliers) },
          ]}
        />
      }
    >
      <Score />
      <Section title="Your suppliers there" action={<MoreLink iso3={country.iso3} total={suppliers} />}>
        <SupplierTable
          caption={`Your suppliers in ${country.name}, gravest first`}
          lines={lines}
          empty={<p>You have no assessed supplier in this country.</p>}
        />
      </Section>
      <Goods />
      <Corridors />
      <Estimates />
      <Government />
    </Page>
  );
}

function MoreLink({ iso3, total }: { iso3: string; total: number }) {
  return total > 25 ? <Link to={paths.risk({ country: iso3 })}>All {formatNumber('en', total)}</Link> : null;
}

function Score() {
  const { country, notes } = useLoaderData<typeof loader>();
  const missing = country.missing.length > 0 ? ` Not known: ${country.missing.join(', ')}.` : '';
  const sentence =
    country.score === null
      ? `Fewer than two of the three figures are known, so this country is not scored.${missing}`
      : `The score is 1 plus five times the mean of ${country.components.length} shares between 0 and 1.${missing}`;
  return (
    <Section title="How the country score is made">
      <BarChart
        title="Shares behind the score"
        sentence={sentence}
        max={1}
        bars={country.components.map(({ name, share, shown }) => ({
          key: name,
          label: beginLine(shown),
          value: share,
          text: formatScore('en', share, 2),
        }))}
      />
      <Sources items={notes.score} />
    </Section>
  );
}

function Goods() {
  const { country, notes } = useLoaderData<typeof loader>();
  return (
    <Section title="Goods on the list">
      <Table
        caption={`Goods from ${country.name} listed for child or forced labour`}
        columns={[
          { key: 'good', label: 'Good' },
          { key: 'kinds', label: 'Listed for' },
          { key: 'value', label: 'Adds to a score', numeric: true },
          { key: 'remark', label: 'Remark' },
        ]}
        rows={country.goods.map((good) => ({
          key: good.slug,
          cells: {
            good: <Link to={paths.good(good.slug)}>{good.good}</Link>,
            kinds: good.kinds,
            value: good.value,
            remark: good.remark,
          },
        }))}
        empty={<p>The list names no good from this country.</p>}
      />
      <Sources items={notes.goods} />
    </Section>
  );
}

function Corridors() {
  const { country, into, outOf } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title="Corridors that lead here">
        <CorridorLines
          shown={into}
          caption={`Corridors into ${country.name}: ${into.lines.length} of ${into.total}, named in most years first`}
          sentence={`Countries from which reports name people trafficked to ${country.name}, of every kind.`}
          named={({ from }) => from}
          empty={`No report that was coded names a country from which people were trafficked to ${country.name}.`}
        />
      </Section>
      <Section title="Corridors that begin here">
        <CorridorLines
          shown={outOf}
          caption={`Corridors out of ${country.name}: ${outOf.lines.length} of ${outOf.total}, named in most years first`}
          sentence={`Countries to which reports name people trafficked from ${country.name}, of every kind.`}
          named={({ to }) => to}
          empty={`No report that was coded names a country to which people were trafficked from ${country.name}.`}
        />
      </Section>
    </>
  );
}

function Estimates() {
  const { country, notes } = useLoaderData<typeof loader>();
  return (
    <Section title="Estimates">
      <FactList items={country.estimates} />
      <Sources items={notes.score.slice(0, 1)} />
    </Section>
  );
}

function Government() {
  const { country, notes } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title="Tied visas">
        <p>{country.tiedVisa}.</p>
        <Sources items={notes.tiedVisa} />
      </Section>
      <Section title="Tiers over the years">
        <Table
          caption={`Tier of ${country.name} by year`}
          narrow
          columns={[
            { key: 'year', label: 'Year' },
            { key: 'tier', label: 'Tier' },
          ]}
          rows={country.tiers.map(({ year, tier }) => ({ key: String(year), cells: { year, tier } }))}
          empty={<p>No year is recorded.</p>}
        />
        <Sources items={notes.tiers} />
      </Section>
      <Section title="Conventions">
        <Table
          caption={`Conventions and ${country.name}`}
          columns={[
            { key: 'name', label: 'Convention' },
            { key: 'state', label: 'State' },
            { key: 'since', label: 'Since' },
          ]}
          rows={country.conventions.map(({ name, state, since }) => ({
            key: name,
            cells: { name, state, since },
          }))}
          empty={<p>Nothing is recorded.</p>}
        />
        <Sources items={notes.conventions} />
      </Section>
    </>
  );
}

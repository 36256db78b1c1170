import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { originsOf } from '#app/domain/risk/corridors.ts';
import { registerCorridors } from '#app/domain/risk/register-corridors.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { CorridorLines } from './corridor-lines.tsx';
import { corridorsView } from './corridor-view.server.ts';
import { RISK_PLACE, RiskNav } from './risk-nav.tsx';

const MOST = 20;

export const meta: MetaFunction = () => [{ title: pageTitle('Corridors') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { corridors, places } = await registerCorridors(viewer);
  return {
    shown: corridorsView(await currentFacts(), corridors, MOST),
    origins: originsOf(corridors).length,
    suppliers: places.reduce((sum, place) => sum + place.suppliers, 0),
    places: places.map(({ iso3, suppliers }) => ({
      iso3,
      name: countryName(iso3),
      suppliers,
      corridors: corridors.filter((corridor) => corridor.destination_iso3 === iso3).length,
    })),
  };
}

export default function Corridors() {
  const { shown, origins, suppliers, places } = useLoaderData<typeof loader>();
  const more = shown.total > MOST ? `, the ${MOST} named in most years` : '';
  return (
    <Page
      title="Corridors"
      place={RISK_PLACE}
      lead="Countries that published reports name together, as origin and destination of trafficking, where the destination is a country of your register."
      facts={
        <Facts
          items={[
            { label: 'Corridors', value: formatNumber('en', shown.total) },
            { label: 'Countries of origin', value: formatNumber('en', origins) },
            { label: 'Your countries they lead to', value: formatNumber('en', places.length) },
            { label: 'Your suppliers there', value: formatNumber('en', suppliers) },
          ]}
        />
      }
    >
      <RiskNav current="corridors" />
      <Section title="Into the countries of your suppliers">
        <p>
          Counted are corridors that reports of three years or more name, with forced labour or domestic
          servitude among the kinds. All corridors of a country stand on its own page.
        </p>
        <CorridorLines
          shown={shown}
          caption={`${formatNumber('en', shown.total)} corridors into your suppliers’ countries${more}`}
          sentence="The corridors that most years’ reports name, steadiest first. The table has the same figures and more."
          named={({ from, to }) => `${from} to ${to}`}
          empty="No corridor of this kind leads to a country of your register."
        />
      </Section>
      <Places />
    </Page>
  );
}

function Places() {
  const { places } = useLoaderData<typeof loader>();
  if (places.length === 0) return null;
  return (
    <Section title="Your countries that they lead to">
      <Disclosure
        summary={`${places.length} ${places.length === 1 ? 'country' : 'countries'}, most suppliers first`}
      >
        <Table
          caption="Countries of your suppliers that these corridors lead to"
          captionHidden
          narrow
          columns={[
            { key: 'country', label: 'Country' },
            { key: 'suppliers', label: 'Your suppliers', numeric: true },
            { key: 'corridors', label: 'Corridors', numeric: true },
          ]}
          rows={places.map(({ iso3, name, suppliers, corridors }) => ({
            key: iso3,
            cells: {
              country: <Link to={paths.country(iso3)}>{name}</Link>,
              suppliers: formatNumber('en', suppliers),
              corridors,
            },
          }))}
        />
      </Disclosure>
    </Section>
  );
}

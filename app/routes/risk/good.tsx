import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import type { Facts as FactTables } from '#app/domain/reference/facts.ts';
import { slugOfGood } from '#app/domain/reference/goods-names.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { NotFound } from '#app/platform/problems.ts';
import { listingView } from './country-view.server.ts';
import { RISK_PLACE } from './risk-nav.tsx';
import { sourceNotes } from './source-notes.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireViewer(context);
  const facts = await currentFacts();
  const entry = [...facts.goodsMap.values()].find(({ good }) => slugOfGood(good) === params['good']);
  if (!entry) throw new NotFound('good');
  return {
    good: entry.good,
    trades: entry.divisions.map((division) => ({
      division,
      title: facts.divisions.get(division)?.title ?? division,
    })),
    headings: entry.hs_prefixes.map((code) => headingWords(facts, code)),
    listings: facts.listedGoods.filter((row) => row.good === entry.good).map((row) => listingView(row)),
    notes: sourceNotes(facts, 'listed-goods', 'goods-map'),
  };
}

function headingWords(facts: FactTables, code: string): string {
  const title = facts.headings.get(code)?.title ?? facts.headings.get(code.slice(0, 4))?.title;
  return title ? `${code} (${title})` : code;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.good ?? 'Good') }];

export default function Good() {
  const { good, trades, headings, listings, notes } = useLoaderData<typeof loader>();
  return (
    <Page
      title={good}
      place={[...RISK_PLACE, { label: 'Goods', href: paths.goods() }]}
      lead="Inherent risk of this good from these countries. The list never names a company and is not a finding."
      facts={<Facts items={[{ label: 'Countries listed', value: listings.length }]} />}
    >
      <Section title="Where it is listed">
        <Table
          caption={`${good} by country`}
          columns={[
            { key: 'country', label: 'Country' },
            { key: 'kinds', label: 'Listed for' },
            { key: 'value', label: 'Adds to a score', numeric: true },
            { key: 'remark', label: 'Remark' },
          ]}
          rows={listings.map(({ iso3, country, kinds, value, remark }) => ({
            key: iso3,
            cells: { country: <Link to={paths.country(iso3)}>{country}</Link>, kinds, value, remark },
          }))}
          empty={<p>No country is listed for this good.</p>}
        />
        <Sources items={notes.slice(0, 1)} />
      </Section>
      <Section title="How it is recognised">
        <FactList
          items={[
            {
              label: 'Trade',
              value: trades.map(({ division, title }, index) => (
                <span key={division}>
                  {index > 0 ? '; ' : ''}
                  <Link to={paths.sector(division)}>{title}</Link>
                </span>
              )),
            },
            { label: 'Customs headings (HS 2022)', value: headings.join('; ') || 'None, on purpose' },
          ]}
        />
        <Sources items={notes.slice(1)} />
      </Section>
    </Page>
  );
}

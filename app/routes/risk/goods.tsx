import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { foldGoodName, slugOfGood } from '#app/domain/reference/goods-names.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { RISK_PLACE, RiskNav } from './risk-nav.tsx';
import { sourceNotes } from './source-notes.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Goods') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireViewer(context);
  const query = new URL(request.url).searchParams;
  const search = query.get('q') ?? '';
  const country = query.get('country') ?? '';
  const facts = await currentFacts();
  const countries = [...facts.goodsByCountry.keys()]
    .map((iso3) => ({ value: iso3, label: countryName(iso3) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return {
    search,
    country,
    countries,
    rows: goodsRows(facts, search, country),
    notes: sourceNotes(facts, 'listed-goods', 'goods-map'),
  };
}

function goodsRows(facts: Facts, search: string, country: string) {
  const wanted = foldGoodName(search);
  return [...facts.goodsMap.values()]
    .map(({ good, divisions, hs_prefixes }) => {
      const listings = facts.listedGoods.filter((row) => row.good === good);
      return {
        good,
        slug: slugOfGood(good),
        trades: divisions.map((division) => facts.divisions.get(division)?.title ?? division).join('; '),
        headings: hs_prefixes.join(', '),
        countries: listings.length,
        forced: listings.filter((row) => row.forced_labour).length,
        child: listings.filter((row) => row.child_labour).length,
        listed: listings.map(({ iso3 }) => iso3),
      };
    })
    .filter((row) => !wanted || foldGoodName(row.good).includes(wanted))
    .filter((row) => !country || row.listed.includes(country))
    .map(({ listed: _listed, ...row }) => row);
}

export default function Goods() {
  const { search, country, countries, rows, notes } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Goods"
      place={RISK_PLACE}
      lead="Goods that the US Department of Labor lists as made with child or forced labour, by country."
    >
      <RiskNav current="goods" />
      <FilterBar action={paths.goods()} label="Find a good">
        <TextField name="q" label="Good" defaultValue={search} optional />
        <SelectField
          name="country"
          label="Country"
          choices={countries}
          empty="Any country"
          defaultValue={country}
          optional
        />
      </FilterBar>
      <Table
        caption={`${rows.length} listed goods`}
        columns={[
          { key: 'good', label: 'Good' },
          { key: 'countries', label: 'Countries', numeric: true },
          { key: 'forced', label: 'For forced labour', numeric: true },
          { key: 'child', label: 'For child labour', numeric: true },
          { key: 'trades', label: 'Trade' },
          { key: 'headings', label: 'Customs headings' },
        ]}
        rows={rows.map((row) => ({
          key: row.slug,
          cells: {
            good: <Link to={paths.good(row.slug)}>{row.good}</Link>,
            countries: row.countries,
            forced: row.forced,
            child: row.child,
            trades: row.trades,
            headings: row.headings,
          },
        }))}
        empty={<p>No listed good has this name. A good that is not on the list may still carry risk.</p>}
      />
      <Sources items={notes} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { slugOfGood } from '#app/domain/reference/goods-names.ts';
import { listByPriority } from '#app/domain/risk/list-by-priority.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { NotFound } from '#app/platform/problems.ts';
import { RISK_PLACE } from './risk-nav.tsx';
import { bandWords, evidenceWords, goodsOfDivision } from './sector-view.ts';
import { sourceNotes } from './source-notes.ts';
import { supplierLines } from './supplier-lines.server.ts';
import { SupplierTable } from './supplier-lines.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const facts = await currentFacts();
  const division = facts.divisions.get(params['division'] ?? '');
  if (!division) throw new NotFound('sector');
  const suppliers = await listByPriority(viewer, { division: division.division, page: 1 });
  return {
    division: division.division,
    title: division.title,
    section: division.section_title,
    band: bandWords(facts, division.division),
    reason: facts.bands.get(division.division)?.reason ?? null,
    evidence: evidenceWords(facts, division.division),
    goods: goodsOfDivision(facts, division.division).map((row) => ({ ...row, slug: slugOfGood(row.good) })),
    lines: supplierLines(facts, suppliers),
    suppliers: suppliers.total,
    bandNotes: sourceNotes(facts, 'sector-bands'),
    goodsNotes: sourceNotes(facts, 'listed-goods', 'goods-map'),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Risk in ${data.title}` : 'Sector') },
];

export default function Sector() {
  const data = useLoaderData<typeof loader>();
  return (
    <Page
      title={data.title}
      place={[...RISK_PLACE, { label: 'Sectors', href: paths.sectors() }]}
      lead={`ISIC division ${data.division}, ${data.section.toLowerCase()}.`}
      facts={
        <Facts
          items={[
            { label: 'Band', value: data.band },
            { label: 'Listed goods', value: formatNumber('en', data.goods.length) },
            { label: 'Your suppliers in it', value: formatNumber('en', data.suppliers) },
          ]}
        />
      }
    >
      <Section title="Why this band">
        <FactList
          items={[
            { label: 'Reason', value: data.reason ?? 'None recorded' },
            { label: 'Evidence', value: data.evidence.join(', ') || 'None recorded' },
          ]}
        />
        <Sources items={data.bandNotes} />
      </Section>
      <Section
        title="Your suppliers in this trade"
        action={
          data.suppliers > 25 ? (
            <Link to={paths.risk({ sector: data.division })}>All {formatNumber('en', data.suppliers)}</Link>
          ) : undefined
        }
      >
        <SupplierTable
          caption={`Your suppliers in ${data.title}, gravest first`}
          lines={data.lines}
          empty={<p>You have no assessed supplier whose first trade is this one.</p>}
        />
      </Section>
      <Section title="Listed goods of this trade">
        <Table
          caption={`Listed goods that belong to ${data.title}`}
          narrow
          columns={[
            { key: 'good', label: 'Good' },
            { key: 'countries', label: 'Countries listed', numeric: true },
          ]}
          rows={data.goods.map(({ good, slug, countries }) => ({
            key: slug,
            cells: { good: <Link to={paths.good(slug)}>{good}</Link>, countries },
          }))}
          empty={<p>The list names no good of this trade.</p>}
        />
        <Sources items={data.goodsNotes} />
      </Section>
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { WorldMap } from '#app/components/maps/world-map.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Chips } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { askForAssessment } from '#app/domain/risk/ask-for-assessment.server.ts';
import { listByPriority } from '#app/domain/risk/list-by-priority.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { waitingForFacts } from '#app/domain/risk/waiting-for-facts.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { MethodNote } from './method-note.tsx';
import { CountTable, RiskMatrix } from './portfolio-charts.tsx';
import { filterChips } from './portfolio-chips.server.ts';
import { readPriorityQuery, writePriorityQuery } from './portfolio-query.ts';
import { portfolioView, supplierCount } from './portfolio-view.server.ts';
import { RiskNav } from './risk-nav.tsx';
import { supplierLines } from './supplier-lines.server.ts';
import { SupplierTable } from './supplier-lines.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Risk') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const query = readPriorityQuery(new URL(request.url).searchParams);
  const facts = await currentFacts();
  const { lines, total, page, pages } = await listByPriority(viewer, query);
  return {
    view: portfolioView(facts, await portfolio(viewer)),
    list: { lines: supplierLines(facts, { lines }), total: supplierCount(total), page, pages },
    query: writePriorityQuery(query),
    chips: filterChips(facts, query),
    waiting: await waitingForFacts(viewer),
    mayAssess: may(viewer, 'edit', 'risk'),
  };
}

/** "Assess again": a job, since a large portfolio takes a while. */
export async function action({ context }: ActionFunctionArgs) {
  return redirect(paths.job(await askForAssessment(requireViewer(context), now())));
}

export default function PortfolioPage() {
  const { view } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Risk"
      lead={view.sentence}
      facts={view.suppliers > 0 ? <Facts items={view.key} /> : undefined}
    >
      <RiskNav current="portfolio" />
      {view.suppliers === 0 ? <NothingYet /> : <Work />}
    </Page>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="No supplier is assessed yet"
      action={
        <LinkButton href={paths.importSuppliers()} kind="primary">
          Import suppliers
        </LinkButton>
      }
    >
      <p>
        When suppliers are registered, the portal weighs each one’s country, trade, goods and workforce, and
        shows here where the risk to people is greatest. What facts it uses you can read already under
        Countries, Sectors and Goods.
      </p>
    </EmptyState>
  );
}

/** The picture first; the list first once somebody has chosen what it shows. */
function Work() {
  const { view, chips, list } = useLoaderData<typeof loader>();
  const filtered = chips.length > 0 || list.page > 1;
  return (
    <>
      {view.awaiting === null ? null : (
        <Banner kind="alarm" title={`Critical, awaiting review: ${view.awaiting}`}>
          <p>
            Name and country are exactly those of a listed company. The scores do not show it until a person
            decides. <Link to={paths.screening()}>Review the matches</Link> or{' '}
            <Link to={paths.risk({ awaiting: 'yes' })}>see these suppliers</Link>.
          </p>
        </Banner>
      )}
      {filtered ? <PriorityList /> : null}
      <RiskMatrix points={view.points} rows={view.matrix} outside={view.outside} />
      <Section title="Where they are">
        <div className="map-with-table">
          <WorldMap
            title="Suppliers by country"
            sentence="Darker countries hold more of your suppliers. The table has the gravest of them."
            marks={view.marks}
            legend={view.legend}
            noData="no supplier"
          />
          <CountTable
            caption="Countries with the most suppliers at high risk"
            label="Country"
            rows={view.countries}
            hrefFor={paths.country}
          >
            <p className="source-note">
              Boundaries and names on the map are not a statement on the status of any territory.
            </p>
          </CountTable>
        </div>
      </Section>
      {filtered ? null : <PriorityList />}
      <Section title="What they do">
        <CountTable
          caption="Trades with the most suppliers at high risk"
          label="Trade"
          rows={view.sectors}
          hrefFor={paths.sector}
        />
      </Section>
      <Waiting />
      <Again />
      <MethodNote />
    </>
  );
}

function PriorityList() {
  const { list, query, chips } = useLoaderData<typeof loader>();
  return (
    <Section title="By priority" id="list">
      <Chips items={chips} />
      <SupplierTable
        caption="Suppliers by inherent risk, then by influence"
        lines={list.lines}
        empty={
          <p>
            No supplier fits these filters. <Link to={paths.risk()}>Show all</Link>
          </p>
        }
      />
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefFor={(page) => `${paths.risk({ ...query, page })}#list`}
        summary={list.total}
      />
    </Section>
  );
}

function Waiting() {
  const { view, waiting } = useLoaderData<typeof loader>();
  if (waiting.total === 0) return null;
  return (
    <Section
      title="Waiting for facts"
      action={<Link to={paths.risk({ band: 'not-scored' })}>All {formatNumber('en', waiting.total)}</Link>}
    >
      <p>
        Not scored: {formatNumber('en', waiting.total)}. Missing among all suppliers: country score{' '}
        {formatNumber('en', view.missing.country)}, sector {formatNumber('en', view.missing.sector)}, goods{' '}
        {formatNumber('en', view.missing.goods)}, worker profile {formatNumber('en', view.missing.profile)}.
      </p>
      <ul>
        {waiting.first.map(({ supplierId, supplierName, toAdd }) => (
          <li key={supplierId}>
            <Link to={paths.supplierRisk(supplierId)}>{supplierName}</Link>: {toAdd.join(' ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Again() {
  const { mayAssess } = useLoaderData<typeof loader>();
  if (!mayAssess) return null;
  return (
    <Section title="Assess again">
      <p>
        Suppliers are assessed when they are registered, changed or cross-checked. Do it again for all of them
        after a new edition of the facts was loaded; earlier assessments stay in each supplier’s history.
      </p>
      <Form>
        <SubmitButton>Assess all suppliers again</SubmitButton>
      </Form>
    </Section>
  );
}

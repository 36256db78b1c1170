import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { countKeptTexts } from '#app/domain/statements/suppliers-statements/count-kept-texts.server.ts';
import { orderCheckOfTexts } from '#app/domain/statements/suppliers-statements/order-check-of-texts.server.ts';
import { listSupplierStatements } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { countsOf, StatementCounts } from './counts.tsx';
import { StatementFilters } from './filters.tsx';
import { KeptTexts } from './kept-texts.tsx';
import { LineTable } from './line-table.tsx';
import { lineView } from './line-view.ts';
import { applyFilter, filterQuery, LINES_A_PAGE, readFilter, type StatementFilter } from './list-query.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Suppliers’ statements') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const filter = readFilter(new URL(request.url).searchParams);
  const all = await listSupplierStatements(viewer, now());
  const found = applyFilter(all, filter);
  const pages = Math.max(1, Math.ceil(found.length / LINES_A_PAGE));
  const page = Math.min(filter.page, pages);
  return {
    texts: may(viewer, 'edit', 'statement') ? await countKeptTexts(viewer) : { kept: 0, older: 0 },
    mayImport: may(viewer, 'manage', 'statement'),
    mayExport: may(viewer, 'export', 'statement'),
    counts: countsOf(all),
    suppliers: all.length,
    filter: { ...filter, page },
    pages,
    found: found.length,
    lines: found.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE).map(lineView),
  };
}

/** Every kept text is checked again by a job. */
export async function action({ context }: ActionFunctionArgs) {
  return redirect(paths.job(await orderCheckOfTexts(requireViewer(context), now())));
}

/** Which suppliers must publish a statement, have one, are late, and lack an area. */
export default function SupplierStatements() {
  const { mayImport, mayExport, texts, counts, suppliers, filter, pages, found, lines } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title="Suppliers’ statements"
      place={STATEMENTS_PLACE}
      lead="Which suppliers have to publish a statement, by what is recorded, and what is known of theirs. For use inside the organisation only: a hint where to ask, no verdict on a supplier."
      action={
        mayImport && suppliers > 0 ? (
          <LinkButton href={paths.importRegistry()} kind="primary">
            Import a registry file
          </LinkButton>
        ) : undefined
      }
    >
      <StatementsNav current="suppliers" />
      {suppliers === 0 ? (
        <EmptyState
          title="No supplier yet"
          action={<LinkButton href={paths.importSuppliers()}>Import suppliers</LinkButton>}
        >
          <p>Once suppliers are in the register, their statements are followed here.</p>
        </EmptyState>
      ) : (
        <>
          <StatementCounts counts={counts} suppliers={suppliers} />
          <Section title="Every supplier" action={mayExport ? <ExportLinks filter={filter} /> : undefined}>
            <StatementFilters filter={filter} />
            <LineTable lines={lines} filter={filter} />
            <Pagination
              page={filter.page}
              pages={pages}
              hrefFor={(page) => paths.supplierStatements({ ...filterQuery(filter), page })}
              summary={`${formatNumber('en', found)} of ${formatNumber('en', suppliers)} suppliers`}
            />
          </Section>
          <KeptTexts {...texts} />
        </>
      )}
    </Page>
  );
}

/** The list as it stands here, as a file. */
function ExportLinks({ filter }: { filter: StatementFilter }) {
  return (
    <span className="export-links">
      This list as <a href={paths.exportSupplierStatements('xlsx', filterQuery(filter))}>XLSX</a> or{' '}
      <a href={paths.exportSupplierStatements('csv', filterQuery(filter))}>CSV</a>
    </span>
  );
}

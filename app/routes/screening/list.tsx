import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { listDate, listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewList } from '#app/domain/screening/lists/view-lists.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { listRow, type ListRow } from './list-row.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.list.title ?? 'List') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const q = search.get('q') ?? '';
  const page = Math.max(1, Math.min(10_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  const edition = search.get('edition');
  const view = await viewList(viewer, params.listId ?? '', {
    search: q,
    page,
    ...(edition === null ? {} : { versionId: edition }),
  });
  const { version } = view;
  return {
    q,
    edition,
    page: view.page,
    pages: view.pages,
    total: view.total,
    list: { ...version, loadedAt: formatDate('en', version.loadedAt), asOf: listDate(version.asOf) },
    notice: listNotice(version),
    rows: view.entities.map(listRow),
    editions: view.versions.map((one) => ({
      id: one.id,
      edition: one.edition,
      rows: formatNumber('en', one.rows),
      loaded: formatDate('en', one.loadedAt),
    })),
  };
}

const COLUMNS = [
  { key: 'name', label: 'Entry' },
  { key: 'country', label: 'Country' },
  { key: 'kind', label: 'Kind' },
  { key: 'goods', label: 'Goods or trade' },
  { key: 'effective', label: 'In effect since' },
];

export default function List() {
  const { q, edition, page, pages, total, list, notice, rows, editions } = useLoaderData<typeof loader>();
  return (
    <Page
      title={list.title}
      place={[...SCREENING_PLACE, { label: 'Lists', href: paths.lists() }]}
      lead={notice}
      facts={
        <Facts
          items={[
            { label: 'Publisher', value: list.publisher },
            { label: 'Edition', value: list.edition },
            { label: 'As of', value: list.asOf },
            { label: 'Rows', value: `${list.rows} of ${list.total} ${list.counted}` },
            { label: 'Loaded', value: list.loadedAt },
          ]}
        />
      }
    >
      <FilterBar action={paths.list(list.list)} label="Search this list" submit="Search">
        <TextField name="q" label="Name, goods or place" type="search" defaultValue={q} optional />
      </FilterBar>
      <Table
        caption="Entries"
        captionHidden
        columns={COLUMNS}
        rows={rows.map((row) => ({ key: row.key, cells: { ...row, name: <Entry row={row} /> } }))}
        empty={<NothingFound href={paths.list(list.list)} />}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.list(list.list, { q, edition, page: to })}
        summary={`${formatNumber('en', total)} entries`}
      />
      <Section title="Where it comes from">
        <p>{list.totalNote}</p>
        <Sources
          items={[
            {
              source: list.source,
              edition: list.edition,
              date: list.asOf,
              href: list.address,
              note: list.terms,
            },
          ]}
        />
      </Section>
      <Section title="Editions">
        <ul>
          {editions.map((one) => (
            <li key={one.id}>
              <Link to={paths.list(list.list, { edition: one.id })}>{one.edition}</Link>, {one.rows} rows,
              loaded {one.loaded}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function Entry({ row }: { row: ListRow }) {
  return (
    <>
      <span dir="auto">{row.name}</span>
      {row.others.length > 0 ? <div className="hint">{row.others.join(' · ')}</div> : null}
      {row.scope === null ? null : <div className="hint">Covers also: {row.scope}</div>}
      {row.confirm ? (
        <div className="hint">Standing or date not known: confirm with the publisher.</div>
      ) : null}
    </>
  );
}

function NothingFound({ href }: { href: string }) {
  return (
    <EmptyState
      title="No entry holds these words"
      action={<LinkButton href={href}>Show all entries</LinkButton>}
    >
      <p>This is an extract of the list: a name that is not here may still be on the list itself.</p>
    </EmptyState>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { listDate, listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { ListNotices } from './list-notices.tsx';
import { SCREENING_PLACE, ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Lists') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const lists = await viewLists(requireViewer(context));
  return {
    lists: lists.map((list) => ({
      id: list.list,
      title: list.title,
      publisher: list.publisher,
      edition: list.edition,
      asOf: listDate(list.asOf),
      rows: `${formatNumber('en', list.rows)} of ${formatNumber('en', list.total)} ${list.counted}`,
      loaded: formatDate('en', list.loadedAt),
      notice: listNotice(list),
    })),
  };
}

const COLUMNS = [
  { key: 'title', label: 'List' },
  { key: 'publisher', label: 'Publisher' },
  { key: 'edition', label: 'Edition' },
  { key: 'asOf', label: 'As of' },
  { key: 'rows', label: 'Completeness' },
  { key: 'loaded', label: 'Loaded' },
];

export default function Lists() {
  const { lists } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Lists"
      place={SCREENING_PLACE}
      lead="What suppliers are cross-checked against. Each edition stays as it was loaded."
    >
      <ScreeningNav current="lists" />
      <Table
        caption="Lists"
        captionHidden
        columns={COLUMNS}
        rows={lists.map(({ id, title, ...cells }) => ({
          key: id,
          cells: { ...cells, title: <Link to={paths.list(id)}>{title}</Link> },
        }))}
        empty={
          <EmptyState title="No list is loaded yet">
            <p>Ask whoever runs this portal to load the lists.</p>
          </EmptyState>
        }
      />
      <ListNotices lists={lists} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { viewListStates } from '#app/domain/screening/lists/view-list-states.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { ListNotices } from './list-notices.tsx';
import { listStateRow } from './list-states.ts';
import { SCREENING_PLACE, ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Lists') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const lists = await viewListStates(viewer);
  return { lists: lists.map(listStateRow), mayManage: may(viewer, 'manage', 'list') };
}

const COLUMNS = [
  { key: 'title', label: 'List' },
  { key: 'state', label: 'State' },
  { key: 'edition', label: 'Edition' },
  { key: 'asOf', label: 'As of' },
  { key: 'rows', label: 'Entries' },
  { key: 'source', label: 'Where it came from' },
  { key: 'since', label: 'In force since' },
  { key: 'next', label: 'Fetched next' },
];

export default function Lists() {
  const { lists, mayManage } = useLoaderData<typeof loader>();
  const notices = lists.flatMap(({ title, notice }) => (notice === null ? [] : [{ title, notice }]));
  return (
    <Page
      title="Lists"
      place={SCREENING_PLACE}
      lead="What suppliers are cross-checked against. Each edition stays as it was brought in."
      action={
        mayManage ? (
          <LinkButton href={paths.importList()} kind="primary">
            Add a list
          </LinkButton>
        ) : undefined
      }
    >
      <ScreeningNav current="lists" />
      <Table
        caption="Lists"
        captionHidden
        columns={COLUMNS}
        rows={lists.map(({ id, title, notice, ...cells }) => ({
          key: id,
          cells: { ...cells, title: <Link to={paths.list(id)}>{title}</Link> },
        }))}
        empty={
          <EmptyState title="No list is loaded yet">
            <p>Add a list, or ask whoever runs this portal to load those of everybody.</p>
          </EmptyState>
        }
      />
      <ListNotices lists={notices} />
    </Page>
  );
}

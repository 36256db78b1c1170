import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { supplierHistory } from '#app/domain/suppliers/supplier-history.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { supplierPlace } from './place.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`History of ${data?.name ?? 'a supplier'}`) },
];

const ACTS = {
  created: () => 'Added to the register',
  edited: () => 'Edited',
  imported: (row: number | null, isFirst: boolean) =>
    `${isFirst ? 'Added' : 'Changed'} by an import${row === null ? '' : `, row ${row} of the list`}`,
  assigned: () => 'Given to another owner',
} as const;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const page = Math.max(1, Number(new URL(request.url).searchParams.get('page')) || 1);
  const { supplier, events, hasMore } = await supplierHistory(viewer, params['supplierId'] ?? '', page);
  const names = new Map((await colleagues(viewer)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => (id ? (names.get(id) ?? 'A former colleague') : '');
  return {
    id: supplier.id,
    name: supplier.name,
    page,
    hasMore,
    entries: events.map(({ at, personId, act, row, version, changes }) => ({
      key: String(version),
      title: ACTS[act](row, version === 1),
      at: at.toISOString(),
      when: formatDateTime('en', at),
      who: nameOf(personId),
      changes: changes.map(({ field, label, from, to }) =>
        field === 'ownerId' ? { label, from: nameOf(from), to: nameOf(to) } : { label, from, to },
      ),
    })),
  };
}

export default function SupplierHistory() {
  const { id, name, page, hasMore, entries } = useLoaderData<typeof loader>();
  return (
    <Page
      title="History"
      place={supplierPlace(id, name)}
      lead="Who changed what, and when. Only people of your organisation see this; the ledger holds a hash of each state."
    >
      <Timeline
        entries={entries.map(({ changes, ...entry }) => ({
          ...entry,
          children: changes.length > 0 ? <Changes changes={changes} /> : undefined,
        }))}
      />
      <Pagination
        page={page}
        pages={hasMore ? page + 1 : page}
        hrefFor={(next) => paths.supplierHistory(id, { page: next })}
      />
    </Page>
  );
}

function Changes({ changes }: { changes: { label: string; from: string; to: string }[] }) {
  return (
    <Table
      caption="Fields that changed"
      captionHidden
      columns={[
        { key: 'label', label: 'Field' },
        { key: 'from', label: 'Before' },
        { key: 'to', label: 'After' },
      ]}
      rows={changes.map(({ label, from, to }) => ({
        key: label,
        cells: { label, from: from || 'Empty', to: to || 'Empty' },
      }))}
    />
  );
}

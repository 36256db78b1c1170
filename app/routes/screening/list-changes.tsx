import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { entryChanges } from '#app/domain/screening/lists/entry-changes.ts';
import { CHANGE_KINDS, type ChangeKind } from '#app/domain/screening/lists/change-kinds.ts';
import { type ListChanges, viewChanges } from '#app/domain/screening/lists/view-changes.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { VERSION_STATES } from './list-states.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Changes' : `Changes of ${data.title}`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const kind = CHANGE_KINDS.find((one) => one === search.get('kind')) ?? 'added';
  const page = Math.max(1, Math.min(10_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  const { listId: list = '', versionId = '' } = params;
  const changes = await viewChanges(requireViewer(context), { list, versionId, kind, page });
  const { version, before, counts, pages } = changes;
  return {
    list,
    versionId,
    kind,
    page,
    pages,
    counts,
    title: version.title,
    edition: version.edition,
    state: VERSION_STATES[version.state],
    before: before?.edition ?? null,
    rows: changes.rows.map(rowModel),
  };
}

function rowModel({ key, before, after }: ListChanges['rows'][number]) {
  const shown = after ?? before;
  const names = shown?.names.map(({ name }) => name) ?? [];
  return {
    key,
    name: names[0] ?? key,
    others: names.slice(1, 6),
    was: before !== null && after !== null && before.key !== after.key ? before.key : null,
    fields: before === null || after === null ? [] : entryChanges(before, after),
  };
}

const WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'New',
  changed: 'Changed',
  removed: 'Removed',
  moved: 'Another id',
};

export default function Changes() {
  const view = useLoaderData<typeof loader>();
  const here = (kind: ChangeKind) => paths.listChanges(view.list, view.versionId, { kind });
  const hasDetails = view.kind === 'changed' || view.kind === 'moved';
  return (
    <Page
      title={`What changed in ${view.edition}`}
      place={[
        ...SCREENING_PLACE,
        { label: 'Lists', href: paths.lists() },
        { label: view.title, href: paths.list(view.list) },
      ]}
      lead={
        view.before === null
          ? 'This was the first edition: every row is new.'
          : `Compared with ${view.before}.`
      }
      facts={<Facts items={[{ label: 'State', value: view.state }]} />}
    >
      <LocalNav
        label="Kinds of change"
        items={CHANGE_KINDS.map((kind) => ({
          label: WORDS[kind],
          href: here(kind),
          current: kind === view.kind,
          count: view.counts[kind],
        }))}
      />
      <Table
        caption={`${WORDS[view.kind]} entries`}
        captionHidden
        columns={[
          { key: 'name', label: 'Entry' },
          { key: 'id', label: 'Id' },
          ...(hasDetails ? [{ key: 'fields', label: 'Before and after' }] : []),
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          cells: {
            name: <Name row={row} />,
            id: row.was === null ? row.key : `${row.was} is now ${row.key}`,
            fields: <Fields fields={row.fields} />,
          },
        }))}
        empty={<EmptyState title="No entry of this kind" />}
      />
      <Pagination
        page={view.page}
        pages={view.pages}
        hrefFor={(page) => paths.listChanges(view.list, view.versionId, { kind: view.kind, page })}
        summary={`${formatNumber('en', view.counts[view.kind])} entries`}
      />
    </Page>
  );
}

type RowModel = ReturnType<typeof rowModel>;

function Name({ row }: { row: Pick<RowModel, 'name' | 'others'> }) {
  return (
    <>
      <span dir="auto">{row.name}</span>
      {row.others.length > 0 ? <div className="hint">{row.others.join(' · ')}</div> : null}
    </>
  );
}

function Fields({ fields }: { fields: RowModel['fields'] }) {
  return (
    <dl className="fact-list">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            <del>{before === '' ? 'Nothing' : before}</del>
            <br />
            <ins>{after === '' ? 'Nothing' : after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

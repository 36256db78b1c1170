import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { AllowanceQuery, listAllowances } from '#app/domain/screening/cases/list-allowances.server.ts';
import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SCREENING_PLACE, ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Allow-list') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = AllowanceQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { allowances, ...page } = await listAllowances(requireViewer(context), query, now());
  return {
    query,
    ...page,
    rows: allowances.map((one) => ({
      id: one.id,
      supplier: one.supplierName,
      listed: one.listedName,
      list: one.list,
      reasons: reasonsInWords(one.reasons),
      given: `${formatDate('en', one.at)}, ${one.personName}`,
      review: one.reviewAt === null ? '' : formatDate('en', one.reviewAt),
    })),
  };
}

const COLUMNS = [
  { key: 'supplier', label: 'Supplier' },
  { key: 'listed', label: 'Is not the same as' },
  { key: 'list', label: 'List' },
  { key: 'reasons', label: 'Reason' },
  { key: 'given', label: 'Decided' },
  { key: 'review', label: 'Look again on' },
];

const STANDINGS = [
  { value: 'in-force', label: 'In force' },
  { value: 'review', label: 'To be looked at again' },
  { value: 'withdrawn', label: 'Withdrawn' },
];

export default function Allowances() {
  const { query, rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Allow-list"
      place={SCREENING_PLACE}
      lead="Suppliers that a person told apart from a listed entity. Later screenings do not ask again, also when the entity moves on its list."
    >
      <ScreeningNav current="allowances" />
      <FilterBar action={paths.allowances()} label="Search the allow-list">
        <TextField name="q" label="Supplier or listed name" type="search" defaultValue={query.q} optional />
        <SelectField name="standing" label="Standing" choices={STANDINGS} defaultValue={query.standing} />
      </FilterBar>
      <Table
        caption="Allowances"
        captionHidden
        columns={COLUMNS}
        rows={rows.map(({ id, supplier, ...cells }) => ({
          key: id,
          cells: {
            ...cells,
            supplier: (
              <Link to={paths.allowance(id)} dir="auto">
                {supplier}
              </Link>
            ),
          },
        }))}
        empty={<Nothing filtered={query.q !== '' || query.standing !== 'in-force'} />}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.allowances({ ...query, page: to })}
        summary={total === 1 ? '1 allowance' : `${formatNumber('en', total)} allowances`}
      />
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <EmptyState
      title={filtered ? 'No allowance fits this search' : 'Nobody is on the allow-list yet'}
      action={
        filtered ? (
          <LinkButton href={paths.allowances()}>Show all in force</LinkButton>
        ) : (
          <LinkButton href={paths.screening()}>See what waits for review</LinkButton>
        )
      }
    >
      <p>An entry is made when a match is decided as “not the same”.</p>
    </EmptyState>
  );
}

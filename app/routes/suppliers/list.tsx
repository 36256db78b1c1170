import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Chips } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { assessmentsOf } from '#app/domain/risk/assessments-of.server.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { assignOwner } from '#app/domain/suppliers/assign-owner.server.ts';
import { PAGE_SIZE, SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { countriesOfSuppliers, listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { activeFilters, listHref } from './list-links.ts';
import { SupplierFilters, SupplierTable } from './list-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Suppliers') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const query = SupplierListQuery.parse(Object.fromEntries([...search].filter(([, value]) => value !== '')));
  const [page, countries, people] = await Promise.all([
    listSuppliers(viewer, query),
    countriesOfSuppliers(viewer),
    colleagues(viewer),
  ]);
  const risks = await assessmentsOf(
    viewer,
    page.suppliers.map(({ id }) => id),
  );
  const owners = people.map(({ id, name }) => ({ value: id, label: name }));
  const ownerName = new Map(people.map(({ id, name }) => [id, name]));
  const countryChoices = countries
    .map((iso3) => ({ value: iso3, label: countryName(iso3) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return {
    query,
    filters: activeFilters(query, {
      country: countryName,
      owner: (id) => ownerName.get(id) ?? 'A former colleague',
    }),
    owners,
    countries: countryChoices,
    total: page.total,
    pages: page.pages,
    summary: summaryOf(page.total, query.page, page.suppliers.length),
    changed: search.get('assigned'),
    mayEdit: may(viewer, 'edit', 'supplier'),
    mayImport: may(viewer, 'import', 'supplier'),
    mayExport: may(viewer, 'export', 'supplier'),
    suppliers: page.suppliers.map(({ id, name, reference, country, tier, sites, ownerId, updatedAt }) => ({
      id,
      name,
      reference,
      country: country ? countryName(country) : null,
      tier,
      sites,
      risk: risks.get(id)?.band ?? null,
      owner: ownerId ? (ownerName.get(ownerId) ?? 'A former colleague') : null,
      updated: formatDate('en', updatedAt),
    })),
  };
}

const BulkForm = z.object({
  intent: z.literal('assign', { error: 'Choose what to do with the ticked suppliers.' }),
  ids: z.array(z.string()).default([]),
  ownerId: z.string({ error: 'Choose the new owner.' }),
});

export function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, BulkForm, async ({ ids, ownerId }) => {
    const changed = await assignOwner(viewer, { ids, ownerId: ownerId === 'none' ? null : ownerId }, now());
    const search = new URL(request.url).searchParams;
    return redirect(paths.suppliers({ ...Object.fromEntries(search), assigned: changed }));
  });
}

export default function Suppliers() {
  const list = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isFiltered = list.filters.length > 0;
  return (
    <Page
      title="Suppliers"
      action={
        <Actions>
          {list.mayExport && list.total > 0 ? (
            <LinkButton href={paths.supplierExport('xlsx')} download>
              Export
            </LinkButton>
          ) : null}
          {list.mayEdit ? <LinkButton href={paths.newSupplier()}>Add a supplier</LinkButton> : null}
          {list.mayImport ? (
            <LinkButton href={paths.importSuppliers()} kind="primary">
              Import a list
            </LinkButton>
          ) : null}
        </Actions>
      }
    >
      <ErrorSummary fields={reply?.fields} />
      {list.changed === null ? null : (
        <Banner
          kind="calm"
          title={`${formatNumber('en', Number(list.changed) || 0)} suppliers have a new owner`}
        />
      )}
      {list.total === 0 && !isFiltered && list.query.page === 1 ? (
        <NoSuppliers mayImport={list.mayImport} />
      ) : (
        <>
          <SupplierFilters query={list.query} countries={list.countries} owners={list.owners} />
          <Chips items={list.filters} clearHref={paths.suppliers()} />
          <SupplierTable list={list} />
          <Pagination
            page={list.query.page}
            pages={list.pages}
            hrefFor={(page) => listHref(list.query, { page })}
            summary={list.summary}
          />
        </>
      )}
    </Page>
  );
}

function NoSuppliers({ mayImport }: { mayImport: boolean }) {
  return (
    <EmptyState
      title="Here is your supplier register"
      action={
        mayImport ? (
          <LinkButton href={paths.importSuppliers()} kind="primary">
            Import a list
          </LinkButton>
        ) : undefined
      }
    >
      <p>
        Bring in the list that you have, from a spreadsheet or from Open Supply Hub. Each supplier is then
        cross-checked against the lists and its risk is worked out.
      </p>
    </EmptyState>
  );
}

function summaryOf(total: number, page: number, shown: number): string {
  if (shown === 0) return `None of ${formatNumber('en', total)} suppliers`;
  const first = (page - 1) * PAGE_SIZE + 1;
  return `${formatNumber('en', first)}–${formatNumber('en', first + shown - 1)} of ${formatNumber('en', total)} suppliers`;
}

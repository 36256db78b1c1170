import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Tree } from '#app/components/charts/tree.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { listCompanies } from '#app/domain/statements/entities/list-companies.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { companyRow, companyTree } from './company-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Companies of the organisation') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const today = now().toISOString().slice(0, 10);
  const companies = await listCompanies(viewer);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return {
    mayManage: may(viewer, 'manage', 'statement'),
    rows: companies.map((company) => companyRow(company, names, today)),
    tree: companyTree(companies, today),
  };
}

/** The companies that a statement may speak for, as a picture and as a table. */
export default function Companies() {
  const { mayManage, rows, tree } = useLoaderData<typeof loader>();
  const add = (
    <LinkButton href={paths.newCompany()} kind="primary">
      Add a company
    </LinkButton>
  );
  return (
    <Page
      title="Companies of the organisation"
      place={STATEMENTS_PLACE}
      lead="Which companies there are, who belongs to whom, and who may sign for each."
      action={mayManage && rows.length > 0 ? add : undefined}
    >
      <StatementsNav current="companies" />
      {rows.length === 0 ? (
        <EmptyState title="No company yet" action={mayManage ? add : undefined}>
          <p>
            A statement is made by a company and signed by one of its officers. Begin with the one that
            reports.
          </p>
        </EmptyState>
      ) : (
        <>
          <Section title="The group">
            <Tree label="Companies under their parents" nodes={tree} />
          </Section>
          <Section title="Every company">
            <CompanyTable rows={rows} />
          </Section>
        </>
      )}
    </Page>
  );
}

function CompanyTable({ rows }: { rows: readonly ReturnType<typeof companyRow>[] }) {
  return (
    <Table
      caption="Companies by name"
      captionHidden
      columns={[
        { key: 'name', label: 'Company' },
        { key: 'number', label: 'Number' },
        { key: 'form', label: 'Legal form' },
        { key: 'country', label: 'Country' },
        { key: 'parent', label: 'Parent' },
        { key: 'group', label: 'In the group' },
        { key: 'yearEnd', label: 'Year end' },
        { key: 'signers', label: 'May sign today' },
      ]}
      rows={rows.map(({ id, name, signers, ...rest }) => ({
        key: id,
        cells: {
          ...rest,
          name: <Link to={paths.company(id)}>{name}</Link>,
          signers: signers.length > 0 ? signers.join(', ') : 'Nobody recorded',
        },
      }))}
    />
  );
}

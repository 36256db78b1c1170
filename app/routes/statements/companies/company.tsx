import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { countryOptions } from '#app/domain/reference/countries.ts';
import { findCompany } from '#app/domain/statements/entities/find-company.server.ts';
import { listCompanies } from '#app/domain/statements/entities/list-companies.server.ts';
import { SIGNING_RULES } from '#app/domain/statements/entities/offices.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { answerCompanyForm } from './answer-company-form.server.ts';
import { CompanyForm, OfficerForm } from './company-forms.tsx';
import { companyFields, companyRow } from './company-view.ts';
import { COMPANIES_PLACE } from './companies-place.ts';
import { officerRows, OfficerTable } from './officer-table.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.row.name ?? 'Company') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const company = await findCompany(viewer, params['entityId'] ?? '');
  const [companies, people] = await Promise.all([listCompanies(viewer), colleagues(viewer)]);
  const today = now().toISOString().slice(0, 10);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const query = new URL(request.url).searchParams;
  return {
    mayManage: may(viewer, 'manage', 'statement'),
    done: query.get('done') ?? '',
    edit: query.get('edit') ?? '',
    version: company.version,
    row: companyRow(company, names, today),
    address: company.address,
    website: company.hasNoWebsite ? 'This company has no website' : company.website,
    rule: SIGNING_RULES[company.legalForm],
    values: companyFields(company),
    choices: {
      countries: countryOptions(),
      parents: companies
        .filter(({ id }) => id !== company.id)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    officers: officerRows(company, new Map(people.map(({ id, name }) => [id, name])), today),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return answerCompanyForm(requireViewer(context), params['entityId'] ?? '', request);
}

const DONE: Readonly<Record<string, string>> = {
  added: 'The company is in the list. Add the officers who approve and sign',
  edited: 'The company is saved',
  officer: 'The officer is saved',
};

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Company() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const open = reply?.typed['form'] ?? view.edit;
  const version = Number(reply?.typed['version'] ?? view.version);
  const { mayManage, row, done } = view;
  return (
    <Page
      title={row.name}
      place={COMPANIES_PLACE}
      action={
        mayManage && open === '' ? (
          <LinkButton href={paths.company(row.id, { edit: 'new' })} kind="primary">
            Add an officer
          </LinkButton>
        ) : undefined
      }
    >
      <ErrorSummary fields={reply?.fields} />
      {DONE[done] && open === '' ? <Banner kind="calm" title={DONE[done]} /> : null}
      {mayManage && open === 'company' ? (
        <Section title="Edit the company">
          <CompanyForm version={version} values={view.values} choices={view.choices} reply={reply} />
        </Section>
      ) : (
        <About view={view} />
      )}
      <Section title="Officers">
        <OfficerTable companyId={row.id} officers={view.officers} mayManage={mayManage} />
      </Section>
      {mayManage && open !== '' && open !== 'company' ? (
        <Section title={open === 'new' ? 'Add an officer' : 'Edit the officer'}>
          <OfficerForm
            version={version}
            officer={view.officers.find(({ id }) => id === open)?.fields}
            officerId={open === 'new' || typeof open !== 'string' ? '' : open}
            people={view.people}
            reply={reply}
          />
        </Section>
      ) : null}
    </Page>
  );
}

function About({ view }: { view: View }) {
  const { row, rule, address, website, mayManage } = view;
  const items = [
    { label: 'Legal form', value: row.form },
    { label: 'Company number', value: row.number || 'Not recorded' },
    { label: 'Country', value: row.country || 'Not recorded' },
    { label: 'Registered address', value: address ?? 'Not recorded' },
    { label: 'Website', value: website ?? 'Not recorded' },
    { label: 'Parent company', value: row.parent || 'None recorded' },
    { label: 'In the group', value: row.group },
    { label: 'Financial year end', value: row.yearEnd },
    {
      label: 'A statement is approved by',
      value: rule.approvedBy ?? 'Nobody is named by the Act for this form',
    },
    { label: 'A statement is signed by', value: `${rule.signedBy} (${rule.source})` },
    { label: 'May sign today', value: row.signers.join(', ') || 'Nobody recorded' },
  ];
  return (
    <Section
      title="About the company"
      action={
        mayManage ? <Link to={paths.company(row.id, { edit: 'company' })}>Edit the company</Link> : null
      }
    >
      <FactList items={items} />
    </Section>
  );
}

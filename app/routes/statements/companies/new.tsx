import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { countryOptions } from '#app/domain/reference/countries.ts';
import { addCompany } from '#app/domain/statements/entities/add-company.server.ts';
import { CompanyDraft } from '#app/domain/statements/entities/company-draft.ts';
import { listCompanies } from '#app/domain/statements/entities/list-companies.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { CompanyFields } from './company-fields.tsx';
import { COMPANIES_PLACE } from './companies-place.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Add a company') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'manage', 'statement');
  const companies = await listCompanies(viewer);
  return {
    countries: countryOptions(),
    parents: companies.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, CompanyDraft, async (draft) => {
    const id = await addCompany(viewer, draft, now());
    return redirect(paths.company(id, { done: 'added' }));
  });
}

export default function NewCompany() {
  const choices = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page title="Add a company" place={COMPANIES_PLACE}>
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        <CompanyFields values={{ country: 'GBR' }} choices={choices} />
        <SubmitButton>Add the company</SubmitButton>
      </Form>
    </Page>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { compareWithRow } from '#app/domain/statements/registry/compare-row.ts';
import { findOwnRows } from '#app/domain/statements/registry/find-own-rows.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { refuseForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { readUpload } from '#app/http/uploads.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { type Comparison, ComparisonTable } from './comparison-table.tsx';
import { loadRegistry } from './load-registry.server.ts';
import { FormNote, RegistryNav } from './registry-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Compare with the registry') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { statement, company } = await loadRegistry(requireViewer(context), params);
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    organisation: company.name,
    companyNumber: company.companyNumber,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { statement, company, form } = await loadRegistry(requireViewer(context), params);
  const upload = await readUpload(request, { field: 'file' });
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
  try {
    const rows = findOwnRows(upload.file.bytes, company);
    const row = rows.find(({ to }) => to === statement.period.to) ?? rows[0];
    if (row === undefined) throw new InvalidInput({ file: ['Choose the file again'] });
    const { year, updatedOn, unknown } = row;
    const fields = compareWithRow(form, row);
    const samePeriod = row.to === statement.period.to;
    return data({ comparison: { year, updatedOn, unknown, fields, samePeriod } satisfies Comparison });
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: {} });
    throw problem;
  }
}

export default function CompareWithRegistry() {
  const { id, title, organisation, companyNumber } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const fields = reply && 'fields' in reply ? reply.fields : undefined;
  const comparison = reply && 'comparison' in reply ? reply.comparison : null;
  return (
    <Page
      title="Compare with the registry"
      place={[...statementPlace(id, title), { label: 'Registry answers', href: paths.statementRegistry(id) }]}
      lead="What the public reads in the registry is what was typed in there. Hold it against the answers here: a slip stays public until somebody mends it."
    >
      <StatementNav id={id} current="registry" />
      <RegistryNav id={id} current="compare" />
      <ErrorSummary fields={fields} />
      {comparison === null ? null : <ComparisonTable comparison={comparison} />}
      <Form upload problems={fields}>
        <FileField
          name="file"
          label="The registry's file of statement summaries"
          hint={`StatementSummaries of the year, as CSV from the registry's site, 25 MB at most. Looked up: ${organisation}${companyNumber === null ? '' : `, company number ${companyNumber}`}. The file is not kept.`}
          accept=".csv,text/csv"
        />
        <SubmitButton>Compare with this file</SubmitButton>
      </Form>
      <FormNote />
    </Page>
  );
}

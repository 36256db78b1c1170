import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { registryImports } from '#app/domain/statements/suppliers-statements/registry-imports.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SUPPLIER_STATEMENTS_PLACE } from './place.ts';
import { answerImportForm } from './answer-import-form.server.ts';
import { importView, ImportTable, UnsureEntries, unsureLine } from './import-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Import a registry file') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'manage', 'statement');
  const { imports, unsure } = await registryImports(viewer);
  return { imports: imports.map(importView), unsure: unsure.map(unsureLine) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return answerImportForm(requireViewer(context), request, now());
}

/** Takes the public file of the government registry, and asks a person where a name is not certain. */
export default function ImportRegistry() {
  const { imports, unsure } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Import a registry file"
      place={SUPPLIER_STATEMENTS_PLACE}
      lead="The government registry publishes a file for each year. Rows of your suppliers are kept beside them; the others are read and forgotten."
    >
      <ErrorSummary fields={reply?.fields} />
      <UnsureEntries entries={unsure} />
      <Section title="Choose the file">
        <p>
          Download StatementSummaries with the year in its name, as CSV, from{' '}
          <a href="https://modern-slavery-statement-registry.service.gov.uk/" rel="external">
            the government’s registry
          </a>
          , and choose it here as it is. Its content is under the Open Government Licence v3.0. What
          organisations say there of themselves is not checked by anybody.
        </p>
        <Form upload problems={reply?.fields}>
          <FileField
            name="file"
            label="File of the registry"
            hint="CSV, at most 25 MB. Columns are found by their headings."
            accept=".csv,text/csv"
          />
          <SubmitButton>Read the file</SubmitButton>
        </Form>
      </Section>
      <Section title="Files that were handed in">
        <ImportTable imports={imports} />
      </Section>
      <p>
        <a href={paths.supplierStatements()}>Suppliers’ statements</a>
      </p>
    </Page>
  );
}

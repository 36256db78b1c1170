import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { LIMITS } from '#app/domain/suppliers/import/cell.ts';
import { latestImports } from '#app/domain/suppliers/import/find-import.server.ts';
import type { ImportState } from '#app/domain/suppliers/import/import-record.ts';
import { addCounts } from '#app/domain/suppliers/import/planned-row.ts';
import { uploadImport } from '#app/domain/suppliers/import/upload-import.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { refuseForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { readUpload } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { SUPPLIERS_PLACE } from './place.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Import suppliers') }];

const STATES: Record<ImportState, string> = {
  uploaded: 'Columns wait to be confirmed',
  checking: 'Being checked',
  checked: 'Checked, waits for you',
  saving: 'Being saved',
  saved: 'Saved',
};

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const imports = await latestImports(viewer);
  return {
    imports: imports.map(({ id, fileName, state, shape, batches, createdAt }) => {
      const counts = addCounts(batches.map((batch) => batch.counts));
      return {
        id,
        fileName,
        state: STATES[state],
        rows: formatNumber('en', shape.rows),
        refused: formatNumber('en', counts.refused),
        at: formatDateTime('en', createdAt),
      };
    }),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'import', 'supplier');
  const upload = await readUpload(request, { field: 'file', largest: LIMITS.fileBytes });
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
  try {
    const { name: fileName, bytes } = upload.file;
    return redirect(paths.supplierImport(await uploadImport(viewer, { fileName, bytes }, now())));
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: {} });
    throw problem;
  }
}

export default function ImportSuppliers() {
  const { imports } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Import suppliers"
      place={SUPPLIERS_PLACE}
      lead="Bring in a list from a spreadsheet. You see what each row would do before anything is saved."
    >
      <ErrorSummary fields={reply?.fields} />
      <Form action={paths.importSuppliers()} upload problems={reply?.fields}>
        <FileField
          name="file"
          label="Your list"
          hint="A workbook (.xlsx) or a CSV file of up to 20 MB, with one supplier or site a row and headings above. Lists made for Open Supply Hub are understood."
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        />
        <SubmitButton>Upload and look at the columns</SubmitButton>
      </Form>
      <Section title="Start from the template">
        <p>The template has every heading, lists to choose from, and a sheet that explains what to write.</p>
        <Actions>
          <LinkButton href={paths.supplierTemplate('xlsx')} download>
            Template as a workbook
          </LinkButton>
          <LinkButton href={paths.supplierTemplate('csv')} download>
            Template as CSV
          </LinkButton>
        </Actions>
      </Section>
      {imports.length > 0 ? (
        <Section title="Earlier imports">
          <Table
            caption="Earlier imports"
            captionHidden
            columns={[
              { key: 'file', label: 'File' },
              { key: 'at', label: 'Uploaded' },
              { key: 'rows', label: 'Rows', numeric: true },
              { key: 'refused', label: 'Refused', numeric: true },
              { key: 'state', label: 'State' },
            ]}
            rows={imports.map(({ id, fileName, at, rows, refused, state }) => ({
              key: id,
              cells: {
                file: <Link to={paths.supplierImport(id)}>{fileName}</Link>,
                at,
                rows,
                refused,
                state,
              },
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}

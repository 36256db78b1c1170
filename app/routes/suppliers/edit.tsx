import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { formValues } from '#app/domain/suppliers/form-values.ts';
import { type FieldChange, supplierChanges } from '#app/domain/suppliers/supplier-facts.ts';
import type { TypedForm } from '#app/domain/suppliers/form-lines.ts';
import { inputOf, type SupplierInput } from '#app/domain/suppliers/supplier.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { answerSupplierForm, type SupplierReply } from './answer-form.server.ts';
import { choicesOfForm } from './form-choices.ts';
import { lineCounts } from './form-view.ts';
import { supplierPlace } from './place.ts';
import { SupplierFields } from './supplier-fields.tsx';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Edit ${page?.name ?? 'a supplier'}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'edit', 'supplier');
  const supplier = await findSupplier(viewer, params['supplierId'] ?? '');
  const values = formValues(inputOf(supplier));
  const { id, name, version } = supplier;
  return { id, name, version, values, choices: choicesOfForm(await colleagues(viewer), values) };
}

type EditReply = SupplierReply & { conflict?: { version: number; differences: FieldChange[] } };

export function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['supplierId'] ?? '';
  return answerSupplierForm(request, async (input, typed) => {
    const version = Number(typed['version']);
    try {
      const after = await editSupplier(viewer, id, version, input, now());
      return redirect(paths.supplier(id, { done: after.version === version ? 'unchanged' : 'edited' }));
    } catch (problem) {
      if (problem instanceof Refused && problem.code === 'supplier.conflict')
        return showConflict(viewer, id, input, typed);
      throw problem;
    }
  });
}

/** Both states beside each other; what was typed stays in the form, and saving again takes it over what others saved. */
async function showConflict(viewer: Viewer, id: string, input: SupplierInput, typed: TypedForm) {
  const current = await findSupplier(viewer, id);
  const differences = supplierChanges(inputOf(current), input);
  return data<EditReply>(
    {
      typed,
      fields: {},
      counts: lineCounts(typed),
      places: {},
      conflict: { version: current.version, differences },
    },
    { status: 409 },
  );
}

export default function EditSupplier() {
  const { id, name, version, values, choices } = useLoaderData<typeof loader>();
  const reply: EditReply | undefined = useActionData<typeof action>();
  const shown = reply?.typed ?? values;
  const conflict = reply?.conflict;
  const view = {
    ...choices,
    values: shown,
    counts: reply?.counts ?? lineCounts(values),
    places: reply?.places ?? {},
  };
  return (
    <Page title={`Edit ${name}`} place={supplierPlace(id, name)}>
      <ErrorSummary fields={reply?.fields} />
      {conflict ? <Conflict differences={conflict.differences} /> : null}
      <Form action={paths.editSupplier(id)} problems={reply?.fields} values={reply?.typed}>
        <HiddenField name="version" value={conflict?.version ?? shown['version'] ?? version} />
        <SupplierFields view={view} />
      </Form>
    </Page>
  );
}

function Conflict({ differences }: { differences: FieldChange[] }) {
  return (
    <>
      <Banner kind="caution" title="Somebody else has changed this supplier while you were typing">
        <p>
          Nothing is lost: what you typed is in the form below, and what they saved stands beside it here.
          Change the form where they are right, then save again.
        </p>
      </Banner>
      <Table
        caption="Where the two differ"
        columns={[
          { key: 'label', label: 'Field' },
          { key: 'theirs', label: 'Saved by somebody else' },
          { key: 'yours', label: 'Typed by you' },
        ]}
        rows={differences.map(({ field, label, from, to }) => ({
          key: field,
          cells: { label, theirs: from || 'Empty', yours: to || 'Empty' },
        }))}
      />
    </>
  );
}

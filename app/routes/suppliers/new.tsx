import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { createSupplier } from '#app/domain/suppliers/create-supplier.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { answerSupplierForm } from './answer-form.server.ts';
import { choicesOfForm } from './form-choices.ts';
import { lineCounts } from './form-view.ts';
import { SUPPLIERS_PLACE } from './place.ts';
import { SupplierFields } from './supplier-fields.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Add a supplier') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'create', 'supplier');
  return { choices: choicesOfForm(await colleagues(viewer), {}) };
}

export function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerSupplierForm(request, async (input) => {
    const id = await createSupplier(viewer, input, now());
    return redirect(paths.supplier(id, { done: 'created' }));
  });
}

export default function NewSupplier() {
  const { choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const values = reply?.typed ?? {};
  const view = { ...choices, values, counts: reply?.counts ?? lineCounts({}), places: reply?.places ?? {} };
  return (
    <Page title="Add a supplier" place={SUPPLIERS_PLACE}>
      <ErrorSummary fields={reply?.fields} />
      <Form action={paths.newSupplier()} problems={reply?.fields} values={reply?.typed}>
        <SupplierFields view={view} />
      </Form>
    </Page>
  );
}

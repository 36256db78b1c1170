import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { findImport } from '#app/domain/suppliers/import/find-import.server.ts';
import { importRows } from '#app/domain/suppliers/import/import-rows.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { answerImportForm } from './answer-import.server.ts';
import { ColumnsForm } from './import-columns.tsx';
import { ImportProgress, ImportReview } from './import-review.tsx';
import { SUPPLIERS_PLACE } from './place.ts';
import { outcomeAsked, viewImport, viewRows } from './view-import.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.fileName ?? 'Import suppliers') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const record = await findImport(viewer, params['importId'] ?? '');
  const search = new URL(request.url).searchParams;
  const view = viewImport(record);
  const outcome = outcomeAsked(search.get('rows'), view.counts);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const rows = view.step === 'review' ? await importRows(viewer, record, outcome, page) : [];
  return {
    ...view,
    step: search.has('columns') && view.mayMap ? ('columns' as const) : view.step,
    outcome,
    page,
    rows: viewRows(rows, record.shape.headers),
  };
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return answerImportForm(requireViewer(context), params['importId'] ?? '', request);
}

export default function ImportOne() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={view.fileName}
      place={[...SUPPLIERS_PLACE, { label: 'Import', href: paths.importSuppliers() }]}
      facts={<Facts items={view.facts} />}
    >
      <ErrorSummary fields={reply?.fields} />
      {view.step === 'columns' ? <ColumnsForm view={view} reply={reply} /> : null}
      {view.step === 'progress' ? <ImportProgress view={view} /> : null}
      {view.step === 'review' ? <ImportReview view={view} /> : null}
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { confirmListImport, findListImport } from '#app/domain/screening/lists/start-list-import.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { refuseForm } from '#app/http/forms.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { importModel } from './list-import-model.ts';
import { Preview, PutInForce, RowNotes } from './list-import-parts.tsx';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? 'Bringing in a list') },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  return importModel(await findListImport(requireViewer(context), params['listImportId'] ?? ''));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['listImportId'] ?? '';
  await findListImport(viewer, id);
  const form = await request.formData();
  const typed = form.get('reason');
  const reason = typeof typed === 'string' ? typed : '';
  try {
    return redirect(paths.job(await confirmListImport(viewer, { id, reason }, now())));
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: { reason } });
    throw problem;
  }
}

export default function ListImportOne() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { preview } = view;
  return (
    <Page
      title={`New edition of ${view.title}`}
      place={[
        ...SCREENING_PLACE,
        { label: 'Lists', href: paths.lists() },
        { label: view.title, href: paths.list(view.list) },
      ]}
      lead={view.lead}
      facts={<Facts items={view.facts} />}
    >
      <ErrorSummary fields={reply?.fields} />
      {view.state === 'saved' ? (
        <Banner kind="calm" title="This edition is in force">
          <LinkButton href={paths.list(view.list)}>See the list</LinkButton>
        </Banner>
      ) : null}
      {view.jobId === null ? null : (
        <Banner kind="notice" title="This is being worked on">
          <LinkButton href={paths.job(view.jobId)}>See how far it is</LinkButton>
        </Banner>
      )}
      {preview === null ? null : (
        <>
          {preview.refusal === null ? null : (
            <Banner kind="alarm" title="This edition was refused; what is in force stays">
              <p>{preview.refusal.because}</p>
            </Banner>
          )}
          {preview.same ? (
            <Banner kind="calm" title="Nothing has changed">
              <p>The edition in force says the same already.</p>
            </Banner>
          ) : null}
          <Preview preview={preview} />
          <RowNotes preview={preview} />
          {view.state === 'checked' && !preview.same ? (
            <PutInForce view={view} preview={preview} reply={reply} />
          ) : null}
        </>
      )}
    </Page>
  );
}

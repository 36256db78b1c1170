import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { viewPublication } from '#app/domain/statements/publication/view-publication.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { AddressForm } from './address-form.tsx';
import { answerPublication } from './answer-publication.server.ts';
import { CorrectionSection } from './correction-section.tsx';
import { HomepageSection } from './homepage-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { PublishedSection, Ready, Review } from './publication-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Publication') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statementId = '' } = params;
  const statement = await findStatement(viewer, statementId);
  const query = new URL(request.url).searchParams;
  return {
    view: await viewPublication(viewer, statement.id, now()),
    title: periodName(statement.period),
    origin: environment().publicUrl,
    review: query.get('step') === 'review',
    done: query.get('done'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerPublication(viewer, params['statementId'] ?? '', request);
}

const DONE: Readonly<Record<string, string>> = {
  address: 'The address is saved',
  published: 'The statement is published',
  corrected: 'The correction is published. The page says what was changed',
  proof: 'What you saw on the home page is kept',
  correct: 'The statement is open for a correction. The public goes on reading what is published',
  reword: 'What is told of the correction is saved',
  'give-up': 'The correction is withdrawn. What is published was not touched',
  withdrawn: 'The statement is withdrawn. Its page says so',
};

export default function Publication() {
  const { view, title, origin, review, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { statementId, published, preview, publication } = view;
  const problems = { fields: reply?.fields, typed: reply?.typed, intent: reply?.intent };
  if (review && preview !== null && publication !== null) {
    return (
      <Page
        title="What will be public"
        place={statementPlace(statementId, title)}
        lead="Read it once more. After this everybody can read it, and it stays readable even when a later version takes its place."
      >
        <Review
          statement={preview}
          origin={origin}
          statementId={statementId}
          differences={view.differences}
        />
      </Page>
    );
  }
  return (
    <Page
      title="Publication"
      place={statementPlace(statementId, title)}
      lead="Where the statement stands for the public, and whether the home page leads there."
    >
      <StatementNav id={statementId} current="publication" />
      <ErrorSummary fields={reply?.fields} idPrefix={reply?.intent} />
      {done !== null && DONE[done] !== undefined && !reply ? <Banner kind="calm" title={DONE[done]} /> : null}
      <Ready view={view} />
      {view.correction === null ? null : <CorrectionSection view={view} reply={problems} />}
      {published === null || publication === null ? null : (
        <PublishedSection
          published={published}
          publication={publication}
          origin={origin}
          mayManage={view.mayManage}
          reply={problems}
        />
      )}
      {view.correction === null ? <CorrectionSection view={view} reply={problems} /> : null}
      <HomepageSection view={view} origin={origin} reply={problems} />
      <SitesSection view={view} reply={problems} />
      <AddressForm view={view} origin={origin} reply={problems} />
    </Page>
  );
}

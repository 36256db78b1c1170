import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { evidenceOfStatement } from '#app/domain/statements/evidence/evidence-of-statement.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { answerEvidenceForm } from './answer-evidence-form.server.ts';
import { AttachToAnswer, EvidenceFiles, EvidencePack } from './evidence-parts.tsx';
import { evidenceView } from './evidence-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Evidence') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const evidence = await evidenceOfStatement(viewer, params['statementId'] ?? '', now());
  const { statement } = evidence;
  const query = new URL(request.url).searchParams;
  return {
    id: statement.id,
    period: periodName(statement.period),
    frozen: statement.state !== 'draft',
    mayEdit: statement.state === 'draft' && may(viewer, 'edit', 'statement'),
    mayExport: may(viewer, 'export', 'statement'),
    done: query.get('done'),
    question: query.get('question') ?? '',
    view: evidenceView(evidence),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerEvidenceForm(requireViewer(context), params['statementId'] ?? '', request);
  return typeof answer === 'string' ? redirect(answer) : answer;
}

const DONE: Readonly<Record<string, string>> = {
  attached: 'The files are attached',
  removed: 'The file is removed',
};

/** The files behind a statement: what each backs, who added it, and its hash. */
export default function StatementEvidence() {
  const { id, period, frozen, mayEdit, mayExport, done, question, view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = done === null ? undefined : DONE[done];
  return (
    <Page
      title="Evidence"
      place={statementPlace(id, period)}
      lead="What the statement rests on where no number from the record shows it. Files are kept sealed, and each once."
    >
      <Facts
        items={[
          {
            label: 'Sentences without evidence',
            value: <Link to={`${paths.statementFacts(id)}#claims`}>{view.open}</Link>,
          },
          { label: 'Sentences with evidence', value: view.backed },
          { label: 'Files', value: view.contents === 0 ? 'None' : `${view.contents} (${view.size})` },
        ]}
      />
      <StatementNav id={id} current="evidence" />
      <ErrorSummary fields={reply?.fields} idPrefix="attach" />
      {said !== undefined && !reply ? <Banner kind="calm" title={said} /> : null}
      {frozen ? (
        <Banner kind="notice" title="The text is no draft any more">
          <p>
            Its evidence stays with the version that was put before the board: nothing can be added or
            removed. Take the version back first, where that is still possible.
          </p>
        </Banner>
      ) : null}
      {mayExport ? <EvidencePack id={id} /> : null}
      <EvidenceFiles files={view.files} mayEdit={mayEdit} />
      {mayEdit ? <AttachToAnswer answers={view.answers} question={question} reply={reply} /> : null}
    </Page>
  );
}

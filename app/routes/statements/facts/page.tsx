import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { factsOfStatement } from '#app/domain/statements/facts/facts-of-statement.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { answerFactsForm } from './answer-facts-form.server.ts';
import { ChangedNumbers } from './changed-numbers.tsx';
import { ClaimList } from './claim-list.tsx';
import { FactTables } from './fact-tables.tsx';
import { factsView } from './facts-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Facts from the record') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const found = await factsOfStatement(viewer, params['statementId'] ?? '', now());
  const { statement } = found;
  return {
    id: statement.id,
    period: periodName(statement.period),
    frozen: statement.state !== 'draft',
    mayEdit: statement.state === 'draft' && may(viewer, 'edit', 'statement'),
    done: new URL(request.url).searchParams.get('done'),
    ...factsView(found),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerFactsForm(requireViewer(context), params['statementId'] ?? '', request);
  return typeof answer === 'string' ? redirect(answer) : answer;
}

const DONE: Readonly<Record<string, string>> = {
  updated: 'The numbers are up to date',
  confirmed: 'The evidence is kept',
  withdrawn: 'The evidence is taken back: without a file the sentence is open again',
  removed: 'The file is removed',
};

/** What the record holds for a statement, and how the text stands to it. */
export default function StatementFacts() {
  const { id, period, frozen, mayEdit, done, ...view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = done === null ? undefined : DONE[done];
  return (
    <Page
      title="Facts from the record"
      place={statementPlace(id, period)}
      lead="Numbers that come from what Daylight holds stay linked: when the record changes, you see it here."
    >
      <StatementNav id={id} current="facts" />
      <ErrorSummary
        fields={reply?.fields}
        idPrefix={reply ? `claim-${String(reply.typed['claimId'])}` : undefined}
      />
      {said !== undefined && !reply ? <Banner kind="calm" title={said} /> : null}
      {frozen ? (
        <Banner kind="notice" title="The text is no draft any more">
          <p>
            Its numbers stay as they were when it was put before the board. Below stands what the record says
            today.
          </p>
        </Banner>
      ) : null}
      <Section title="In short">
        <ul>
          {view.short.map(({ href, title, counts }) => (
            <li key={href}>
              <a href={href}>{title}</a>: {counts}
            </li>
          ))}
        </ul>
      </Section>
      <ChangedNumbers id={id} changed={view.changed} mayEdit={mayEdit} />
      <ClaimList
        id={id}
        open={view.open}
        backed={view.backed}
        known={view.known}
        mayEdit={mayEdit}
        reply={reply}
      />
      <FactTables id={id} sections={view.sections} />
      <p className="hint">
        “Not recorded in Daylight” does not mean none. Record it in its part of the portal where there is one;
        until then write it with the evidence that you have.
      </p>
    </Page>
  );
}

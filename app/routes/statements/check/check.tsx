import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { checkDraft } from '#app/domain/statements/check/check-draft.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { Report } from './check-parts.tsx';
import { type Places, showReport } from './check-view-model.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Checks of the statement') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const at = { now: now(), publicAddress: publicStatementAddress };
  const { statement, organisation, report, answers } = await checkDraft(
    viewer,
    params['statementId'] ?? '',
    at,
  );
  const { id, period } = statement;
  return {
    id,
    period: periodName(period),
    organisation,
    answers,
    report: showReport(report, placesOf(id)),
  };
}

/** Where each part of a statement is worked on. */
function placesOf(id: string): Places {
  const approval = { ask: 'Approval and signature', href: paths.statementApproval(id) };
  const publication = { ask: 'Publication', href: paths.statementPublication(id) };
  const period = { ask: 'Period and companies', href: paths.statementSettings(id) };
  return {
    question: (questionId) => paths.statementQuestion(id, questionId),
    forms: {
      A1: { ask: 'Which laws apply?', href: paths.statementScope() },
      A3: period,
      A5: approval,
      A6: approval,
      A7: approval,
      A8: publication,
      A9: publication,
      A10: publication,
      A11: period,
      A12: { ask: 'Compare with the registry', href: paths.registryCompare(id) },
    },
  };
}

/** What the checks found in our own draft, sentence by sentence. */
export default function CheckPage() {
  const { id, period, organisation, answers, report } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Checks"
      place={statementPlace(id, `${organisation}, ${period}`)}
      lead="What was found in the draft, sentence by sentence. A check shows where to look; it does not judge."
      facts={answers === 0 ? undefined : <Facts items={report.facts} />}
    >
      <StatementNav id={id} current="check" />
      {answers === 0 ? (
        <EmptyState title="Nothing is written yet">
          <p>
            The checks read what is written and say what they find, what they do not, and where to put it.
          </p>
          <p>
            <Link to={paths.statement(id)}>Begin with the first question</Link>
          </p>
        </EmptyState>
      ) : (
        <Report report={report} />
      )}
    </Page>
  );
}

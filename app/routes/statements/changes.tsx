import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { questionWithId } from '#app/domain/statements/questions/questions.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { statementChanges } from '#app/domain/statements/writing/statement-changes.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Changes of a statement') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statement, editions } = await statementChanges(viewer, params['statementId'] ?? '');
  return {
    id: statement.id,
    period: periodName(statement.period),
    mayReadLedger: may(viewer, 'read', 'ledger'),
    editions: editions.map(({ questionId, version, standing, editedAt, editedByName }) => ({
      key: `${questionId} ${version}`,
      questionId,
      ask: questionWithId(questionId)?.ask ?? questionId,
      what: `edition ${version}, ${STANDING_NAMES[standing].toLowerCase()}`,
      at: editedAt.toISOString(),
      when: formatDateTime('en', editedAt),
      who: editedByName,
    })),
  };
}

/** Who changed which answer, the newest first. */
export default function StatementChanges() {
  const { id, period, editions, mayReadLedger } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Changes"
      place={statementPlace(id, period)}
      lead="Who saved which answer, the newest first. Each answer keeps every edition, and any can be taken up again."
    >
      <StatementNav id={id} current="changes" />
      {editions.length === 0 ? (
        <EmptyState title="Nothing has been saved yet">
          <p>Each answer that is saved stands here with its author and moment.</p>
        </EmptyState>
      ) : (
        <Timeline
          entries={editions.map(({ key, questionId, ask, what, at, when, who }) => ({
            key,
            title: (
              <>
                <Link to={paths.statementQuestionHistory(id, questionId)}>{ask}</Link> ({what})
              </>
            ),
            at,
            when,
            who,
          }))}
        />
      )}
      {mayReadLedger ? (
        <p>
          <Link to={paths.ledger({ act: 'statement.answer-saved' })}>
            The same in the ledger, with what proves it
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { paths } from '#app/http/paths.ts';
import type { StatementView } from './statement-view.server.ts';

/** What waits for a person: numbers that the record has changed, members to look at, comments and tasks. */
export function Waiting({ view }: { view: StatementView }) {
  const { id, changed, warnings, comments, tasks, claims } = view;
  const nothing = changed.length + warnings.length + comments.length + tasks.length + claims.length === 0;
  if (nothing) return null;
  const isBare = comments.length + tasks.length + claims.length === 0;
  return (
    <Section title="To look at">
      {changed.length > 0 ? (
        <Banner kind="notice" title="The record has changed since these numbers were written">
          <ul>
            {changed.map(({ key, questionId, label, was, now }) => (
              <li key={`${questionId} ${key}`}>
                <Link to={paths.statementQuestion(id, questionId)}>{label}</Link>: {was} when written,{' '}
                {now === null ? 'nothing of it in the record' : `${now} now`}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {warnings.length > 0 ? (
        <Banner kind="caution" title="Companies of the group to look at">
          <ul>
            {warnings.map(({ key, says, fix }) => (
              <li key={key}>
                {says} {fix}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <ul hidden={isBare}>
        {tasks === '' ? null : (
          <li>
            <Link to={paths.statementTasks(id)}>{tasks}</Link>
          </li>
        )}
        {claims === '' ? null : (
          <li>
            <Link to={`${paths.statementFacts(id)}#claims`}>{claims}</Link>
          </li>
        )}
        {comments.map(({ questionId, ask, count }) => (
          <li key={questionId}>
            {count}: <Link to={`${paths.statementQuestion(id, questionId)}#comments`}>{ask}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

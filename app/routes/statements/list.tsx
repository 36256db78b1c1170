import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import { statementCalendar } from '#app/domain/statements/regimes/statement-calendar.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { NextDeadline, nextDeadlineWords } from './calendar/next-deadline.tsx';
import { StatementsNav } from './statements-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Statements') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const moment = now();
  const calendar = await statementCalendar(viewer, moment);
  return {
    statements: await listStatements(viewer),
    next: nextDeadlineWords(calendar, moment.toISOString().slice(0, 10)),
  };
}

export default function Statements() {
  const { statements, next } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Statements"
      lead="What the organisation tells the public about slavery and trafficking in its business and its supply chains."
    >
      <StatementsNav current="statements" />
      <NextDeadline next={next} />
      {statements.length === 0 ? (
        <EmptyState title="No statement yet">
          <p>A statement covers one financial year. It is written from what the portal already holds.</p>
        </EmptyState>
      ) : (
        <ul>
          {statements.map(({ id, organisation, period }) => (
            <li key={id}>
              {organisation}, {period.from} to {period.to}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

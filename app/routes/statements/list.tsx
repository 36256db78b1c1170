import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { isPublished } from '#app/domain/statements/corrections/correction.ts';
import { listStatements, progressOfStatements } from '#app/domain/statements/list-statements.server.ts';
import { statementCalendar } from '#app/domain/statements/regimes/statement-calendar.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { myOpenTasks } from '#app/domain/statements/writing/list-tasks.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { NextDeadline, nextDeadlineWords } from './calendar/next-deadline.tsx';
import { publishBy } from './publish-by.ts';
import { StatementsNav } from './statements-nav.tsx';
import { viewTasks } from './task-view.ts';
import { standingWords } from './words.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Statements') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const moment = now();
  const today = moment.toISOString().slice(0, 10);
  const statements = await listStatements(viewer);
  const progress = await progressOfStatements(viewer, statements);
  const tasks = await myOpenTasks(viewer);
  const lines = viewTasks(tasks, [], today);
  return {
    next: nextDeadlineWords(await statementCalendar(viewer, moment), today),
    done: new URL(request.url).searchParams.get('done'),
    mayStart: may(viewer, 'create', 'statement'),
    statements: statements.map(({ id, organisation, period, kind, state, correction }) => ({
      id,
      name: `${organisation}, ${periodName(period)}`,
      kind: kind === 'group' ? 'Group' : 'One organisation',
      state: standingWords({ state, correction }),
      answered: `${progress.get(id)?.answered ?? 0} of ${progress.get(id)?.total ?? 0}`,
      publishBy: isPublished({ state, correction }) ? '' : publishBy(period.to, today).words,
    })),
    tasks: lines.map(({ id, title, due, late }) => ({
      id,
      title: beginLine(title),
      due: late ? `${due} (late)` : due,
      statementId: tasks.find((task) => task.id === id)?.statementId ?? '',
    })),
  };
}

export default function Statements() {
  const { statements, tasks, next, mayStart, done } = useLoaderData<typeof loader>();
  const start = (
    <LinkButton href={paths.newStatement()} kind="primary">
      Start a statement
    </LinkButton>
  );
  return (
    <Page
      title="Statements"
      lead="What the organisation tells the public about slavery and trafficking in its business and its supply chains."
      action={mayStart && statements.length > 0 ? start : undefined}
    >
      <StatementsNav current="statements" />
      {done === 'discarded' ? <Banner kind="calm" title="The draft is discarded" /> : null}
      <NextDeadline next={next} />
      {tasks.length > 0 ? <MyTasks tasks={tasks} /> : null}
      <Table
        caption="Statements"
        captionHidden
        columns={[
          { key: 'name', label: 'Statement' },
          { key: 'kind', label: 'For' },
          { key: 'state', label: 'Stands' },
          { key: 'answered', label: 'Answered' },
          { key: 'publishBy', label: 'Publish by (guidance)' },
        ]}
        rows={statements.map(({ id, name, ...cells }) => ({
          key: id,
          cells: { ...cells, name: <Link to={paths.statement(id)}>{name}</Link> },
        }))}
        empty={
          <EmptyState title="No statement yet" action={mayStart ? start : undefined}>
            <p>A statement covers one financial year. It is written from what the portal already holds.</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

type MyTask = { id: string; title: string; due: string; statementId: string };

function MyTasks({ tasks }: { tasks: MyTask[] }) {
  return (
    <Section title="Your open tasks">
      <ul>
        {tasks.map(({ id, title, due, statementId }) => (
          <li key={id}>
            <Link to={paths.statementTasks(statementId)}>{title}</Link>, {due}
          </li>
        ))}
      </ul>
    </Section>
  );
}

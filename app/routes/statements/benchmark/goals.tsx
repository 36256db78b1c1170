import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { GOAL_STATES } from '#app/domain/statements/benchmark/goal-states.ts';
import { listGoals } from '#app/domain/statements/benchmark/list-goals.server.ts';
import { recordGoalResult } from '#app/domain/statements/benchmark/record-goal-result.server.ts';
import { setGoal } from '#app/domain/statements/benchmark/set-goal.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { requireWriter } from '../require-writer.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { GoalForm, GoalTable, ResultForm } from './goal-parts.tsx';
import { viewGoals } from './goal-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Goals of a statement') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  const { own, lastYear } = await listGoals(viewer, statement);
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  const names = await colleagues(viewer);
  const today = now().toISOString().slice(0, 10);
  return {
    id: statement.id,
    period: periodName(statement.period),
    mayEdit: may(viewer, 'edit', 'statement'),
    own: viewGoals(own, names, today),
    lastYear: viewGoals(lastYear, names, today),
    people: people.map((person) => ({ value: person.id, label: person.name })),
  };
}

const text = z.string().max(1_000).default('');
const GoalsForm = z.object({
  intent: z.string().max(20).default('set'),
  text,
  measure: text,
  dueOn: text,
  ownerId: text,
  carriedFromGoalId: text,
  goalId: text,
  state: text,
  result: text,
});

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireWriter(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  return answerForm(request, GoalsForm, async ({ intent, goalId, state, result, ...goal }) => {
    if (intent === 'result') {
      const { own, lastYear } = await listGoals(viewer, statement);
      if (![...own, ...lastYear].some(({ id }) => id === goalId))
        throw new InvalidInput({ goalId: ['Choose a goal of this statement or of the one before it.'] });
      await recordGoalResult(
        viewer,
        { goalId, state: state === '' ? 'open' : stateOf(state), result },
        now(),
      );
    } else await setGoal(viewer, statement.id, goal, now());
    return redirect(paths.statementGoals(statement.id));
  });
}

function stateOf(text: string) {
  const state = GOAL_STATES.find((one) => one === text);
  if (state === undefined) throw new InvalidInput({ state: ['Choose how it went.'] });
  return state;
}

/** What the statement promises for next year, and what became of last year's promises. */
export default function GoalsPage() {
  const { id, period, own, lastYear, people, mayEdit } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = { problems: reply?.fields, values: reply?.typed };
  return (
    <Page
      title="Goals"
      place={statementPlace(id, period)}
      lead="What you promise for next year. Next year’s statement quotes each goal with its result."
    >
      <StatementNav id={id} current="goals" />
      <ErrorSummary fields={reply?.fields} />
      {lastYear.length === 0 ? null : (
        <Section title="Goals of last year’s statement">
          <GoalTable caption="Goals of last year" goals={lastYear} quoted />
        </Section>
      )}
      <Section title="Goals for next year">
        <GoalTable caption="Goals for next year" goals={own} />
      </Section>
      {mayEdit && own.length + lastYear.length > 0 ? (
        <Section title="Say how a goal went">
          <ResultForm id={id} goals={[...lastYear, ...own]} {...said} />
        </Section>
      ) : null}
      {mayEdit ? (
        <Section title="Set a goal">
          <GoalForm id={id} people={people} lastYear={lastYear} {...said} />
        </Section>
      ) : null}
    </Page>
  );
}

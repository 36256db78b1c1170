import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { addStatementGoal, goalWithId } from '#models/statement-goal.server.ts';
import { addStatementTask } from '#models/statement-task.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findStatement } from '../find-statement.server.ts';
import { GoalForm, type StatementGoal } from './goal.ts';

/**
 * Sets a goal for the year after a statement, in any state of it. It is a task as well, with the same id, owner and day.
 *
 * @throws NotFound where the organisation has no such statement · InvalidInput by field
 */
export async function setGoal(
  viewer: Viewer,
  statementId: string,
  input: GoalForm,
  now: Date,
): Promise<StatementGoal> {
  authorise(viewer, 'edit', 'statement');
  const statement = await findStatement(viewer, statementId);
  const form = GoalForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  await mustBeKnown(viewer, form.data);
  const { organisationId, personId } = viewer;
  const made = { organisationId, statementId: statement.id, createdAt: now, createdBy: personId };
  const { text, dueOn, ownerId } = form.data;
  const goal: StatementGoal = {
    ...form.data,
    ...made,
    id: newId(),
    periodTo: statement.period.to,
    state: 'open',
    result: '',
  };
  const place = { kind: 'goal', section: 'effectiveness', questionId: null } as const;
  await inTransaction(async () => {
    await addStatementGoal(goal);
    await addStatementTask({
      ...made,
      ...place,
      id: goal.id,
      title: text,
      ownerId,
      dueOn,
      doneAt: null,
      doneBy: null,
    });
    const subjects = [
      { kind: 'statement', id: statement.id },
      { kind: 'goal', id: goal.id },
    ];
    await recordChange(viewer, { act: 'statement.goal-set', subjects, content: goal }, now);
  });
  return goal;
}

async function mustBeKnown(
  viewer: Viewer,
  { ownerId, carriedFromGoalId }: Pick<StatementGoal, 'ownerId' | 'carriedFromGoalId'>,
): Promise<void> {
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  if (ownerId !== null && !people.some(({ id }) => id === ownerId))
    throw new InvalidInput({ ownerId: ['Choose somebody of your organisation who may write statements.'] });
  if (carriedFromGoalId !== null && !(await goalWithId(viewer.organisationId, carriedFromGoalId)))
    throw new InvalidInput({ carriedFromGoalId: ['Choose a goal of an earlier statement, or none.'] });
}

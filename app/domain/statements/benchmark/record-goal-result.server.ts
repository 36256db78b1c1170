import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { changeGoal, goalWithId } from '#models/statement-goal.server.ts';
import { setTaskDone } from '#models/statement-task.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { GoalResultForm } from './goal.ts';

/**
 * Says how a goal went, or opens it again. Its task is done as soon as it is no longer open.
 *
 * @throws InvalidInput by field · NotFound where the organisation has no such goal
 */
export async function recordGoalResult(viewer: Viewer, input: GoalResultForm, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const form = GoalResultForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { goalId, state, result } = form.data;
  const { organisationId, personId } = viewer;
  await inTransaction(async () => {
    const goal = await goalWithId(organisationId, goalId);
    if (!goal) throw new NotFound('goal');
    const said = { state, result: state === 'open' ? '' : result };
    await changeGoal(organisationId, goal.id, said);
    const task = { organisationId, statementId: goal.statementId, id: goal.id };
    await setTaskDone(task, state === 'open' ? null : { at: now, by: personId });
    const subjects = [
      { kind: 'statement', id: goal.statementId },
      { kind: 'goal', id: goal.id },
    ];
    await recordChange(
      viewer,
      { act: 'statement.goal-result', subjects, content: { id: goal.id, ...said } },
      now,
    );
  });
}

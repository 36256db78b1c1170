import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { statementWithId } from '#models/statement.server.ts';
import { setTaskDone } from '#models/statement-task.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

/**
 * Marks a task as done, or opens it again.
 *
 * @throws NotFound · Refused `task.conflict` where it stands so already
 */
export async function finishTask(
  viewer: Viewer,
  statementId: string,
  task: { id: string; done: boolean },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { organisationId, personId } = viewer;
  await inTransaction(async () => {
    if (!(await statementWithId(organisationId, statementId))) throw new NotFound('statement');
    const done = task.done ? { at: now, by: personId } : null;
    if (!(await setTaskDone({ organisationId, statementId, id: task.id }, done)))
      throw new Refused('task.conflict');
    const subjects = [
      { kind: 'statement', id: statementId },
      { kind: 'task', id: task.id },
    ];
    const act = task.done ? 'statement.task-done' : 'statement.task-reopened';
    await recordChange(viewer, { act, subjects, content: { id: task.id, done: task.done } }, now);
  });
}

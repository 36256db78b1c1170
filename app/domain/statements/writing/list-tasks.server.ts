import type { Viewer } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { openTasksOfPerson, tasksOfStatement } from '#models/statement-task.server.ts';
import type { StatementTask } from './task.ts';

/** All tasks of a statement in the order in which they were set; none for a statement of somebody else. */
export async function listTasks(viewer: Viewer, statementId: string): Promise<StatementTask[]> {
  authorise(viewer, 'read', 'statement');
  return tasksOfStatement(viewer.organisationId, statementId);
}

/** What the viewer still has to do in all statements, what is due first at the front. */
export async function myOpenTasks(viewer: Viewer): Promise<StatementTask[]> {
  authorise(viewer, 'read', 'statement');
  return openTasksOfPerson(viewer.organisationId, viewer.personId);
}

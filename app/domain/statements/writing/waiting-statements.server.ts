import type { Viewer } from '#app/domain/access/viewer.ts';
import { listStatements, progressOfStatements } from '../list-statements.server.ts';
import { periodName } from '../statement-title.ts';
import { myOpenTasks } from './list-tasks.server.ts';

/** A statement that is being written, for the person's first page. */
export type WaitingStatement = { id: string; name: string; answered: number; total: number; myTasks: number };

/** The drafts of the organisation with how far they are and how many tasks in them wait for the viewer. */
export async function waitingStatements(viewer: Viewer): Promise<WaitingStatement[]> {
  const drafts = (await listStatements(viewer)).filter(({ state }) => state === 'draft');
  if (drafts.length === 0) return [];
  const [progress, tasks] = await Promise.all([progressOfStatements(viewer, drafts), myOpenTasks(viewer)]);
  return drafts.map(({ id, organisation, period }) => ({
    id,
    name: `${organisation}, ${periodName(period)}`,
    answered: progress.get(id)?.answered ?? 0,
    total: progress.get(id)?.total ?? 0,
    myTasks: tasks.filter(({ statementId }) => statementId === id).length,
  }));
}

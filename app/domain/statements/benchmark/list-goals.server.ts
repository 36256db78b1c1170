import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { goalsOfOrganisation } from '#models/statement-goal.server.ts';
import type { Statement } from '../statement.ts';
import { goalsBefore } from './goals-before.ts';
import type { StatementGoal } from './goal.ts';

/** The goals that a statement sets for the year after it, and those of the statement before it. */
export async function listGoals(
  viewer: Viewer,
  { id, period }: Pick<Statement, 'id' | 'period'>,
): Promise<{ own: StatementGoal[]; lastYear: StatementGoal[] }> {
  authorise(viewer, 'read', 'statement');
  const goals = await goalsOfOrganisation(viewer.organisationId);
  return {
    own: goals.filter(({ statementId }) => statementId === id),
    lastYear: goalsBefore(goals, period.to),
  };
}

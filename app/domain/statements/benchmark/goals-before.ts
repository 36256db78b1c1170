import type { StatementGoal } from './goal.ts';

/** The goals of the newest statement whose period ended before this day. */
export function goalsBefore(goals: readonly StatementGoal[], periodTo: string): StatementGoal[] {
  const earlier = goals.filter((goal) => goal.periodTo < periodTo);
  const newest = earlier.reduce((latest, goal) => (goal.periodTo > latest ? goal.periodTo : latest), '');
  return earlier.filter((goal) => goal.periodTo === newest);
}

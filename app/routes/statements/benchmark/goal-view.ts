import { goalInWords, type StatementGoal } from '#app/domain/statements/benchmark/goal.ts';
import { GOAL_STATE_WORDS } from '#app/domain/statements/benchmark/goal-states.ts';
import { longDay } from '#app/domain/statements/statement-title.ts';

export type GoalLine = ReturnType<typeof viewGoals>[number];

/** Goals as a page shows them on a day (ISO date), in the order in which they were set. */
export function viewGoals(
  goals: readonly StatementGoal[],
  people: readonly { id: string; name: string }[],
  today: string,
) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return goals.map((goal) => ({
    id: goal.id,
    text: goal.text,
    measure: goal.measure === '' ? 'Not said' : goal.measure,
    due: goal.state === 'open' && goal.dueOn < today ? `${longDay(goal.dueOn)} (late)` : longDay(goal.dueOn),
    owner: goal.ownerId === null ? 'Nobody yet' : (names.get(goal.ownerId) ?? 'Somebody who has left'),
    state: GOAL_STATE_WORDS[goal.state],
    result: goal.result,
    quote: goalInWords(goal),
    carried: goal.carriedFromGoalId !== null,
  }));
}

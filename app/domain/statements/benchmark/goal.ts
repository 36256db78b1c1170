import { z } from 'zod';
import { isDay } from '../writing/period.ts';
import { GOAL_STATE_WORDS, GOAL_STATES, type GoalState } from './goal-states.ts';

/** What a statement promises for the year after it. The task of the same id is its place among the tasks. */
export type StatementGoal = {
  id: string;
  organisationId: string;
  statementId: string;
  /** Last day of the period of that statement, an ISO date: next year's statement finds its goals by it. */
  periodTo: string;
  /** After "we would": "map the second tier of our cotton suppliers". */
  text: string;
  /** How it will be seen whether it was met; may be empty. */
  measure: string;
  /** ISO date. */
  dueOn: string;
  ownerId: string | null;
  state: GoalState;
  /** How it went, in a sentence; empty while it is open. */
  result: string;
  /** The goal of the year before that it goes on with. */
  carriedFromGoalId: string | null;
  createdAt: Date;
  createdBy: string;
};

export const GoalForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, 'Say what you will do, as it goes on after “we will”.')
    .max(300, 'Shorten the goal to 300 characters.'),
  measure: z.string().trim().max(300, 'Shorten how it is measured to 300 characters.').default(''),
  dueOn: z.string().refine(isDay, 'Enter the day by which it is done: 2027-03-31.'),
  ownerId: z
    .string()
    .max(80)
    .default('')
    .transform((id) => (id === '' ? null : id)),
  carriedFromGoalId: z
    .string()
    .max(80)
    .default('')
    .transform((id) => (id === '' ? null : id)),
});
export type GoalForm = z.input<typeof GoalForm>;

export const GoalResultForm = z
  .object({
    goalId: z.string().max(80),
    state: z.enum(GOAL_STATES, { error: 'Choose how it went.' }),
    result: z.string().trim().max(500, 'Shorten the result to 500 characters.').default(''),
  })
  .refine(({ state, result }) => state === 'open' || result !== '', {
    path: ['result'],
    error: 'Say in a sentence what came of it: next year’s statement quotes it.',
  });
export type GoalResultForm = z.input<typeof GoalResultForm>;

/** "Last year we said we would map our second tier. Result: partly met: 18 of 30 suppliers named theirs." */
export function goalInWords({
  text,
  state,
  result,
}: Pick<StatementGoal, 'text' | 'state' | 'result'>): string {
  const promise = text.replace(/^we (?:will|would)\s+/i, '').replace(/[.\s]+$/, '');
  const small = /^\p{Lu}\p{Ll}/u.test(promise) ? promise.charAt(0).toLowerCase() + promise.slice(1) : promise;
  const told = result.replace(/[.\s]+$/, '');
  const word = GOAL_STATE_WORDS[state].toLowerCase();
  return `Last year we said we would ${small}. Result: ${told === '' ? word : `${word}. ${told}`}.`;
}

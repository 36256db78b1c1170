/** open: still to come · the others: how it went, said by a person · dropped: given up, with the reason. */
export const GOAL_STATES = ['open', 'met', 'partly-met', 'not-met', 'dropped'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export const GOAL_STATE_WORDS: Readonly<Record<GoalState, string>> = {
  open: 'Open',
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  dropped: 'Given up',
};

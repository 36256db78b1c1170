import type { Offer } from '../facts/offer-sentences.ts';

/** What last year's goals offer to say together; each goal has a sentence of its own beside it. */
export const GOAL_SENTENCES: readonly Offer[] = [
  {
    key: 'goals.summary',
    section: 'effectiveness',
    text: 'Last year we set {goals.last-year} {goals.last-year|goal|goals}; {goals.met} {goals.met|was|were} met.',
  },
];

import type { AnswerStanding } from '../statement.ts';

/** The longest answer to one question, in characters with the marks of linked numbers. */
export const LONGEST_ANSWER = 20_000;
/** The same as people read it. */
export const LONGEST_IN_WORDS = '20,000';

/** How far an answer is, as people read it. */
export const STANDING_NAMES: Readonly<Record<AnswerStanding, string>> = {
  answered: 'Answered',
  'in-development': 'In development',
  'nothing-to-report': 'Nothing to report',
  'not-applicable': 'Not applicable',
};

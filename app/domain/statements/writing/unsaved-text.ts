import type { AnswerStanding } from '../statement.ts';

/** What a person typed to a question and has not saved. It is nobody else's and changes nothing in the statement. */
export type UnsavedText = {
  organisationId: string;
  personId: string;
  statementId: string;
  questionId: string;
  standing: AnswerStanding;
  text: string;
  /** A comment and a task that were begun beside it. */
  comment: string;
  title: string;
  /** The version of the answer from which the person began; 0 where there was none. */
  version: number;
  at: Date;
};

import type { AnswerStanding } from '#app/domain/statements/statement.ts';

/** What the invented company says to one question. `{suppliers.total}` is the linked value of a fact as it is now. */
export type DemoAnswer = {
  questionId: string;
  /** The role of whoever wrote it. */
  by: 'compliance-officer' | 'contributor';
  standing?: AnswerStanding;
  text: string;
};

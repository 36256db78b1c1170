import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachmentsOf } from '#models/evidence-attachment.server.ts';
import { answersOf, answerTo } from '#models/statement-answer.server.ts';
import { commentsOnQuestion } from '#models/statement-comment.server.ts';
import { statementWithId } from '#models/statement.server.ts';
import { tasksOfStatement } from '#models/statement-task.server.ts';
import type { OfferedSentence } from '../facts/fact.ts';
import type { RecordedFacts } from '../facts/recorded-facts.server.ts';
import { standingFacts } from '../facts/standing-facts.server.ts';
import { findStatement } from '../find-statement.server.ts';
import { earlierSection } from '../last-year/earlier-section.server.ts';
import type { Question } from '../question.ts';
import type { Answer, Statement } from '../statement.ts';
import type { StatementComment } from './comment.ts';
import { findUnsavedText } from './find-unsaved-text.server.ts';
import { questionOf } from './open-draft.server.ts';
import type { StatementTask } from './task.ts';
import type { UnsavedText } from './unsaved-text.ts';

/** Everything that stands round one question while somebody writes. */
export type OpenQuestion = {
  statement: Statement;
  question: Question;
  answer: Answer | null;
  /** What this person typed and did not save, where it differs from what stands. */
  unsaved: UnsavedText | null;
  previous: { statement: Statement; answer: Answer } | null;
  /** What last year's statement says in this section, where it was read from a file. */
  earlier: { from: string; text: string } | null;
  facts: RecordedFacts['facts'];
  /** What the record offers for the question's section. */
  offered: OfferedSentence[];
  comments: StatementComment[];
  tasks: StatementTask[];
  /** How many files back the answer or a sentence of it. */
  files: number;
};

/**
 * One question of one statement, with what helps to answer it.
 *
 * @throws NotFound for an unknown statement or a question that it does not ask
 */
export async function openQuestion(
  viewer: Viewer,
  { statementId, questionId }: { statementId: string; questionId: string },
  now: Date,
): Promise<OpenQuestion> {
  const { organisationId, personId } = viewer;
  const statement = await findStatement(viewer, statementId);
  const question = questionOf(statement, questionId);
  const [answer, draft, comments, tasks, { facts, sentences }, previous, earlier, files] = await Promise.all([
    answerTo(organisationId, statementId, questionId),
    findUnsavedText({ organisationId, personId, statementId, questionId }, now),
    commentsOnQuestion(organisationId, statementId, questionId),
    tasksOfStatement(organisationId, statementId),
    standingFacts(viewer, statement, now),
    lastYears(statement, questionId),
    earlierSection(statement, question.section),
    attachmentsOf(organisationId, statementId),
  ]);
  return {
    statement,
    question,
    answer,
    unsaved: draft && differs(draft, answer) ? draft : null,
    previous,
    earlier,
    facts,
    offered: sentences.filter(({ section }) => section === question.section),
    comments,
    tasks: tasks.filter((task) => task.questionId === questionId),
    files: files.filter((file) => file.questionId === questionId).length,
  };
}

/** Whether something was typed that stands nowhere else. */
function differs({ text, standing, comment, title }: UnsavedText, answer: Answer | null): boolean {
  if (comment.trim() !== '' || title.trim() !== '') return true;
  return answer === null ? text !== '' : text !== answer.text || standing !== answer.standing;
}

/** The answers of last year's statement by question; none where there is no such statement. */
export async function lastYearsAnswers(
  statement: Statement,
): Promise<{ statement: Statement; answers: ReadonlyMap<string, Answer> } | null> {
  const { organisationId, previousId } = statement;
  const previous = previousId === null ? null : await statementWithId(organisationId, previousId);
  if (!previous) return null;
  const answers = await answersOf(organisationId, previous.id);
  return { statement: previous, answers: new Map(answers.map((answer) => [answer.questionId, answer])) };
}

async function lastYears(statement: Statement, questionId: string): Promise<OpenQuestion['previous']> {
  const last = await lastYearsAnswers(statement);
  const answer = last?.answers.get(questionId);
  return last && answer ? { statement: last.statement, answer } : null;
}

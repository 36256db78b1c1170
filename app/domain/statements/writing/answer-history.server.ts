import type { Viewer } from '#app/domain/access/viewer.ts';
import { editionsOf } from '#models/statement-answer.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Question } from '../question.ts';
import type { Answer, Statement } from '../statement.ts';
import { questionOf } from './open-draft.server.ts';
import { type WordDifference, wordDifferences } from './word-differences.ts';

export type Edition = { answer: Answer; differences: WordDifference[] };

/**
 * Every edition of an answer, the newest first, each with what it changed against the one before.
 *
 * @throws NotFound
 */
export async function answerHistory(
  viewer: Viewer,
  { statementId, questionId }: { statementId: string; questionId: string },
): Promise<{ statement: Statement; question: Question; editions: Edition[] }> {
  const statement = await findStatement(viewer, statementId);
  const question = questionOf(statement, questionId);
  const editions = await editionsOf(viewer.organisationId, statement.id, question.id);
  return {
    statement,
    question,
    editions: editions.map((answer, index) => ({
      answer,
      differences: wordDifferences(editions[index + 1]?.text ?? '', answer.text),
    })),
  };
}

import type { Viewer } from '#app/domain/access/viewer.ts';
import { answersOf, keepAnswer } from '#models/statement-answer.server.ts';
import { Refused } from '#app/platform/problems.ts';
import type { StatementContent } from '../content.ts';
import { answersToPutBack } from './answers-to-put-back.ts';

type Which = {
  statementId: string;
  content: StatementContent;
  /** In whose name: of whoever wrote the answer last, or of the viewer. */
  inName: 'of-the-writer' | 'of-the-viewer';
};

/**
 * Makes what a published version says the newest edition of every answer that differs from it. What was written in
 * between stays in the history. Call it inside a transaction, and write the ledger's entry there.
 *
 * @returns the questions whose answers were put back
 * @throws Refused `statement.conflict` when somebody writes at the same time
 */
export async function putAnswersBack(
  viewer: Viewer,
  { statementId, content, inName }: Which,
  now: Date,
): Promise<string[]> {
  const { organisationId } = viewer;
  const answers = await answersOf(organisationId, statementId);
  const back = answersToPutBack(content, answers);
  for (const { questionId, standing, text } of back) {
    const last = answers.find((answer) => answer.questionId === questionId);
    const own = { editedBy: viewer.personId, editedByName: viewer.name };
    const theirs = last && { editedBy: last.editedBy, editedByName: last.editedByName };
    const kept = await keepAnswer({
      organisationId,
      statementId,
      questionId,
      standing,
      text,
      version: (last?.version ?? 0) + 1,
      ...(inName === 'of-the-writer' ? (theirs ?? own) : own),
      editedAt: now,
    });
    if (!kept) throw new Refused('statement.conflict');
  }
  return back.map(({ questionId }) => questionId);
}

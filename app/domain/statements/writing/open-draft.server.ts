import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { statementWithId } from '#models/statement.server.ts';
import type { Question } from '../question.ts';
import { questionsFor } from '../questions/questions.ts';
import type { Statement } from '../statement.ts';
import { WHY_CLOSED } from './why-closed.ts';

/**
 * The statement to be changed: of the viewer's organisation, by somebody who may edit, while it is a draft.
 *
 * @throws NotFound · Refused `access.not-allowed` · Refused `statement.not-draft` with the reason in words
 */
export async function openDraft(viewer: Actor, statementId: string): Promise<Statement> {
  authorise(viewer, 'edit', 'statement');
  const statement = await statementWithId(viewer.organisationId, statementId);
  if (!statement) throw new NotFound('statement');
  if (statement.state !== 'draft')
    throw new Refused('statement.not-draft', { text: WHY_CLOSED[statement.state] });
  return statement;
}

/**
 * A question that the statement asks.
 *
 * @throws NotFound where there is none of that id, or it is asked for another law only
 */
export function questionOf(statement: Pick<Statement, 'regimes'>, questionId: string): Question {
  const question = questionsFor(statement.regimes).find(({ id }) => id === questionId);
  if (!question) throw new NotFound('question');
  return question;
}

import type { Viewer } from '#app/domain/access/viewer.ts';
import { latestEditionsOf } from '#models/statement-answer.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Answer, Statement } from '../statement.ts';

/** More than a person reads; the history of a single question is whole. */
const MOST = 200;

/**
 * The newest editions of all answers of a statement, by time.
 *
 * @throws NotFound
 */
export async function statementChanges(
  viewer: Viewer,
  statementId: string,
): Promise<{ statement: Statement; editions: Answer[] }> {
  const statement = await findStatement(viewer, statementId);
  return { statement, editions: await latestEditionsOf(viewer.organisationId, statement.id, MOST) };
}

import type { Actor } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { NotFound } from '#app/platform/problems.ts';
import { statementWithId } from '#models/statement.server.ts';
import type { Statement } from './statement.ts';

/**
 * One of the organisation's statements.
 *
 * @throws NotFound where the organisation has none of that id
 */
export async function findStatement(viewer: Actor, id: string): Promise<Statement> {
  authorise(viewer, 'read', 'statement');
  const statement = await statementWithId(viewer.organisationId, id);
  if (!statement) throw new NotFound('statement');
  return statement;
}

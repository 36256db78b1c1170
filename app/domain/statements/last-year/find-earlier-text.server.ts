import type { Viewer } from '#app/domain/access/viewer.ts';
import { earlierTextOf } from '#models/earlier-text.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import type { EarlierText } from './earlier-text.ts';

/**
 * A statement with the earlier text that was read into it, if any.
 *
 * @throws NotFound
 */
export async function findEarlierText(
  viewer: Viewer,
  statementId: string,
): Promise<{ statement: Statement; earlier: EarlierText | null }> {
  const statement = await findStatement(viewer, statementId);
  return { statement, earlier: await earlierTextOf(viewer.organisationId, statement.id) };
}

import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { StatementContent, StatementVersion } from '../content.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';

/** What a statement says: in one of its versions, or as the draft stands now. */
export type StatementText = {
  statement: Statement;
  content: StatementContent;
  /** Null where it is the draft. */
  version: StatementVersion | null;
};

/**
 * The text of a statement: of the version asked for, else of the version that counts now, else of the draft.
 *
 * @throws NotFound where the organisation has no such statement, or the statement no such version
 */
export async function findText(
  viewer: Viewer,
  { statementId, versionId }: { statementId: string; versionId: string | null },
  now: Date,
): Promise<StatementText> {
  const statement = await findStatement(viewer, statementId);
  const wanted = versionId ?? statement.currentVersionId;
  if (wanted === null)
    return { statement, content: await composeContent(viewer, statement, now), version: null };
  const version = await versionWithId(viewer.organisationId, wanted);
  if (version?.statementId !== statement.id) throw new NotFound('version of the statement');
  return { statement, content: version.content, version };
}

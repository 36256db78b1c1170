import type { Viewer } from '#app/domain/access/viewer.ts';
import { answerTo, editionsOf } from '#models/statement-answer.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Answer } from '../statement.ts';

/**
 * What is needed to bring two changes of one answer together: the edition from which a person began (null where there was
 * no answer), and the one that stands now.
 *
 * @param version the version from which the person began
 * @throws NotFound
 */
export async function editionsToMerge(
  viewer: Viewer,
  { statementId, questionId }: { statementId: string; questionId: string },
  version: number,
): Promise<{ base: Answer | null; current: Answer | null }> {
  const { id, organisationId } = await findStatement(viewer, statementId);
  const editions = await editionsOf(organisationId, id, questionId);
  const base = editions.find((edition) => edition.version === version) ?? null;
  return { base, current: await answerTo(organisationId, id, questionId) };
}

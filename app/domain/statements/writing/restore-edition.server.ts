import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { editionsOf } from '#models/statement-answer.server.ts';
import type { Answer } from '../statement.ts';
import { openDraft } from './open-draft.server.ts';
import { saveAnswer } from './save-answer.server.ts';

type Restore = { questionId: string; edition: number; version: number };

/**
 * Makes an earlier edition of an answer the newest one. What stood in between stays in the history.
 *
 * @param restore `edition` is the version to take up again, `version` the one that the person saw as the newest
 * @throws NotFound · Refused `statement.answer-changed` · what saving an answer throws
 */
export async function restoreEdition(
  viewer: Viewer,
  statementId: string,
  { questionId, edition, version }: Restore,
  now: Date,
): Promise<Answer> {
  const statement = await openDraft(viewer, statementId);
  const editions = await editionsOf(viewer.organisationId, statement.id, questionId);
  const earlier = editions.find((one) => one.version === edition);
  if (!earlier) throw new NotFound('edition');
  const { standing, text } = earlier;
  return saveAnswer(viewer, statement.id, { questionId, standing, text, version }, now);
}

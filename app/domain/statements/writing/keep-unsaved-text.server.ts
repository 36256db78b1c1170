import type { Viewer } from '#app/domain/access/viewer.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { forgetUnsaved, keepUnsaved } from '#models/statement-draft.server.ts';
import type { UnsavedForm } from './answer-form.ts';
import { LONGEST_ANSWER } from './answer-words.ts';
import { openDraft, questionOf } from './open-draft.server.ts';
import { unsavedPlace } from './unsaved-text.ts';

/**
 * Keeps what a person has typed and not saved, sealed, in place of what was kept before. Nothing in the statement changes, so
 * the ledger is told nothing.
 *
 * @throws NotFound · Refused `statement.not-draft` · InvalidInput where the text is far longer than an answer can be
 */
export async function keepUnsavedText(
  viewer: Viewer,
  statementId: string,
  input: UnsavedForm & { questionId: string },
  now: Date,
): Promise<void> {
  const { organisationId, personId } = viewer;
  const statement = await openDraft(viewer, statementId);
  const { id: questionId } = questionOf(statement, input.questionId);
  const { standing, text, comment, title, version } = input;
  if (text.length + comment.length + title.length > 3 * LONGEST_ANSWER)
    throw new InvalidInput({ text: [`Shorten the answer to ${LONGEST_ANSWER} characters.`] });
  const place = { organisationId, personId, statementId: statement.id, questionId };
  const sealed = (await sealer()).seal(JSON.stringify({ text, comment, title }), unsavedPlace(place));
  await keepUnsaved({ ...place, ...sealed, standing, version, at: now });
}

/** Throws away what was kept as unsaved for this person and question. */
export async function discardUnsavedText(
  viewer: Viewer,
  { statementId, questionId }: { statementId: string; questionId: string },
): Promise<void> {
  const { organisationId, personId } = viewer;
  const statement = await openDraft(viewer, statementId);
  await forgetUnsaved({ organisationId, personId, statementId: statement.id, questionId });
}

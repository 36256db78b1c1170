import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { findAttachment, removeAttachmentRow } from '#models/evidence-attachment.server.ts';
import { isId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';
import { entryOf } from './attach-files.server.ts';
import { dropUnusedFile } from './drop-unused-file.server.ts';

/**
 * Takes a file off a draft. Its content goes too once nothing else needs it; a version that was put before the board keeps
 * what was attached then.
 *
 * @throws NotFound where the statement has no such file · Refused `statement.not-draft` with the reason
 */
export async function removeAttachment(
  viewer: Viewer,
  statementId: string,
  attachmentId: string,
  now: Date,
): Promise<void> {
  const { organisationId } = viewer;
  const fileId = await inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    const found = isId(attachmentId)
      ? await findAttachment(organisationId, statement.id, attachmentId)
      : null;
    if (!found) throw new NotFound('file');
    await removeAttachmentRow(organisationId, found.id);
    await recordChange(viewer, { act: 'statement.evidence-removed', ...entryOf([found]) }, now);
    return found.fileId;
  });
  await dropUnusedFile(organisationId, fileId);
}

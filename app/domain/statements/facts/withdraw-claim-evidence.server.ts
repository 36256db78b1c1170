import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { removeClaimEvidence } from '#models/claim-evidence.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';

/**
 * Takes back what was named as evidence of a sentence: it is open again.
 *
 * @throws NotFound where nothing was named · Refused `statement.not-draft`
 */
export async function withdrawClaimEvidence(
  viewer: Viewer,
  statementId: string,
  claimId: string,
  now: Date,
): Promise<void> {
  await inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    if (!(await removeClaimEvidence(viewer.organisationId, statement.id, claimId)))
      throw new NotFound('claim');
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.claim-reopened', subjects, content: { claimId } }, now);
  });
}

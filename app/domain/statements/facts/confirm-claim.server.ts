import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { keepClaimEvidence } from '#models/claim-evidence.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';
import { ClaimEvidenceForm } from './claim-evidence.ts';
import { claimWithId } from './find-claim.ts';

/**
 * Names what a sentence of a draft rests on, where no linked fact shows it. It holds for these words: a changed sentence is
 * open again.
 *
 * @throws InvalidInput by field · NotFound where the draft holds no such sentence · Refused `statement.not-draft`
 */
export async function confirmClaim(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  const form = ClaimEvidenceForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { claimId: id, note } = form.data;
  await inTransaction(async () => {
    const { organisationId } = viewer;
    const statement = await openDraft(viewer, statementId);
    const claim = claimWithId(await answersOf(organisationId, statement.id), id);
    await keepClaimEvidence({
      organisationId,
      statementId: statement.id,
      claimId: id,
      ...claim,
      note,
      byId: viewer.personId,
      byName: viewer.name,
      at: now,
    });
    const subjects = [
      { kind: 'statement', id: statement.id },
      { kind: 'question', id: claim.questionId },
    ];
    await recordChange(viewer, { act: 'statement.claim-backed', subjects, content: { id, note } }, now);
  });
}

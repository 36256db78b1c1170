import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { findCaseFile, markCaseFileWithdrawn } from '#models/case-file.server.ts';
import { isId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

export const EvidenceWithdrawalForm = z.object({
  fileId: z.string({ error: 'Choose the file.' }),
  because: z
    .string({ error: 'Write why the file no longer counts.' })
    .trim()
    .min(1, 'Write why the file no longer counts.')
    .max(1_000, 'Shorten the reason to 1000 characters.'),
});

/**
 * Marks an evidence file as withdrawn. It stays where it is, with the reason beside it.
 *
 * @throws NotFound, InvalidInput by field; Refused `match.conflict` when it is withdrawn already
 */
export async function withdrawEvidence(
  viewer: Viewer,
  matchId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'decide', 'screening');
  const form = EvidenceWithdrawalForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { fileId, because } = form.data;
  const { organisationId, name } = viewer;
  const known = isId(fileId) && isId(matchId) ? await findCaseFile(organisationId, matchId, fileId) : null;
  if (known === null) throw new NotFound('file');
  const withdrawn = { withdrawnAt: now, withdrawnBy: name, withdrawnBecause: because };
  await inTransaction(async () => {
    if (!(await markCaseFileWithdrawn(organisationId, fileId, withdrawn)))
      throw new Refused('match.conflict');
    const subjects = [
      { kind: 'match', id: matchId },
      { kind: 'evidence', id: fileId },
    ];
    const content = { sha256: known.file.sha256, because };
    await recordChange(viewer, { act: 'evidence.withdrawn', subjects, content }, now);
  });
}

import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachFiles } from '#app/domain/statements/evidence/attach-files.server.ts';
import { removeAttachment } from '#app/domain/statements/evidence/remove-attachment.server.ts';
import type { Upload } from '#app/domain/statements/evidence/store-file.server.ts';
import { ClaimEvidenceForm } from '#app/domain/statements/facts/claim-evidence.ts';
import { bringNumbersUpToDate } from '#app/domain/statements/facts/bring-numbers-up-to-date.server.ts';
import { confirmClaim } from '#app/domain/statements/facts/confirm-claim.server.ts';
import { withdrawClaimEvidence } from '#app/domain/statements/facts/withdraw-claim-evidence.server.ts';
import type { refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { now } from '#app/platform/clock.server.ts';
import { answerWithFiles } from '../evidence/answer-with-files.server.ts';

const Posted = z.object({
  intent: z.enum(['update', 'confirm', 'withdraw', 'remove-file'], 'Use the buttons on the page.'),
  claimId: z.string().default(''),
  note: z.string().default(''),
  known: z.string().default(''),
  attachmentId: z.string().default(''),
});
type Posted = z.infer<typeof Posted>;

/** Does what a button of the facts page asks, and gives the address to go to, or the form again. */
export async function answerFactsForm(
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<string | ReturnType<typeof refuseForm>> {
  const sent = { viewer, statementId: id, request, schema: Posted };
  return answerWithFiles(sent, async (posted, uploads) => {
    const done = await doAsAsked(viewer, id, posted, uploads);
    const place = done === 'updated' ? '' : '#claims';
    return paths.statementFacts(id, { done }) + place;
  });
}

async function doAsAsked(viewer: Viewer, id: string, posted: Posted, uploads: Upload[]): Promise<string> {
  const { intent, claimId, note, known, attachmentId } = posted;
  if (intent === 'update') {
    await bringNumbersUpToDate(viewer, id, now());
    return 'updated';
  }
  if (intent === 'withdraw') {
    await withdrawClaimEvidence(viewer, id, claimId, now());
    return 'withdrawn';
  }
  if (intent === 'remove-file') {
    await removeAttachment(viewer, id, attachmentId, now());
    return 'removed';
  }
  const files = { uploads, known: known === '' ? [] : [known] };
  const hasFiles = uploads.length > 0 || known !== '';
  const hasNote = note.trim() !== '' || !hasFiles;
  if (hasNote) refuseNote(claimId, note);
  if (hasFiles) await attachFiles(viewer, id, { to: { kind: 'claim', id: claimId }, ...files }, now());
  if (hasNote) await confirmClaim(viewer, id, { claimId, note }, now());
  return 'confirmed';
}

/** A note that cannot be taken is told before any file is attached. */
function refuseNote(claimId: string, note: string): void {
  const form = ClaimEvidenceForm.safeParse({ claimId, note });
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
}

import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachFiles } from '#app/domain/statements/evidence/attach-files.server.ts';
import { removeAttachment } from '#app/domain/statements/evidence/remove-attachment.server.ts';
import type { refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { answerWithFiles } from './answer-with-files.server.ts';

const Posted = z.object({
  intent: z.enum(['attach', 'remove-file'], 'Use the buttons on the page.'),
  question: z.string().default(''),
  attachmentId: z.string().default(''),
});

/** Does what a button of the page of evidence asks, and gives the address to go to, or the form again. */
export async function answerEvidenceForm(
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<string | ReturnType<typeof refuseForm>> {
  const sent = { viewer, statementId: id, request, schema: Posted };
  return answerWithFiles(sent, async ({ intent, question, attachmentId }, uploads) => {
    if (intent === 'remove-file') {
      await removeAttachment(viewer, id, attachmentId, now());
      return paths.statementEvidence(id, { done: 'removed' });
    }
    if (question === '') throw new InvalidInput({ question: ['Choose the answer that the file backs'] });
    if (uploads.length === 0) throw new InvalidInput({ file: ['Choose a file'] });
    const to = { kind: 'answer', id: question } as const;
    await attachFiles(viewer, id, { to, uploads, known: [] }, now());
    return paths.statementEvidence(id, { done: 'attached' });
  });
}

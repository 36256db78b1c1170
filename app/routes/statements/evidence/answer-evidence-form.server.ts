import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachFiles } from '#app/domain/statements/evidence/attach-files.server.ts';
import { removeAttachment } from '#app/domain/statements/evidence/remove-attachment.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { answerFields, readFields, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { LARGEST_AT_ONCE, MOST_AT_ONCE } from './limits.ts';

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
  const upload = await readUploads(request, { field: 'file', largest: LARGEST_AT_ONCE, most: MOST_AT_ONCE });
  // Whoever may not see the statement learns nothing of what is wrong with a file.
  await findStatement(viewer, id);
  if (!upload.ok)
    return refuseForm({ fields: upload.fields, typed: readFields(upload.form, Posted).typed }, upload.status);
  return answerFields(upload.form, Posted, async ({ intent, question, attachmentId }) => {
    if (intent === 'remove-file') {
      await removeAttachment(viewer, id, attachmentId, now());
      return paths.statementEvidence(id, { done: 'removed' });
    }
    if (question === '') throw new InvalidInput({ question: ['Choose the answer that the file backs'] });
    if (upload.files.length === 0) throw new InvalidInput({ file: ['Choose a file'] });
    const to = { kind: 'answer', id: question } as const;
    await attachFiles(viewer, id, { to, uploads: upload.files, known: [] }, now());
    return paths.statementEvidence(id, { done: 'attached' });
  });
}

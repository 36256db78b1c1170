import { createHash } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addComment } from '#models/case-comment.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openCase } from './open-case.server.ts';

const LONGEST = 8_000;

export const CommentForm = z.object({
  text: z
    .string({ error: 'Write the comment.' })
    .trim()
    .min(1, 'Write the comment.')
    .max(LONGEST, `Shorten the comment to ${LONGEST} characters, or add it as a file.`),
});

/**
 * Adds a comment to a match, for good. The ledger keeps its hash.
 *
 * @throws NotFound, InvalidInput by field
 */
export async function commentOnMatch(
  viewer: Viewer,
  matchId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'decide', 'screening');
  const form = CommentForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const match = await openCase(viewer, matchId);
  const { text } = form.data;
  const { organisationId, personId, name: personName } = viewer;
  const id = newId();
  await inTransaction(async () => {
    await addComment({ id, organisationId, matchId: match.id, text, personId, personName, at: now });
    const subjects = [
      { kind: 'match', id: match.id },
      { kind: 'comment', id },
    ];
    const sha256 = createHash('sha256').update(text).digest('hex');
    await recordChange(viewer, { act: 'match.commented', subjects, content: { sha256 } }, now);
  });
}

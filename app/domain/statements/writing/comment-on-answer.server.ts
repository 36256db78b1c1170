import { createHash } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { statementWithId } from '#models/statement.server.ts';
import { addStatementComment } from '#models/statement-comment.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { questionOf } from './open-draft.server.ts';

const LONGEST = 4_000;

const CommentForm = z.object({
  comment: z
    .string({ error: 'Write the comment.' })
    .trim()
    .min(1, 'Write the comment.')
    .max(LONGEST, `Shorten the comment to ${LONGEST} characters.`),
});

type Target = { statementId: string; questionId: string };

/**
 * Adds a comment to an answer, for good. The ledger keeps its hash.
 *
 * @throws NotFound · InvalidInput by field
 */
export async function commentOnAnswer(
  viewer: Viewer,
  { statementId, questionId }: Target,
  comment: string,
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const form = CommentForm.safeParse({ comment });
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { organisationId, personId, name: personName } = viewer;
  const statement = await statementWithId(organisationId, statementId);
  if (!statement) throw new NotFound('statement');
  const question = questionOf(statement, questionId);
  const text = form.data.comment;
  const id = newId();
  await inTransaction(async () => {
    const place = { organisationId, statementId, questionId: question.id };
    await addStatementComment({ id, ...place, text, personId, personName, at: now, resolvedAt: null });
    const sha256 = createHash('sha256').update(text).digest('hex');
    const subjects = [
      { kind: 'statement', id: statementId },
      { kind: 'comment', id },
    ];
    await recordChange(viewer, { act: 'statement.commented', subjects, content: { sha256 } }, now);
  });
}

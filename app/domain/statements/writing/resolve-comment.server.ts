import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { resolveOwnComment } from '#models/statement-comment.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

/**
 * Marks one's own comment as resolved.
 *
 * @throws Refused `statement.comment-not-yours` where it is somebody else's, or resolved already
 */
export async function resolveComment(
  viewer: Viewer,
  { statementId, commentId }: { statementId: string; commentId: string },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { organisationId, personId } = viewer;
  await inTransaction(async () => {
    const own = { organisationId, statementId, personId, id: commentId };
    if (!(await resolveOwnComment(own, now))) throw new Refused('statement.comment-not-yours');
    const subjects = [
      { kind: 'statement', id: statementId },
      { kind: 'comment', id: commentId },
    ];
    const change = { act: 'statement.comment-resolved', subjects, content: { commentId } };
    await recordChange(viewer, change, now);
  });
}

import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { changePublishedStatement, publishedStatement } from '#models/published-statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

export const WithdrawalDraft = z.object({
  reason: z
    .string({ error: 'Say why the statement is withdrawn. The reason is public' })
    .max(1000, 'Use at most 1000 characters'),
  keep: z.enum(['notice', 'text'], { error: 'Choose what people can still read' }).default('notice'),
});
export type WithdrawalDraft = z.infer<typeof WithdrawalDraft>;

/**
 * Withdraws a published statement, never in silence: its address stays and says when and why. With `notice` nothing else
 * stays readable of any of its versions, whose codes still prove that they stood here; with `text` the text stays under
 * the notice. Other years are not touched.
 *
 * @throws NotFound when the organisation has published no such statement
 * @throws Refused `publication.conflict` when somebody else was faster
 */
export async function withdrawPublication(
  viewer: Actor,
  statementId: string,
  { reason, keep }: WithdrawalDraft,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const published = await publishedStatement(viewer.organisationId, statementId);
  if (!published) throw new NotFound('published statement');
  const withdrawn = { at: now, reason };
  const revisions = published.revisions.map((revision) =>
    keep === 'notice' && revision.withheld === null ? { ...revision, withheld: withdrawn } : revision,
  );
  await inTransaction(async () => {
    if (!(await changePublishedStatement({ ...published, revisions, withdrawn }, revisions.length)))
      throw new Refused('publication.conflict');
    const subjects = [{ kind: 'statement', id: statementId }];
    await recordChange(
      viewer,
      { act: 'statement.publication-withdrawn', subjects, content: { reason, keep } },
      now,
    );
  });
}

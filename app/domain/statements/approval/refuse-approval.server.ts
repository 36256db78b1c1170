import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { openVersion } from './open-version.server.ts';
import { takeStep } from './take-step.server.ts';

const FIX = 'Write what the board wants changed: the writers read it.';

export const RefusalForm = z.object({
  reason: z.string({ error: FIX }).trim().min(1, FIX).max(4_000, 'Shorten the reason to 4000 characters.'),
});

/**
 * The board did not approve: the statement is a draft again, with the reason beside it.
 *
 * @throws InvalidInput by field
 * @throws NotFound, Refused `statement.conflict`
 */
export async function refuseApproval(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'decide', 'statement');
  const open = await openVersion(viewer, statementId, ['in-approval']);
  const form = RefusalForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { reason } = form.data;
  await takeStep(
    viewer,
    open,
    {
      act: 'statement.approval-refused',
      statement: { state: 'draft', currentVersionId: null },
      version: { state: 'refused', approval: null, refusal: { reason, at: now, by: viewer.personId } },
      content: { reason },
    },
    now,
  );
}

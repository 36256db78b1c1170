import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { isId } from '#models/new-id.server.ts';
import { findAllowance } from '#models/screening-allowance.server.ts';
import { dueDate } from './case-settings.ts';
import type { Allowance } from './case.ts';
import { openCase } from './open-case.server.ts';
import { settingsOf } from './settings-of.server.ts';
import { takeStep } from './take-step.server.ts';

export const WithdrawalForm = z.object({
  comment: z
    .string({ error: 'Write why the question has to be asked again.' })
    .trim()
    .min(1, 'Write why the question has to be asked again.')
    .max(4_000, 'Shorten the reason to 4000 characters.'),
});

/**
 * Withdraws an allowance: its match is open again and waits as from now.
 *
 * @throws NotFound when the organisation has no such allowance
 * @throws Refused `match.conflict` when it is withdrawn already
 * @throws InvalidInput by field
 */
export async function withdrawAllowance(
  viewer: Viewer,
  allowanceId: string,
  input: unknown,
  now: Date,
): Promise<Allowance> {
  authorise(viewer, 'manage', 'allowance');
  const form = WithdrawalForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const allowance = isId(allowanceId) ? await findAllowance(viewer.organisationId, allowanceId) : null;
  if (allowance === null) throw new NotFound('allowance');
  if (allowance.withdrawnAt !== null) throw new Refused('match.conflict');
  const match = await openCase(viewer, allowance.matchId);
  const { comment } = form.data;
  const dueAt = dueDate(await settingsOf(viewer.organisationId), match.strength, now);
  const asked = { reasons: [], comment, reviewAt: null, openedAt: now, dueAt };
  await takeStep(viewer, match, { step: 'reopened', status: 'open', ...asked }, now);
  return allowance;
}

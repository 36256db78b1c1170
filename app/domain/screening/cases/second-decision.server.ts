import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { decisionsOn } from '#models/screening-decision.server.ts';
import type { Match } from '../screening.ts';
import { maySecond } from './next-step.ts';
import { openCase } from './open-case.server.ts';
import type { ReasonCode } from './reasons.ts';
import { takeStep, type Step } from './take-step.server.ts';

/** The second person's answer. Sending back needs words for the first one. */
export const SecondForm = z
  .object({
    answer: z.enum(['confirm', 'send-back'], 'Choose: confirm it, or send it back.'),
    comment: z.string().trim().max(4_000, 'Shorten the words to 4000 characters.').default(''),
  })
  .refine(({ answer, comment }) => answer === 'confirm' || comment !== '', {
    path: ['comment'],
    message: 'Write what is missing, or what speaks against it.',
  });

/**
 * Answers a proposed confirmation as the second person: the match is confirmed, or open again.
 *
 * @throws Refused `match.second-person` for whoever proposed it; `match.conflict` when no proposal waits any more
 * @throws NotFound, InvalidInput by field
 */
export async function secondDecision(
  viewer: Viewer,
  matchId: string,
  input: unknown,
  now: Date,
): Promise<Match> {
  authorise(viewer, 'decide', 'screening');
  const form = SecondForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const match = await openCase(viewer, matchId);
  if (match.status !== 'awaiting-second') throw new Refused('match.conflict');
  if (!maySecond(match, viewer.personId)) throw new Refused('match.second-person');
  const proposal = (await decisionsOn(viewer.organisationId, [match.id])).find(
    ({ decision }) => decision === 'proposed',
  );
  const decided = await takeStep(viewer, match, stepOf(form.data, proposal?.reasons ?? []), now);
  if (decided.status === 'confirmed') await assessSuppliers(viewer, { ids: [match.supplierId] }, now);
  return decided;
}

/** Whoever confirms agrees to the reasons that were proposed. */
function stepOf({ answer, comment }: z.output<typeof SecondForm>, proposed: ReasonCode[]): Step {
  return answer === 'confirm'
    ? { step: 'confirmed', status: 'confirmed', reasons: proposed, comment, reviewAt: null }
    : { step: 'sent-back', status: 'open', reasons: [], comment, reviewAt: null };
}

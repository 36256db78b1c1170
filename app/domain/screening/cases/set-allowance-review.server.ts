import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { setAllowanceReview } from '#models/screening-allowance.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { dayField } from '../decision-form.ts';
import { viewAllowance } from './list-allowances.server.ts';
import { dayFrom } from './working-days.ts';

export const ReviewForm = z.object({ reviewAt: dayField });

/**
 * Sets the day on which a person should look at an allowance again, or takes it away.
 *
 * @throws NotFound, InvalidInput by field
 */
export async function setReviewDay(viewer: Viewer, id: string, input: unknown, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'allowance');
  const form = ReviewForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { allowance } = await viewAllowance(viewer, id);
  const reviewAt = dayFrom(form.data.reviewAt);
  await inTransaction(async () => {
    await setAllowanceReview(viewer.organisationId, allowance.id, reviewAt);
    const subjects = [{ kind: 'allowance', id: allowance.id }];
    await recordChange(viewer, { act: 'allowance.review-set', subjects, content: { reviewAt } }, now);
  });
}

import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { addThresholdChoice } from '#models/threshold-choice.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { THRESHOLDS, type ThresholdChoice } from './threshold-choice.ts';

/** What a person chooses: a threshold of the scale, and why. */
export const ThresholdForm = z.object({
  threshold: z.coerce
    .number({ error: 'Choose a threshold from 0.40 to 0.95, in steps of 0.005.' })
    .refine(
      (value) => THRESHOLDS.includes(value),
      'Choose a threshold from 0.40 to 0.95, in steps of 0.005.',
    ),
  reason: z
    .string({ error: 'Write why this threshold is right for you.' })
    .trim()
    .min(1, 'Write why this threshold is right for you.')
    .max(2_000, 'Shorten the reason to 2000 characters.'),
});

/**
 * Sets the score from which the organisation's matches are shown to people. It counts for every screening from now on;
 * those of the past keep the threshold they were made with.
 *
 * @throws InvalidInput by field
 */
export async function chooseThreshold(viewer: Viewer, input: unknown, now: Date): Promise<ThresholdChoice> {
  authorise(viewer, 'manage', 'screening');
  const form = ThresholdForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { organisationId, personId, name } = viewer;
  const choice = { id: newId(), organisationId, ...form.data, personId, personName: name, at: now };
  await inTransaction(async () => {
    await addThresholdChoice(choice);
    const subjects = [{ kind: 'threshold', id: choice.id }];
    await recordChange(viewer, { act: 'threshold.chosen', subjects, content: form.data }, now);
  });
  return choice;
}

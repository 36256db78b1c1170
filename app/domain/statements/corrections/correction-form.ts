import { z } from 'zod';
import { InvalidInput } from '#app/platform/problems.ts';

const WHY = 'Write why the statement is corrected. This stays inside the organisation';
const WHAT = 'Write what is changed, in words for the public: they stand on the corrected statement';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');

/** Why a published statement is corrected, and what is changed: a line for each change. */
const CorrectionForm = z.object({
  reason: z.string({ error: WHY }).trim().min(1, WHY).max(2_000, 'Shorten the reason to 2000 characters'),
  changed: z
    .string({ error: WHAT })
    .max(1_500, 'Shorten what is changed to 1500 characters: Canada’s form takes no more')
    .transform(lines)
    .refine((said) => said.length > 0, WHAT),
});
type CorrectionWords = z.infer<typeof CorrectionForm>;

/** Takes the words of a correction as they were typed. @throws InvalidInput by field */
export function readCorrectionWords(input: unknown): CorrectionWords {
  const form = CorrectionForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  return form.data;
}

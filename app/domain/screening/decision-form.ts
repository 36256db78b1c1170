import { z } from 'zod';
import { DECISIONS } from './screening.ts';

const LONGEST_COMMENT = 4_000;

/** A person's answer. Calling it the same, or not the same, needs a reason that others can follow. */
export const DecisionForm = z
  .object({
    decision: z.enum(DECISIONS, 'Choose what you found: confirmed, not the same, or unsure.'),
    comment: z
      .string()
      .trim()
      .max(LONGEST_COMMENT, `Shorten the comment to ${LONGEST_COMMENT} characters.`)
      .default(''),
  })
  .refine(({ decision, comment }) => decision === 'unsure' || comment !== '', {
    path: ['comment'],
    message: 'Write what you compared and why you came to this answer.',
  });

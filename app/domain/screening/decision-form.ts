import { z } from 'zod';
import { reasonsAgainstAnswer, reasonWords, REASON_CODES, type ReasonCode } from './cases/reasons.ts';
import { DECISIONS, type Decision } from './screening.ts';

const LONGEST_COMMENT = 4_000;

const answer = z.enum(DECISIONS, 'Choose what you found: confirmed, not the same, or unsure.');
const words = z
  .string()
  .trim()
  .max(LONGEST_COMMENT, `Shorten the comment to ${LONGEST_COMMENT} characters.`)
  .default('');
const reasons = z
  .array(z.enum(REASON_CODES, 'Choose the reasons from the list.'))
  .default([])
  .transform((codes): ReasonCode[] => (codes.length === 0 ? ['in-words'] : [...new Set(codes)]));

const ANSWER_WORDS: Record<Decision, string> = {
  confirmed: 'confirmed',
  'not-the-same': 'not the same',
  unsure: 'unsure',
};

/** What a person answers, and why. Without a coded reason the words are the reason. */
export const DECISION_FIELDS = { decision: answer, reasons, comment: words };

type Answer = { decision: Decision; reasons: ReasonCode[]; comment: string };

/** Calling it the same, or not the same, needs words that others can follow; coded reasons must fit the answer. */
export function checkAnswer({ decision, reasons: codes, comment }: Answer, check: z.RefinementCtx): void {
  if (decision !== 'unsure' && comment === '')
    check.addIssue({
      code: 'custom',
      path: ['comment'],
      message: 'Write what you compared and why you came to this answer.',
    });
  const [unfit] = reasonsAgainstAnswer(decision, codes);
  if (unfit !== undefined)
    check.addIssue({
      code: 'custom',
      path: ['reasons'],
      message: `Take away “${reasonWords(unfit)}”: it is no reason for “${ANSWER_WORDS[decision]}”.`,
    });
}

/** A day as forms send it; `dayFrom` makes it a moment. */
export const dayField = z.iso.date('Enter the day as year, month and day: 2027-03-31.').optional();

/** A person's answer on one match. */
export const DecisionForm = z.object({ ...DECISION_FIELDS, reviewAt: dayField }).superRefine(checkAnswer);

import { NotFound } from '#app/platform/problems.ts';
import type { Answer } from '../statement.ts';
import { claimId, claimsIn } from './open-claims.ts';

/**
 * The sentence of a claim, and the question in whose answer it stands.
 *
 * @throws NotFound where no answer holds such a sentence
 */
export function claimWithId(
  answers: readonly Pick<Answer, 'questionId' | 'text'>[],
  id: string,
): { questionId: string; sentence: string } {
  for (const { questionId, text } of answers)
    for (const { sentence } of claimsIn(text)) if (claimId(sentence) === id) return { questionId, sentence };
  throw new NotFound('claim');
}

import { NotFound } from '#app/platform/problems.ts';
import type { Answer } from '../statement.ts';
import { plainText } from './marked-text.ts';
import { claimId, claimsIn } from './open-claims.ts';

/**
 * The sentence of a claim, and the question in whose answer it stands. A link that leads to nothing backs no sentence, so
 * that each is looked for with its links and without.
 *
 * @throws NotFound where no answer holds such a sentence
 */
export function claimWithId(
  answers: readonly Pick<Answer, 'questionId' | 'text'>[],
  id: string,
): { questionId: string; sentence: string } {
  for (const { questionId, text } of answers)
    for (const { sentence } of [...claimsIn(text), ...claimsIn(plainText(text))])
      if (claimId(sentence) === id) return { questionId, sentence };
  throw new NotFound('claim');
}

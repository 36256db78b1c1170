import { splitSentences } from '../../reading/sentences.ts';
import type { CheckInput } from '../check-input.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { sameSentences } from './same-sentences.ts';

/** The sentences that stood in last year's text, and their share of the words, 0 to 1. */
export type SamenessOfText = { share: number; sentences: readonly ReadSentence[] };

/** The sentences that stood in last year's text, and their share of the words. Null without last year's text. */
export function samenessOf(body: readonly ReadSentence[], input: CheckInput): SamenessOfText | null {
  if (input.previousText === undefined || input.previousText.trim() === '') return null;
  const before = splitSentences(input.previousText).filter(({ isHeading }) => !isHeading);
  // The head of our own draft is the same every year by its nature.
  const own = input.spans === undefined ? body : body.filter(({ questionId }) => questionId !== null);
  const { same, share } = sameSentences(
    own.map(({ sentence }) => sentence.text),
    before.map(({ text }) => text),
  );
  return { share, sentences: same.flatMap((index) => own[index] ?? []) };
}

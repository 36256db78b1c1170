import { splitSentences } from '../../reading/sentences.ts';
import type { ReadSentence, ReadText } from '../read-text.ts';
import { sameSentences } from '../text/same-sentences.ts';

/** The sentences that stood in last year's text, and their share of the words. Null without last year's text. */
export function samenessOf({ body, input }: ReadText): { share: number; sentences: ReadSentence[] } | null {
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

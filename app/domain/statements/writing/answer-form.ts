import { z } from 'zod';
import { ANSWER_STANDINGS } from '../statement.ts';
import { cleanPastedText } from './clean-pasted-text.ts';
import { hasMergeLines } from './merge-texts.ts';
import { LONGEST_ANSWER, LONGEST_IN_WORDS } from './answer-words.ts';

/** More than this is refused before it is read: no answer is so long, even with the markup that came with it. */
const LONGEST_PASTED = 400_000;

/** An answer as the form gives it: the text cleaned of what a word processor put in. */
export const AnswerForm = z.object({
  standing: z.enum(ANSWER_STANDINGS, { error: 'Choose how far the answer is.' }).default('answered'),
  text: z
    .string()
    .max(LONGEST_PASTED, `Shorten the answer to ${LONGEST_IN_WORDS} characters.`)
    .transform(cleanPastedText)
    .default(''),
  version: z.coerce.number().int().min(0).default(0),
});
export type AnswerForm = z.infer<typeof AnswerForm>;

const beside = z.string().max(LONGEST_PASTED).default('');

/** An answer with the comment and the task that were begun on the same page. */
export const UnsavedForm = AnswerForm.extend({ comment: beside, title: beside });
export type UnsavedForm = z.infer<typeof UnsavedForm>;

/** What has to be put right before an answer is saved, by field; empty where nothing has. */
export function answerProblems({
  standing,
  text,
}: Pick<AnswerForm, 'standing' | 'text'>): Record<string, string[]> {
  if (text.length > LONGEST_ANSWER)
    return {
      text: [
        `The answer has ${text.length.toLocaleString('en-GB')} characters. Shorten it to ${LONGEST_IN_WORDS}, or move a part to another question.`,
      ],
    };
  if (hasMergeLines(text))
    return {
      text: [
        'Two versions of a passage still stand in the text. Keep what is right and take out the lines that begin with ===.',
      ],
    };
  if (text !== '') return {};
  if (standing === 'answered')
    return { text: ['Write the answer, or choose “Nothing to report” or “In development”.'] };
  if (standing === 'not-applicable') return { text: ['Say in a sentence why the question does not apply.'] };
  return {};
}

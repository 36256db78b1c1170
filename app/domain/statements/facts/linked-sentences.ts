import type { SectionKey } from '../area.ts';
import type { StatementContent } from '../content.ts';
import { splitSentences } from '../reading/sentences.ts';
import { plainText, readRuns } from './marked-text.ts';

/** A sentence with the facts whose numbers stand in it. */
export type LinkedSentence = { section: SectionKey; questionId: string; sentence: string; facts: string[] };

/** The sentences of a statement that hold numbers from the record, in its order. */
export function linkedSentences(content: Pick<StatementContent, 'sections'>): LinkedSentence[] {
  return content.sections.flatMap(({ key, answers }) =>
    answers.flatMap(({ questionId, text }) =>
      splitSentences(text).flatMap((sentence) => {
        const facts = readRuns(sentence.text).flatMap(({ fact }) => (fact === null ? [] : [fact]));
        if (facts.length === 0) return [];
        return [{ section: key, questionId, sentence: plainText(sentence.text), facts: [...new Set(facts)] }];
      }),
    ),
  );
}

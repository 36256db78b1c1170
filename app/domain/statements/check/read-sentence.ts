import type { SectionKey } from '../area.ts';
import type { SentenceReading } from '../reading/classify-sentences.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { AnswerStanding } from '../statement.ts';

/** A sentence with what the checks ask of it. */
export type ReadSentence = {
  sentence: Sentence;
  /** In small letters, of the same length. */
  folded: string;
  reading: SentenceReading;
  /** The answer of our own draft that it stands in. */
  questionId: string | null;
  section: SectionKey | null;
  answer: AnswerStanding | null;
};

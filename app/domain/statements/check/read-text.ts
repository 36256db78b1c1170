import { classifySentences, type SentenceReading } from '../reading/classify-sentences.ts';
import { foldCase } from '../reading/cues/cue.ts';
import { splitSentences, type Sentence } from '../reading/sentences.ts';
import type { AnswerSpan, CheckInput } from './check-input.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { ReadingEase, TextLanguage } from './report.ts';
import { readingEaseOf } from './text/reading-ease.ts';
import { recogniseLanguage } from './text/recognise-language.ts';
import { type SamenessOfText, samenessOf } from './text/sameness-of.ts';

/** A text as every check reads it: split and classified once. */
export type ReadText = {
  input: CheckInput;
  sentences: readonly ReadSentence[];
  /** Without headings. */
  body: readonly ReadSentence[];
  language: TextLanguage;
  /** Whether the checks of English words can work on it. */
  english: boolean;
  /** Null where there is no English prose to measure. */
  ease: ReadingEase | null;
  /** Null without last year's text. */
  sameness: SamenessOfText | null;
};

/** Splits, classifies and places every sentence. Never throws. */
export function readText(input: CheckInput): ReadText {
  const split = splitSentences(input.text);
  const readings = classifySentences(split, input.model === undefined ? {} : { model: input.model });
  const sentences = split.flatMap((sentence, index) => {
    const reading = readings[index];
    return reading ? [readSentence(sentence, reading, input.spans ?? [])] : [];
  });
  const language = recogniseLanguage(input.text);
  const english = language.code === 'en' || language.code === null;
  const body = sentences.filter(({ sentence }) => !sentence.isHeading);
  return {
    input,
    sentences,
    body,
    language,
    english,
    ease: english ? readingEaseOf(body.map(({ sentence }) => sentence)) : null,
    sameness: samenessOf(body, input),
  };
}

function readSentence(
  sentence: Sentence,
  reading: SentenceReading,
  spans: readonly AnswerSpan[],
): ReadSentence {
  const span = spans.find(({ from, to }) => from <= sentence.from && sentence.from < to);
  return {
    sentence,
    folded: foldCase(sentence.text),
    reading,
    questionId: span?.questionId ?? null,
    section: span?.section ?? null,
    answer: span?.standing ?? null,
  };
}

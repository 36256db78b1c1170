import type { Area } from '../area.ts';
import type { Sentence } from '../reading/sentences.ts';

/** legal: the legal minimum (A) · areas: six areas at two levels (B) · quality: signals (C) · flags: look at these (D). */
export const CHECK_GROUPS = ['legal', 'areas', 'quality', 'flags'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/**
 * found: evidence was found here · not-found: is it there? For a flag: nothing of the kind was seen ·
 * in-development: begun or announced · not-applicable: the check has no subject here ·
 * look: a person should look at it · cannot-tell: the check does not work on this text.
 */
export type Outcome = 'found' | 'not-found' | 'in-development' | 'not-applicable' | 'look' | 'cannot-tell';

/** A sentence that a finding rests on. `from` and `to` are offsets into the text that was given. */
export type Evidence = {
  /** The index of the sentence in `CheckReport.sentences`. */
  sentence: number;
  text: string;
  from: number;
  to: number;
  /** The question whose answer it stands in, for our own draft. */
  questionId: string | null;
};

/** What one check found. It is a hint to a person, never a verdict on the statement. */
export type Finding = {
  /** "A1" to "A12", "B1.1" to "B6.2" (area, level), "C1" to "C13", "D1" to "D11". */
  check: string;
  group: CheckGroup;
  title: string;
  outcome: Outcome;
  /** What was found, in a sentence or two. */
  says: string;
  /** What would mend it, where something may be missing. */
  fix: string | null;
  evidence: readonly Evidence[];
  /** The questions of a draft that would answer it. */
  questions: readonly string[];
};

export type AreaState = 'present' | 'in-development' | 'absent' | 'not-applicable' | 'cannot-tell';

/** One thing that the guidance asks of an area, in Daylight's own reading. */
export type PointReading = { key: string; says: string; state: AreaState; evidence: readonly Evidence[] };

/** One of the six areas at one of the two levels. */
export type AreaReading = {
  check: string;
  area: Area;
  level: 1 | 2;
  state: AreaState;
  points: readonly PointReading[];
};

export type ReadingEase = {
  /** Flesch reading ease: about 0 (very hard) to 100 (very easy). */
  score: number;
  words: number;
  sentences: number;
  /** Words a sentence, on average. */
  sentenceLength: number;
  /** Share of sentences of more than 25 words, 0 to 1. */
  longSentences: number;
};

export type Signals = {
  /** Sentences that report an action, that announce one, that say there was none, and the rest. */
  actions: number;
  intentions: number;
  negatives: number;
  others: number;
  /** Share of this text's sentences that stood in last year's as well, 0 to 1; null without last year's text. */
  unchanged: number | null;
};

export type TextLanguage = {
  /** ISO 639-1, or null where there is too little text to tell. */
  code: string | null;
  /** In English: "German". */
  name: string | null;
};

export type CheckReport = {
  findings: readonly Finding[];
  areas: readonly AreaReading[];
  signals: Signals;
  /** Null where there is no English text to measure. */
  readingEase: ReadingEase | null;
  language: TextLanguage;
  sentences: readonly Sentence[];
};

/** Something that a text seems to lack, in plain words. */
export type Gap = { check: string; area: Area | 'legal' | 'quality'; says: string };

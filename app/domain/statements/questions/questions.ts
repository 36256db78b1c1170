import { SECTIONS, type SectionKey } from '../area.ts';
import type { Question } from '../question.ts';
import type { Regime } from '../regime.ts';
import { DUE_DILIGENCE_QUESTIONS } from './due-diligence.ts';
import { EFFECTIVENESS_QUESTIONS } from './effectiveness.ts';
import { AUSTRALIA_QUESTIONS, CANADA_QUESTIONS } from './further-commonwealth.ts';
import { CALIFORNIA_QUESTIONS, NORWAY_QUESTIONS } from './further-disclosures.ts';
import { OPENING_QUESTIONS } from './opening.ts';
import { POLICIES_QUESTIONS } from './policies.ts';
import { RISK_QUESTIONS } from './risk.ts';
import { STRUCTURE_QUESTIONS } from './structure.ts';
import { TRAINING_QUESTIONS } from './training.ts';

/**
 * Every question, in the order of the finished document. The words, the levels and the tags are Daylight's own reading
 * of the Act and of the statutory guidance of 2025; they are not official wording.
 */
export const QUESTIONS: readonly Question[] = [
  ...OPENING_QUESTIONS,
  ...STRUCTURE_QUESTIONS,
  ...POLICIES_QUESTIONS,
  ...RISK_QUESTIONS,
  ...DUE_DILIGENCE_QUESTIONS,
  ...TRAINING_QUESTIONS,
  ...EFFECTIVENESS_QUESTIONS,
  ...AUSTRALIA_QUESTIONS,
  ...CANADA_QUESTIONS,
  ...CALIFORNIA_QUESTIONS,
  ...NORWAY_QUESTIONS,
];

const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

/** A question by its id, or null where there is none of it. */
export function questionWithId(id: string): Question | null {
  return BY_ID.get(id) ?? null;
}

/** The questions that a statement under these laws asks, in the order of the document. */
export function questionsFor(regimes: readonly Regime[]): Question[] {
  return QUESTIONS.filter(
    ({ onlyFor }) => onlyFor.length === 0 || onlyFor.some((regime) => regimes.includes(regime)),
  );
}

/** The sections in which a statement under these laws asks something, with their questions. */
export function sectionsFor(regimes: readonly Regime[]): { key: SectionKey; questions: Question[] }[] {
  const asked = questionsFor(regimes);
  return SECTIONS.map((key) => ({
    key,
    questions: asked.filter(({ section }) => section === key),
  })).filter(({ questions }) => questions.length > 0);
}

/** The remarks for the statement's other laws whose reach differs from what the question asks, by law. */
export function checkRemarks(question: Question, regimes: readonly Regime[]): [Regime, string][] {
  return regimes.flatMap((regime) => {
    const remark = question.checkCovers?.[regime];
    return remark === undefined ? [] : [[regime, remark]];
  });
}

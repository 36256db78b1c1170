import { SECTION_TITLES, type SectionKey } from '../area.ts';
import type { Question } from '../question.ts';
import { questionsFor, sectionsFor } from '../questions/questions.ts';
import type { Regime } from '../regime.ts';
import type { Answer } from '../statement.ts';

/** open: nobody has begun · in-development: begun · answered: there is an answer, or it was said that there is none. */
export type AnswerState = 'answered' | 'in-development' | 'open';

export type Progress = {
  total: number;
  answered: number;
  inDevelopment: number;
  open: number;
  lawOpen: number;
};
export type SectionProgress = Progress & { key: SectionKey; title: string };

type Said = ReadonlyMap<string, Pick<Answer, 'standing'>>;

export function stateOf(answer: Pick<Answer, 'standing'> | undefined): AnswerState {
  if (!answer) return 'open';
  return answer.standing === 'in-development' ? 'in-development' : 'answered';
}

/** How far a statement under these laws is. */
export function progressOf(regimes: readonly Regime[], answers: Said): Progress {
  return count(questionsFor(regimes), answers);
}

/** How far each section is, in the order of the document. */
export function sectionProgress(regimes: readonly Regime[], answers: Said): SectionProgress[] {
  return sectionsFor(regimes).map(({ key, questions }) => ({
    key,
    title: SECTION_TITLES[key],
    ...count(questions, answers),
  }));
}

function count(questions: readonly Question[], answers: Said): Progress {
  const states = questions.map((question) => ({ question, state: stateOf(answers.get(question.id)) }));
  const how = (wanted: AnswerState) => states.filter(({ state }) => state === wanted).length;
  return {
    total: questions.length,
    answered: how('answered'),
    inDevelopment: how('in-development'),
    open: how('open'),
    lawOpen: states.filter(({ question, state }) => question.tag === 'law' && state !== 'answered').length,
  };
}

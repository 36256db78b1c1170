import { SECTION_TITLES } from '../area.ts';
import type { ContentAnswer, ContentSection } from '../content.ts';
import type { Fact } from '../facts/fact.ts';
import type { Question } from '../question.ts';
import { sectionsFor } from '../questions/questions.ts';
import type { Regime } from '../regime.ts';
import type { Answer } from '../statement.ts';
import { settleNumbers } from './linked-numbers.ts';

type Said = ReadonlyMap<string, Pick<Answer, 'standing' | 'text'>>;

/** The sections of the document with linked numbers as the record has them; sections without words are left out. */
export function contentSections(
  regimes: readonly Regime[],
  answers: Said,
  facts: ReadonlyMap<string, Fact>,
): ContentSection[] {
  return sectionsFor(regimes)
    .map(({ key, questions }) => ({
      key,
      title: SECTION_TITLES[key],
      answers: contentAnswers(questions, answers).map((answer) => ({
        ...answer,
        text: settleNumbers(answer.text, facts),
      })),
    }))
    .filter((section) => section.answers.length > 0);
}

/**
 * What the document says to these questions, in their order: those whose answer has words, or for which "nothing to
 * report" has words of its own.
 */
function contentAnswers(questions: readonly Question[], answers: Said): ContentAnswer[] {
  return questions.flatMap((question) => {
    const answer = answers.get(question.id);
    if (!answer) return [];
    const text = spoken(question, answer);
    if (text === '') return [];
    const { id, ask, heading, level, serves, onlyFor } = question;
    return [
      {
        questionId: id,
        ask,
        heading,
        level,
        standing: answer.standing,
        text,
        serves: [...serves],
        onlyFor: [...onlyFor],
      },
    ];
  });
}

/** The words of an answer, or those that stand for "nothing to report" where the writer added none. */
export function spoken(question: Question, { standing, text }: Pick<Answer, 'standing' | 'text'>): string {
  if (text.trim() !== '') return text.trim();
  return standing === 'nothing-to-report' ? (question.nothing ?? '') : '';
}

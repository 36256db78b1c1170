import type { ContentAnswer } from '../content.ts';
import type { Question } from '../question.ts';
import type { Answer } from '../statement.ts';

/**
 * What the document says to these questions, in their order: those whose answer has words, or for which "nothing to
 * report" has words of its own.
 */
export function contentAnswers(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Pick<Answer, 'standing' | 'text'>>,
): ContentAnswer[] {
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

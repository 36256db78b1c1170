import type { StatementContent } from '../content.ts';
import { questionsFor } from '../questions/questions.ts';
import type { Answer } from '../statement.ts';
import { spoken } from '../writing/content-answers.ts';

export type PutBack = Pick<Answer, 'questionId' | 'standing' | 'text'>;

/**
 * The answers that differ from what a published version says, as they stood there: those that were changed since, and
 * those that say something where it said nothing. Answers that the version never asked for are left alone.
 */
export function answersToPutBack(content: StatementContent, answers: readonly Answer[]): PutBack[] {
  const now = new Map(answers.map((answer) => [answer.questionId, answer]));
  const said = new Map(
    content.sections.flatMap((section) => section.answers).map((answer) => [answer.questionId, answer]),
  );
  return questionsFor(content.regimes).flatMap((question) => {
    const [before, after] = [said.get(question.id), now.get(question.id)];
    const text = after === undefined ? '' : spoken(question, after);
    if (before === undefined)
      return text === '' ? [] : [{ questionId: question.id, standing: 'answered' as const, text: '' }];
    const same = text === before.text && after?.standing === before.standing;
    return same ? [] : [{ questionId: question.id, standing: before.standing, text: before.text }];
  });
}

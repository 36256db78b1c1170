import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { questionsFor } from '../questions/questions.ts';
import type { AnswerStanding, Statement } from '../statement.ts';
import type { VariantRegime } from './law-points.ts';

/** A question that one other country alone asks, with what is said to it. */
export type CountryQuestion = {
  questionId: string;
  ask: string;
  help: string;
  nothing: string | null;
  standing: AnswerStanding;
  text: string;
  version: number;
};

/** The questions that need words for one country alone. Their answers are those of the statement. */
export async function countryAnswerForms(
  viewer: Viewer,
  statement: Statement,
  regime: VariantRegime,
): Promise<CountryQuestion[]> {
  authorise(viewer, 'read', 'statement');
  const answers = await answersOf(viewer.organisationId, statement.id);
  return questionsFor(statement.regimes)
    .filter(({ onlyFor }) => onlyFor.includes(regime))
    .map(({ id, ask, help, nothing }) => {
      const answer = answers.find(({ questionId }) => questionId === id);
      return {
        questionId: id,
        ask,
        help,
        nothing: nothing ?? null,
        standing: answer?.standing ?? 'answered',
        text: answer?.text ?? '',
        version: answer?.version ?? 0,
      };
    });
}

import type { Params } from '@remix-run/react';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { COUNTRY_FIELDS } from '#app/domain/statements/variants/country-fields.ts';
import { type VariantRegime, variantRegimeOf } from '#app/domain/statements/variants/law-points.ts';
import { saveCountryAnswers } from '#app/domain/statements/variants/save-country-answers.server.ts';
import { AnswerForm } from '#app/domain/statements/writing/answer-form.ts';
import { saveAnswer } from '#app/domain/statements/writing/save-answer.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';

const Posted = z.looseObject({
  intent: z.enum(['answer', 'fields'], 'Use a button of the page').default('fields'),
  version: z.coerce.number().int().min(0).default(0),
  questionId: z.string().default(''),
});
type Posted = z.infer<typeof Posted>;

/** Saves what was posted on the page of a country: the fields of the country, or one answer in words. */
export async function answerCountry<Answer>(
  viewer: Viewer,
  params: Params,
  request: Request,
  done: (id: string, regime: VariantRegime) => Answer,
) {
  const id = params['statementId'] ?? '';
  const regime = variantRegimeOf(params['regime']);
  if (regime === null) throw new NotFound('country of this statement');
  return answerForm(request, Posted, async (posted) => {
    if (posted.intent === 'answer') await saveWords(viewer, id, posted);
    else {
      const input = fieldsOf(posted, regime);
      await saveCountryAnswers(viewer, id, { regime, version: posted.version, input }, now());
    }
    return done(id, regime);
  });
}

async function saveWords(viewer: Viewer, id: string, posted: Posted): Promise<void> {
  const { questionId } = posted;
  const form = AnswerForm.safeParse(posted);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  try {
    await saveAnswer(viewer, id, { ...form.data, questionId }, now());
  } catch (problem) {
    if (problem instanceof Refused && problem.code === 'statement.answer-changed')
      throw new InvalidInput({ text: [CHANGED] });
    throw problem;
  }
}

const CHANGED =
  'Somebody else saved this answer while you wrote. Your words still stand below and are not saved: open the question to see theirs, then save again to put yours in their place';

function fieldsOf(posted: Posted, regime: VariantRegime): Record<string, unknown> {
  return Object.fromEntries(
    COUNTRY_FIELDS[regime].map(({ name, kind }) => {
      const value = posted[name];
      return [name, kind === 'many' ? (value === undefined ? [] : [value].flat()) : value];
    }),
  );
}

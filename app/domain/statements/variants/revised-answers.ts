import type { StatementContent, StatementVersion } from '../content.ts';
import { dayOf } from '../day-words.ts';
import { type CountryAnswers, textAt } from './country-field.ts';
import type { VariantRegime } from './law-points.ts';

/** The fields of Canada's questionnaire that a correction of the statement answers. */
export const REVISION_FIELDS: readonly string[] = ['revised', 'revisedOn', 'changes'];

type Revised = { content: StatementContent; version: StatementVersion | null };

/**
 * Canada's law asks a revised report for the date of the revision and a description of the changes (section 11 of the Act;
 * publicsafety.gc.ca). Both follow from the correction, so that nobody types them twice: the day of publication, before
 * that the day of the signature, and the words for the public.
 */
export function revisedAnswers(
  regime: VariantRegime,
  answers: CountryAnswers,
  { content: { correction }, version }: Revised,
): CountryAnswers {
  if (regime !== 'canada' || correction === undefined) return answers;
  const day = version?.publishedAt ? dayOf(version.publishedAt) : version?.signature?.signedOn;
  return {
    ...answers,
    revised: 'yes',
    revisedOn: day ?? textAt(answers, 'revisedOn'),
    changes: correction.changed.join('\n'),
  };
}

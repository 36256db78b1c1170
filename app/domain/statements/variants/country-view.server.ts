import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { countryAnswersOf } from '#models/country-answers.server.ts';
import { findText } from '../approval/find-text.server.ts';
import { dayOf } from '../day-words.ts';
import { deadlinesOf } from '../regimes/deadlines.ts';
import { REFORM_OFF } from '../regimes/reform-bill.ts';
import { revisedAnswers } from './revised-answers.ts';
import { composeVariant, variantText } from './compose-variant.ts';
import { textAt } from './country-field.ts';
import { countryProblems } from './country-fields.ts';
import type { CountryView } from './country-view.ts';
import { VARIANT_REGIMES, type VariantRegime } from './law-points.ts';
import { privateDetails } from './private-details.ts';

/**
 * The other countries that a statement is written for.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function viewCountries(viewer: Viewer, statementId: string, now: Date): Promise<CountryView[]> {
  authorise(viewer, 'read', 'statement');
  const { statement, content, version } = await findText(viewer, { statementId, versionId: null }, now);
  const records = await countryAnswersOf(viewer.organisationId, statement.id);
  return VARIANT_REGIMES.filter((regime) => statement.regimes.includes(regime)).map((regime) => {
    const record = records.find((kept) => kept.regime === regime) ?? null;
    const answers = revisedAnswers(regime, record?.answers ?? {}, { content, version });
    const points = composeVariant(regime, content);
    const signers = [version?.signature?.name ?? '', textAt(answers, 'attestor')];
    return {
      regime,
      statement,
      content,
      version,
      points,
      silent: points.filter(({ silent }) => silent !== null),
      answers,
      record,
      problems: countryProblems(regime, answers),
      privateDetails: privateDetails(variantText(points), signers),
      deadline: deadlinesOf(statement.period, [regime], { reform: REFORM_OFF })[0] ?? null,
      today: dayOf(now),
    };
  });
}

/**
 * One other country of a statement.
 *
 * @throws NotFound where the statement is not written for it
 */
export async function viewCountry(
  viewer: Viewer,
  { statementId, regime }: { statementId: string; regime: VariantRegime | null },
  now: Date,
): Promise<CountryView> {
  const view = (await viewCountries(viewer, statementId, now)).find((country) => country.regime === regime);
  if (!view) throw new NotFound('country of this statement');
  return view;
}

/**
 * One other country of a statement, to be taken out as a file.
 *
 * @throws NotFound where the statement is not written for it
 */
export async function exportCountry(
  viewer: Viewer,
  place: { statementId: string; regime: VariantRegime | null },
  now: Date,
): Promise<CountryView> {
  authorise(viewer, 'export', 'statement');
  return viewCountry(viewer, place, now);
}

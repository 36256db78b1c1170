import type { Params } from '@remix-run/react';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countryAnswerForms } from '#app/domain/statements/variants/country-questions.server.ts';
import { viewCountry } from '#app/domain/statements/variants/country-view.server.ts';
import { textAt } from '#app/domain/statements/variants/country-field.ts';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import { REVISION_FIELDS } from '#app/domain/statements/variants/revised-answers.ts';
import { COUNTRY_FIELDS } from '#app/domain/statements/variants/country-fields.ts';
import { variantRegimeOf, VARIANTS } from '#app/domain/statements/variants/law-points.ts';
import { REGIME_NAMES } from '#app/domain/statements/regime.ts';
import { LAWS, markWords } from '#app/domain/statements/regimes/law.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { now } from '#app/platform/clock.server.ts';

/** One other country of a statement, for its page. */
export async function loadCountry(viewer: Viewer, params: Params) {
  const place = { statementId: params['statementId'] ?? '', regime: variantRegimeOf(params['regime']) };
  const view = await viewCountry(viewer, place, now());
  const { regime, statement, points, silent, problems, privateDetails, deadline, answers, record } = view;
  const law = LAWS[regime];
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    regime,
    name: REGIME_NAMES[regime],
    variant: VARIANTS[regime],
    asks: law.asks,
    mark: markWords(law.mark),
    points,
    said: points.length - silent.length,
    problems,
    privateDetails,
    deadline: deadline === null ? null : { on: deadline.on && dayInWords(deadline.on), says: deadline.says },
    answers,
    version: record?.version ?? 0,
    revised: revisionOf(view),
    fields: COUNTRY_FIELDS[regime]
      .filter(({ name }) => revisionOf(view) === null || !REVISION_FIELDS.includes(name))
      .map(({ needed: _needed, ...field }) => field),
    forms: await countryAnswerForms(viewer, statement, regime),
    isDraft: statement.state === 'draft',
    mayEdit: may(viewer, 'edit', 'statement'),
    mayExport: may(viewer, 'export', 'statement'),
  };
}

export type ShownCountry = Awaited<ReturnType<typeof loadCountry>>;

/** What the questionnaire asks of a revision, where a correction of the statement answers it; null where none does. */
function revisionOf({ regime, content, answers }: CountryView) {
  if (regime !== 'canada' || content.correction === undefined) return null;
  const on = textAt(answers, 'revisedOn');
  return { on: on === '' ? null : dayInWords(on), changed: content.correction.changed };
}

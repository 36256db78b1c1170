import { SECTION_TITLES, SECTIONS } from '#app/domain/statements/area.ts';
import type { ContentAnswer, StatementContent } from '#app/domain/statements/content.ts';
import { QUESTIONS } from '#app/domain/statements/questions/questions.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { composeVariant, variantText } from '#app/domain/statements/variants/compose-variant.ts';
import type { CountryAnswers } from '#app/domain/statements/variants/country-field.ts';
import { COUNTRY_FIELDS, countryProblems } from '#app/domain/statements/variants/country-fields.ts';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import type { VariantRegime } from '#app/domain/statements/variants/law-points.ts';
import { privateDetails } from '#app/domain/statements/variants/private-details.ts';

const MOMENT = new Date('2026-06-01T09:00:00Z');
const REGIMES = ['uk', 'australia', 'canada', 'california', 'norway'] as const;

/** An answer to each of the questions, in words that name the question. */
function answersTo(ids: readonly string[]): ContentAnswer[] {
  return QUESTIONS.filter(({ id }) => ids.includes(id)).map(
    ({ id, ask, heading, level, serves, onlyFor }) => ({
      questionId: id,
      ask,
      heading,
      level,
      standing: 'answered',
      text: `Words of Tarnbrook Mills on ${id.replace('.', ' and ')}, [204](fact:suppliers.total) times.`,
      serves: [...serves],
      onlyFor: [...onlyFor],
    }),
  );
}

export const ALL_QUESTIONS = QUESTIONS.map(({ id }) => id);

/** What a group statement of an invented company says in these answers. */
function contentSaying(answers: readonly ContentAnswer[]): StatementContent {
  return {
    title: 'Modern slavery statement for the financial year ended 31 March 2026',
    language: 'en',
    kind: 'group',
    organisation: {
      name: 'Tarnbrook Mills plc (invented)',
      companyNumber: '01234567',
      legalForm: 'company',
      country: 'GBR',
      address: '1 Weir Lane, Tarnbrook',
      website: 'https://tarnbrook.example.org',
    },
    members: [
      { name: 'Weir Dyeing Pty Ltd (invented)', companyNumber: '600 000 001', included: true, reason: '' },
    ],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: [...REGIMES],
    sections: SECTIONS.map((key) => ({
      key,
      title: SECTION_TITLES[key],
      answers: answers.filter(({ questionId }) => questionId.startsWith(`${key}.`)),
    })),
    facts: [],
  };
}

/** Every field of a country answered: the first choice, or words. */
export function fieldsOf(regime: VariantRegime): CountryAnswers {
  return Object.fromEntries(
    COUNTRY_FIELDS[regime].map(({ name, kind, options }) => {
      if (kind === 'many') return [name, options.slice(0, 2).map(({ value }) => value)];
      if (kind === 'one') return [name, options[0]?.value ?? ''];
      if (kind === 'tick') return [name, 'yes'];
      return [name, kind === 'date' ? '2026-05-20' : `Words for ${name}`];
    }),
  );
}

const STATEMENT: Statement = {
  id: 's1',
  organisationId: 'o1',
  kind: 'group',
  entityId: 'e1',
  members: [],
  period: { from: '2025-04-01', to: '2026-03-31' },
  regimes: [...REGIMES],
  state: 'draft',
  previousId: null,
  currentVersionId: null,
  correction: null,
  version: 1,
  createdAt: MOMENT,
  createdBy: 'p1',
  updatedAt: MOMENT,
};

/** One other country of a statement that says these answers. */
export function countryOf(
  regime: VariantRegime,
  { said = ALL_QUESTIONS, answers = {} }: { said?: readonly string[]; answers?: CountryAnswers } = {},
): CountryView {
  const content = contentSaying(answersTo(said));
  const points = composeVariant(regime, content);
  return {
    regime,
    statement: STATEMENT,
    content,
    version: null,
    points,
    silent: points.filter(({ silent }) => silent !== null),
    answers,
    record: null,
    problems: countryProblems(regime, answers),
    privateDetails: privateDetails(variantText(points), []),
    deadline: null,
    today: '2026-06-01',
  };
}

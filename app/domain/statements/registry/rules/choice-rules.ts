import { AREA_QUESTIONS, type RegistryAnswers, type RegistryField } from '../answers.ts';
import { foundIndicators } from '../found-indicators.ts';
import { NONE, OTHER } from '../option.ts';
import { REGISTRY_QUESTIONS } from '../questions/registry-questions.ts';
import { type Rule, unless } from './rule.ts';

/** Fields that hold several chosen values. */
export type ListField = {
  [Field in RegistryField]: RegistryAnswers[Field] extends readonly string[] ? Field : never;
}[RegistryField];
/** Fields that hold one text. */
export type TextField = Exclude<RegistryField, ListField>;

/** "None" of a list excludes its other choices. */
export function exclusive(question: string, field: ListField, what: string): Rule {
  return {
    name: `${question}.none`,
    check: ({ answers }) =>
      unless(!answers[field].includes(NONE) || answers[field].length === 1, {
        question,
        field,
        says: `Untick "${what}", or untick everything else: the form takes one or the other`,
      }),
  };
}

/** "Other" of a list, or of a choice, needs its text. */
export function otherText(question: string, list: RegistryField, field: TextField): Rule {
  return {
    name: `${question}.${field}.needed`,
    check: ({ answers }) => {
      const chosen = answers[list];
      const wanted = typeof chosen === 'string' ? chosen === OTHER : chosen.includes(OTHER);
      return unless(!wanted || answers[field] !== '', {
        question,
        field,
        kind: 'missing',
        says: 'Say what "Other" stands for, or untick it',
      });
    },
  };
}

/** Sections 3 to 5. */
export const REQUIRED_RULES: readonly Rule[] = [
  {
    name: '3.all',
    check: ({ answers }) =>
      AREA_QUESTIONS.flatMap(({ covered }) =>
        unless(answers[covered] !== '', {
          question: '3',
          field: covered,
          kind: 'missing',
          says: 'Answer the questions of this section of the statement: the form needs yes or no for all six areas',
        }),
      ),
  },
  {
    name: '4a.some',
    check: ({ answers }) =>
      unless(answers.sectors.length > 0, {
        question: '4a',
        field: 'sectors',
        kind: 'missing',
        says: 'Tick at least one sector',
      }),
  },
  otherText('4a', 'sectors', 'otherSectors'),
  {
    name: '4b.one',
    check: ({ answers }) =>
      unless(answers.turnover !== '', {
        question: '4b',
        field: 'turnover',
        kind: 'missing',
        says: 'Choose the band of your turnover',
      }),
  },
  {
    name: '5.one',
    check: ({ answers }) =>
      unless(answers.years !== '', {
        question: '5',
        field: 'years',
        kind: 'missing',
        says: 'Say for how many years you have produced statements',
      }),
  },
];

/** Sections 6 to 8 and 10, which are optional: what is ticked has to fit together. */
export const OPTIONAL_RULES: readonly Rule[] = [
  exclusive('6', 'policies', 'do not include any of these'),
  otherText('6', 'policies', 'otherPolicies'),
  exclusive('7', 'training', 'did not provide training'),
  otherText('7', 'training', 'otherTraining'),
  exclusive('8a', 'engagement', 'did not engage with others'),
  exclusive('8b', 'audits', 'did not carry out any social audits'),
  exclusive('8c', 'grievance', 'there were no processes'),
  exclusive('10a', 'indicators', 'does not refer to finding any'),
  {
    name: '10b.only-if-found',
    check: ({ answers }) =>
      unless(foundIndicators(answers) || answers.remediation.length === 0, {
        question: '10b',
        field: 'remediation',
        says: 'Tick the indicators that were found, or untick what was done: the form asks the second only after the first',
      }),
  },
  exclusive('10b', 'remediation', 'does not refer to actions taken'),
  otherText('10b', 'remediation', 'otherRemediation'),
];

/** The limits of every text of the form. */
export const LENGTH_RULES: readonly Rule[] = REGISTRY_QUESTIONS.flatMap(({ number, field, limit }) => {
  if (limit === null) return [];
  return [
    {
      name: `${number}.${field}.length`,
      check: ({ answers }) => {
        const value = answers[field];
        const used = typeof value === 'string' ? value.length : 0;
        return unless(used <= limit, {
          question: number,
          field,
          kind: 'too-long',
          says: `Shorten this to ${limit} characters: it has ${used}`,
        });
      },
    },
  ];
});

import { type RegistryAnswers, RISK_NUMBERS, riskFields } from '../answers.ts';
import { exclusive, otherText } from './choice-rules.ts';
import { type Rule, unless } from './rule.ts';

/** Section 9: up to three priority risks, or none identified. */
export const RISK_RULES: readonly Rule[] = [
  {
    name: '9.no-risks',
    check: ({ answers }) =>
      unless(answers.noRisks !== 'yes' || !RISK_NUMBERS.some((number) => isBegun(answers, number)), {
        question: '9',
        field: 'noRisks',
        says: 'Say No here, or empty the risks: "no risks identified" excludes them',
      }),
  },
  ...RISK_NUMBERS.flatMap(rulesOfRisk),
];

function rulesOfRisk(number: 1 | 2 | 3): Rule[] {
  const fields = riskFields(number);
  const question = `9.${number}`;
  return [
    {
      name: `${question}.description`,
      check: ({ answers }) =>
        unless(!isBegun(answers, number) || answers[fields.description] !== '', {
          question,
          field: fields.description,
          kind: 'missing',
          says: `Describe risk ${number}, or empty what else stands there about it`,
        }),
    },
    {
      name: `${question}.tiers-only-in-supply-chains`,
      check: ({ answers }) =>
        unless(answers[fields.place] === 'supply-chains' || answers[fields.tiers].length === 0, {
          question,
          field: fields.tiers,
          says: 'Say that the risk is within your supply chains, or untick the tiers: the form asks them only then',
        }),
    },
    unknownTier(question, number),
    otherText(question, fields.place, fields.otherPlace),
    otherText(question, fields.groups, fields.otherGroups),
  ];
}

function unknownTier(question: string, number: 1 | 2 | 3): Rule {
  const rule = exclusive(question, riskFields(number).tiers, "Don't know");
  return { ...rule, name: `${question}.tier-unknown` };
}

/** Whether anything is said of a risk. */
function isBegun(answers: RegistryAnswers, number: 1 | 2 | 3): boolean {
  return Object.values(riskFields(number)).some((field) => answers[field].length > 0);
}

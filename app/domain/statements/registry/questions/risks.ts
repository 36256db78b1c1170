import { type RegistryAnswers, RISK_NUMBERS, riskFields } from '../answers.ts';
import { choice, question, type RegistryQuestion } from '../question.ts';
import { YES_NO } from '../required-options.ts';
import { RISK_GROUPS, RISK_PLACES, RISK_TIERS } from '../summary-options.ts';

/** Section 9: up to three priority risks, or none identified. */
export const RISK_QUESTIONS: readonly RegistryQuestion[] = [
  choice({
    number: '9',
    group: 'risks',
    field: 'noRisks',
    official: 'NoRisks',
    ask: 'Were no risks identified?',
    hint: 'Yes excludes every risk below. Guidance takes a finding of no risk as a sign that the search was weak.',
    kind: 'one',
    options: YES_NO,
  }),
  ...RISK_NUMBERS.flatMap(questionsOfRisk),
];

function questionsOfRisk(number: 1 | 2 | 3): RegistryQuestion[] {
  const fields = riskFields(number);
  const of = `9.${number}`;
  const group = 'risks';
  const place = (value: string) => (answers: RegistryAnswers) => answers[fields.place] === value;
  return [
    question({
      number: of,
      group,
      field: fields.description,
      official: `Risks[${number - 1}].Description`,
      ask: `Priority risk ${number}: who, in which activity, where?`,
      kind: 'text',
      limit: 200,
    }),
    choice({
      number: of,
      group,
      field: fields.place,
      official: `Risks[${number - 1}].LikelySource`,
      ask: `Risk ${number}: where is it most likely?`,
      kind: 'one',
      options: RISK_PLACES,
    }),
    question({
      number: of,
      group,
      field: fields.otherPlace,
      official: `Risks[${number - 1}].OtherLikelySource`,
      ask: `Risk ${number}: where else?`,
      hint: 'Only where “Other” is chosen.',
      limit: 200,
      asked: place('other'),
    }),
    choice({
      number: of,
      group,
      field: fields.tiers,
      official: `Risks[${number - 1}].SupplyChainTiers`,
      ask: `Risk ${number}: in which tier of the supply chains?`,
      hint: 'Only where the risk is within your supply chains.',
      options: RISK_TIERS,
      asked: place('supply-chains'),
    }),
    choice({
      number: of,
      group,
      field: fields.groups,
      official: `Risks[${number - 1}].Targets`,
      ask: `Risk ${number}: who is affected?`,
      options: RISK_GROUPS,
    }),
    question({
      number: of,
      group,
      field: fields.otherGroups,
      official: `Risks[${number - 1}].OtherTargets`,
      ask: `Risk ${number}: which other group?`,
      hint: 'Only where another group is ticked.',
      limit: 256,
      asked: (answers) => answers[fields.groups].includes('other'),
    }),
    question({
      number: of,
      group,
      field: fields.countries,
      official: `Risks[${number - 1}].Countries`,
      ask: `Risk ${number}: in which countries?`,
      kind: 'countries',
    }),
    question({
      number: of,
      group,
      field: fields.actions,
      official: `Risks[${number - 1}].ActionsOrPlans`,
      ask: `Risk ${number}: what you did or plan about it`,
      kind: 'text',
      limit: 500,
    }),
  ];
}

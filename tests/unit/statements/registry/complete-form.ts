import {
  NO_ANSWERS,
  type RegistryAnswers,
  type RegistryForm,
} from '#app/domain/statements/registry/answers.ts';

/** The day on which the forms of these tests are looked at. */
export const TODAY = '2026-11-22';

/** A form that the registry would take, with the changes of a test. */
export function completeForm(
  part: Partial<RegistryAnswers> = {},
  members: RegistryForm['members'] = [],
): RegistryForm {
  return {
    members,
    answers: {
      ...NO_ANSWERS,
      kind: 'single',
      statementUrl: 'https://tarnbrook.example.org/modern-slavery',
      from: '2025-04-01',
      to: '2026-03-31',
      approverFirstName: 'Imogen',
      approverLastName: 'Farrow',
      approverJobTitle: 'Chief executive and director',
      approvedOn: '2026-06-15',
      includesStructure: 'yes',
      includesPolicies: 'yes',
      includesRisks: 'yes',
      includesDueDiligence: 'yes',
      includesTraining: 'no',
      includesGoals: 'yes',
      sectors: ['11'],
      turnover: '36-60',
      years: '1-5',
      declaration: 'yes',
      ...part,
    },
  };
}

export function memberNamed(name: string, part: Partial<RegistryForm['members'][number]> = {}) {
  return { name, companyNumber: '07654321', included: true, coveredElsewhere: null, ...part };
}

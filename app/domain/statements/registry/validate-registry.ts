import type { RegistryForm } from './answers.ts';
import { LENGTH_RULES, OPTIONAL_RULES, REQUIRED_RULES } from './rules/choice-rules.ts';
import { APPROVAL_RULES, ORGANISATION_RULES, PERIOD_RULES, PLACE_RULES } from './rules/opening-rules.ts';
import { RISK_RULES } from './rules/risk-rules.ts';
import { type RegistryProblem, type Rule, unless } from './rules/rule.ts';

const DECLARATION_RULE: Rule = {
  name: 'declaration.tick',
  check: ({ answers }) =>
    unless(answers.declaration === 'yes', {
      question: 'declaration',
      field: 'declaration',
      kind: 'missing',
      says: 'Read the declaration and tick it: the form is not submitted without it',
    }),
};

/** Every rule of the form, by its name. */
export const REGISTRY_RULES: readonly Rule[] = [
  ...ORGANISATION_RULES,
  ...PLACE_RULES,
  ...PERIOD_RULES,
  ...APPROVAL_RULES,
  ...REQUIRED_RULES,
  ...OPTIONAL_RULES,
  ...RISK_RULES,
  ...LENGTH_RULES,
  DECLARATION_RULE,
];

/**
 * What stands between the answers and the registry's form, in the order of its rules; nothing where it could be submitted.
 * Optional sections may stay empty: what stands in them has to fit together.
 *
 * Source: the validation of the form's published code of April 2021; the form may have changed since.
 *
 * @param today ISO date; the form takes past dates only
 */
export function validateRegistry(form: RegistryForm, today: string): RegistryProblem[] {
  return REGISTRY_RULES.flatMap(({ name, check }) =>
    check(form, today).map((problem) => ({ rule: name, ...problem })),
  );
}

import type { RegistryField } from '../answers.ts';
import type { RegistryQuestion } from '../question.ts';
import type { RegistryGroup } from '../sections.ts';
import { FINDING_QUESTIONS, PRACTICE_QUESTIONS } from './optional.ts';
import { REQUIRED_QUESTIONS } from './required.ts';
import { RISK_QUESTIONS } from './risks.ts';

/** Every question of the registry's form, in its order. The tick of the declaration stands apart, at the end. */
export const REGISTRY_QUESTIONS: readonly RegistryQuestion[] = [
  ...REQUIRED_QUESTIONS,
  ...PRACTICE_QUESTIONS,
  ...RISK_QUESTIONS,
  ...FINDING_QUESTIONS,
];

/** The questions of one page of the form. */
export function questionsOfGroup(group: RegistryGroup): RegistryQuestion[] {
  return REGISTRY_QUESTIONS.filter((question) => question.group === group);
}

/** @throws Error where the field has no question, which is a slip in the catalogue */
export function questionOfField(field: RegistryField): RegistryQuestion {
  const found = REGISTRY_QUESTIONS.find((question) => question.field === field);
  if (!found) throw new Error(`No question of the registry fills ${field}`);
  return found;
}

/** What somebody who submits ticks at the end: five things that have to be so. */
export const DECLARATION = [
  'The answers are true and rest on the statement that the board, or its equivalent, approved and a director, or equivalent, signed.',
  'You are authorised to submit them.',
  'Every organisation of the group knows that they are submitted for it.',
  'You know that the registry publishes the answers.',
  'You know that what is inappropriate may be removed.',
] as const;

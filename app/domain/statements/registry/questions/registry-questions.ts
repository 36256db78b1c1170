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

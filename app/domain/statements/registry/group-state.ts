import type { RegistryForm } from './answers.ts';
import { questionsOfGroup } from './questions/registry-questions.ts';
import type { RegistryProblem } from './rules/rule.ts';
import type { RegistryGroup } from './sections.ts';

/** The registry's own three words. */
export type GroupState = 'Not started' | 'In progress' | 'Completed';

/** The problems of one section. */
export function problemsOfGroup(
  problems: readonly RegistryProblem[],
  group: RegistryGroup,
): RegistryProblem[] {
  const fields = questionsOfGroup(group).map(({ field }) => field);
  return problems.filter(({ field }) => fields.includes(field));
}

/**
 * How far a section is, in the registry's three words. It is completed when something is answered and no rule is
 * broken; what deserves a second look alone does not hold it up.
 */
export function groupState(
  { answers }: RegistryForm,
  problems: readonly RegistryProblem[],
  group: RegistryGroup,
): GroupState {
  const begun = questionsOfGroup(group).some(({ field }) => answers[field].length > 0);
  const open = problemsOfGroup(problems, group).some(({ kind }) => kind !== 'look');
  if (!begun) return 'Not started';
  if (open) return 'In progress';
  return 'Completed';
}

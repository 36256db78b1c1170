import type { RegistryField, RegistryForm } from '../answers.ts';

/**
 * missing: a required answer is not there · wrong: the form would not take it · too-long: more characters than it takes ·
 * look: a person should look; nothing has to be changed here.
 */
export type ProblemKind = 'missing' | 'wrong' | 'too-long' | 'look';

/** One thing that stands between the answers and the form. */
export type RegistryProblem = {
  /** The rule by its name, "2c.length". */
  rule: string;
  /** The question by its number, "2c"; "declaration" for the tick at the end. */
  question: string;
  field: RegistryField;
  kind: ProblemKind;
  /** What to do about it. */
  says: string;
};

/** One rule of the form: what of it is not kept, as problems without the name. */
export type Rule = {
  name: string;
  check: (form: RegistryForm, today: string) => Omit<RegistryProblem, 'rule'>[];
};

/** No problem, or one, as `holds` says. */
export function unless(
  holds: boolean,
  problem: Omit<RegistryProblem, 'rule' | 'kind'> & { kind?: ProblemKind },
): Omit<RegistryProblem, 'rule'>[] {
  return holds ? [] : [{ kind: 'wrong', ...problem }];
}

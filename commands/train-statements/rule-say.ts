import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';
import { CUES } from '../../app/domain/statements/reading/cues/all-cues.ts';
import { RULE_VALUE } from '../../app/domain/statements/reading/features.ts';
import type { Weights } from './fit-weights.ts';

/** Criteria with few examples, where what was written down carries over to other countries better than what was counted. */
const RARE: readonly Criterion[] = [
  'approval',
  'signature',
  'reporting-entity',
  'remediation',
  'consultation',
];

/** How much of a rule's own weight is added to what was learned. */
const say = (criterion: Criterion): number => (RARE.includes(criterion) ? 0.8 : 0.2);

/** Adds the rules' own weights, in part, to the learned ones. */
export function withRules({ byName, biases }: Weights): Weights {
  const added = new Map(byName);
  for (const { id, of, weight } of CUES) {
    const own = Float64Array.from(added.get(`q:${id}`) ?? new Float64Array(CRITERIA.length));
    const column = CRITERIA.indexOf(of);
    own[column] = (own[column] ?? 0) + (say(of) * weight) / RULE_VALUE;
    added.set(`q:${id}`, own);
  }
  return { byName: added, biases };
}

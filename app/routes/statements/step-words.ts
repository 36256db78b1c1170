import type { StepKey, StepState } from '#app/domain/statements/path/work-steps.ts';

export const STEP_NAMES: Readonly<Record<StepKey, string>> = {
  write: 'Write',
  check: 'Check',
  approve: 'Approve',
  publish: 'Publish',
  'follow-up': 'Follow up',
};

const WORDS: Readonly<Record<StepState['standing'], string>> = {
  done: 'Done',
  open: 'Open',
  later: 'Not yet',
  ended: 'Ended',
};

/** How a step stands, in a word or two: "12 open". */
export function stepWords({ standing, open }: Pick<StepState, 'standing' | 'open'>): string {
  return standing === 'open' && open > 0 ? `${open} open` : WORDS[standing];
}

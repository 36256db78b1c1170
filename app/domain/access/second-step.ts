import type { Role } from './viewer.ts';

/** Whether a person must set up the second step before they can work: analysts always, others when the organisation asks for it. */
export function owesSecondStep(state: { role: Role; required: boolean; setUp: boolean }): boolean {
  return !state.setUp && (state.required || state.role === 'intelligence-analyst');
}

import type { Subsidiary } from './scope-profile.ts';

/** Stands for an answer that is not known, where a choice is asked for. */
export const NOT_KNOWN = 'unknown';

/** The subsidiaries as they are typed. */
export function subsidiaryLines(subsidiaries: readonly Subsidiary[]): string {
  return subsidiaries
    .map(({ name, turnover }) => (turnover === null ? name : `${name}: ${turnover}`))
    .join('\n');
}

import { missingOf, type Verdict, verdictOf } from './in-scope.ts';
import type { ScopeProfile } from './scope-profile.ts';
import type { ScopeTest } from './scope-test.ts';
import { publicBodyTests } from './uk-scope.ts';

/**
 * The switch for the reform of section 54 that is before Parliament. It stays off until somebody sets the day from which the
 * organisation wants to prepare for it.
 */
export type ReformSwitch = { on: boolean; from: string | null };

export const REFORM_OFF: ReformSwitch = { on: false, from: null };

/** What stands with everything that is said of the reform. */
export const NOT_LAW_YET =
  'NOT LAW YET. Immigration and Asylum Bill, HC Bill 105 of 2026-27, as reported; second-hand, the clauses were not read. State: October 2026.';

export const BILL_HREF = 'https://bills.parliament.uk/';

/** What the reform would ask for, as reported. */
export const REFORM_DUTIES = [
  { key: 'public-bodies', says: 'Public bodies with a budget of £36m or more would be in scope.' },
  { key: 'six-topics', says: 'The six topics that are a choice today would be compulsory.' },
  { key: 'filing', says: 'Filing in the government registry would be compulsory.' },
  { key: 'deadline', says: 'There would be a deadline in the Act itself.' },
] as const;

export type ReformReading = {
  /** waiting: the day lies ahead · prepared-for: the day has come, and pages treat the duties as if they stood. */
  state: 'off' | 'waiting' | 'prepared-for';
  verdict: Verdict;
  tests: ScopeTest[];
  missing: string[];
};

/** Whether pages show the duties of the reform as if they stood on a day (ISO date). */
export function reformStands({ on, from }: ReformSwitch, today: string): boolean {
  return on && from !== null && from <= today;
}

/** What the reform would mean for an organisation, on a day (ISO date). */
export function readReform(profile: ScopeProfile, reform: ReformSwitch, today: string): ReformReading {
  const { tests, standing } = publicBodyTests(profile);
  const waiting = reform.on && reform.from !== null;
  return {
    state: reformStands(reform, today) ? 'prepared-for' : waiting ? 'waiting' : 'off',
    verdict: verdictOf(standing),
    tests,
    missing: missingOf(standing, tests),
  };
}

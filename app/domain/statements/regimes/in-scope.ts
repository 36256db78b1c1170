import { csdddTests, forcedLabourTests, lksgTests, norwayTests } from './europe-scope.ts';
import { LAWS, SCOPE_LAWS, type ScopeLaw } from './law.ts';
import { australiaTests, californiaTests, canadaTests, uflpaTests } from './overseas-scope.ts';
import type { ScopeProfile } from './scope-profile.ts';
import type { ScopeTest, Standing } from './scope-test.ts';
import { ukTests } from './uk-scope.ts';

export type Verdict = 'appears-to-apply' | 'appears-not-to-apply' | 'cannot-be-said';

/** What the scope check says of one law. It is a reading of what was told, never a legal verdict. */
export type RegimeVerdict = {
  law: ScopeLaw;
  verdict: Verdict;
  /** Every test with its reason and source. */
  tests: ScopeTest[];
  /** What to tell so that more can be said; empty unless it cannot be said. */
  missing: string[];
  /** The day from which the law applies where that is after today, ISO date. */
  from: string | null;
};

const TESTS: Readonly<
  Record<ScopeLaw, (profile: ScopeProfile) => { tests: ScopeTest[]; standing: Standing }>
> = {
  uk: ukTests,
  australia: australiaTests,
  canada: canadaTests,
  california: californiaTests,
  norway: norwayTests,
  lksg: lksgTests,
  csddd: csdddTests,
  'eu-forced-labour': forcedLabourTests,
  uflpa: uflpaTests,
};

/**
 * Holds what an organisation says of itself against every law that the portal knows.
 *
 * @param today ISO date; laws that apply later say so
 */
export function inScope(profile: ScopeProfile, today: string): RegimeVerdict[] {
  return SCOPE_LAWS.map((law) => {
    const { tests, standing } = TESTS[law](profile);
    const { from } = LAWS[law];
    return {
      law,
      verdict: verdictOf(standing),
      tests,
      missing: missingOf(standing, tests),
      from: from !== null && from > today ? from : null,
    };
  });
}

/** What a standing of all tests together amounts to. */
export function verdictOf(standing: Standing): Verdict {
  if (standing === 'met') return 'appears-to-apply';
  return standing === 'not-met' ? 'appears-not-to-apply' : 'cannot-be-said';
}

/** What to tell where it cannot be said. */
export function missingOf(standing: Standing, tests: readonly ScopeTest[]): string[] {
  return standing === 'unknown' ? tests.flatMap(({ tell }) => (tell === null ? [] : [tell])) : [];
}

import type { Check } from './check.ts';
import { NO_RISK } from './flags/d01-no-risk.ts';
import { SAME_AS_LAST_YEAR } from './flags/d02-same-as-last-year.ts';
import { TEMPLATE } from './flags/d03-template.ts';
import { OTHER_COMPANY } from './flags/d04-other-company.ts';
import { POLICY_PASTED } from './flags/d05-policy.ts';
import { OLD_YEAR } from './flags/d06-old-year.ts';
import { ZERO_TOLERANCE } from './flags/d07-zero-tolerance.ts';
import { AUDIT_ONLY } from './flags/d08-audit-only.ts';
import { TERMINATION } from './flags/d09-termination.ts';
import { PERSONAL_DATA } from './flags/d10-personal-data.ts';
import { INTENT_ONLY } from './flags/d11-intent-only.ts';
import { SCOPE } from './legal/a01-scope.ts';
import { ORGANISATION_NAMED } from './legal/a02-organisation.ts';
import { PERIOD } from './legal/a03-period.ts';
import { STEPS } from './legal/a04-steps.ts';
import { APPROVER } from './legal/a05-approver.ts';
import { APPROVAL_DAY } from './legal/a06-approval-day.ts';
import { SIGNER } from './legal/a07-signer.ts';
import { ADDRESS } from './legal/a08-address.ts';
import { HOMEPAGE } from './legal/a09-homepage.ts';
import { DEADLINE } from './legal/a10-deadline.ts';
import { MEMBERS } from './legal/a11-members.ts';
import { REGISTRY_ENTRY } from './legal/a12-registry.ts';
import { RISK_NAMED } from './quality/c01-risk-named.ts';
import { TIER } from './quality/c02-tier.ts';
import { WORKERS_NAMED } from './quality/c03-worker-groups.ts';
import { UNKNOWNS } from './quality/c04-unknowns.ts';
import { NUMBERS } from './quality/c05-numbers.ts';
import { LAST_GOALS } from './quality/c06-last-goals.ts';
import { CASES_TOLD } from './quality/c07-cases.ts';
import { OUTCOME_FOR_WORKERS } from './quality/c08-outcome.ts';
import { PURCHASING } from './quality/c09-purchasing.ts';
import { GRIEVANCE } from './quality/c10-grievance.ts';
import { DATED_GOALS } from './quality/c11-dated-goals.ts';
import { ACTION_RATIO } from './quality/c12-action.ts';
import { PLAIN_LANGUAGE } from './quality/c13-plain-language.ts';

/** The day of the last change to what the checks look for: a text that was read before can be read anew. */
export const CHECKS_EDITION = '2026-11-22';

/** A: the legal minimum. */
export const LEGAL_CHECKS: readonly Check[] = [
  SCOPE,
  ORGANISATION_NAMED,
  PERIOD,
  STEPS,
  APPROVER,
  APPROVAL_DAY,
  SIGNER,
  ADDRESS,
  HOMEPAGE,
  DEADLINE,
  MEMBERS,
  REGISTRY_ENTRY,
];

/** C: signals of quality. */
export const QUALITY_CHECKS: readonly Check[] = [
  RISK_NAMED,
  TIER,
  WORKERS_NAMED,
  UNKNOWNS,
  NUMBERS,
  LAST_GOALS,
  CASES_TOLD,
  OUTCOME_FOR_WORKERS,
  PURCHASING,
  GRIEVANCE,
  DATED_GOALS,
  ACTION_RATIO,
  PLAIN_LANGUAGE,
];

/** D: what a person should look at. */
export const FLAG_CHECKS: readonly Check[] = [
  NO_RISK,
  SAME_AS_LAST_YEAR,
  TEMPLATE,
  OTHER_COMPANY,
  POLICY_PASTED,
  OLD_YEAR,
  ZERO_TOLERANCE,
  AUDIT_ONLY,
  TERMINATION,
  PERSONAL_DATA,
  INTENT_ONLY,
];

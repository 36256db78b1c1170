import { APPROVAL_CUES } from './approval-cues.ts';
import type { Cue } from './cue.ts';
import { CONSULTATION_CUES, EFFECTIVENESS_CUES } from './effect-cues.ts';
import { MITIGATION_CUES, REMEDIATION_CUES } from './mitigation-cues.ts';
import { SIGNATURE_CUES } from './signature-cues.ts';
import { OPERATIONS_CUES, REPORTING_ENTITY_CUES, STRUCTURE_CUES } from './structure-cues.ts';
import { RISK_CUES, SUPPLY_CHAIN_CUES } from './supply-risk-cues.ts';

/** Every written rule, in a fixed order: a model refers to a rule by its id. */
export const CUES: readonly Cue[] = [
  ...APPROVAL_CUES,
  ...SIGNATURE_CUES,
  ...REPORTING_ENTITY_CUES,
  ...STRUCTURE_CUES,
  ...OPERATIONS_CUES,
  ...SUPPLY_CHAIN_CUES,
  ...RISK_CUES,
  ...MITIGATION_CUES,
  ...REMEDIATION_CUES,
  ...EFFECTIVENESS_CUES,
  ...CONSULTATION_CUES,
];

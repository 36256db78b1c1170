import type { RegistryField } from './answers.ts';
import type { RegistryColumn } from './csv-columns.ts';

/** Which column of the public file holds which field; `none` says yes where the exclusive choice was ticked. */
type FieldColumn = { field: RegistryField; column: RegistryColumn; none?: RegistryColumn };

const riskColumns = (number: 1 | 2 | 3): FieldColumn[] => [
  { field: `risk${number}`, column: `Risk${number}` },
  { field: `risk${number}Place`, column: `Risk${number}Area` },
  { field: `risk${number}Tiers`, column: `Risk${number}SupplyChainTier` },
  { field: `risk${number}Groups`, column: `Risk${number}GroupAffected` },
  { field: `risk${number}OtherGroups`, column: `Risk${number}OtherGroupAffected` },
  { field: `risk${number}Countries`, column: `Risk${number}Location` },
  { field: `risk${number}Actions`, column: `Risk${number}Mitigation` },
];

/** In the order of the form. The approver stands in one column for three fields, and is compared apart. */
export const FIELD_COLUMNS: readonly FieldColumn[] = [
  { field: 'kind', column: 'GroupSubmission' },
  { field: 'statementUrl', column: 'StatementURL' },
  { field: 'statementEmail', column: 'EmailAddressNoURL' },
  { field: 'from', column: 'StatementStartDate' },
  { field: 'to', column: 'StatementEndDate' },
  { field: 'approvedOn', column: 'DateApproved' },
  { field: 'includesStructure', column: 'StatementIncludesOrgStructure' },
  { field: 'structureDetails', column: 'NoOrgStructureReason' },
  { field: 'includesPolicies', column: 'StatementIncludesPolicies' },
  { field: 'policyDetails', column: 'NoPoliciesReason' },
  { field: 'includesRisks', column: 'StatementIncludesRisksAssessment' },
  { field: 'risksDetails', column: 'NoRiskAssessmentReason' },
  { field: 'includesDueDiligence', column: 'StatementIncludesDueDiligence' },
  { field: 'dueDiligenceDetails', column: 'NoDueDiligenceReason' },
  { field: 'includesTraining', column: 'StatementIncludesTraining' },
  { field: 'trainingDetails', column: 'NoTrainingReason' },
  { field: 'includesGoals', column: 'StatementIncludesGoals' },
  { field: 'goalsDetails', column: 'NoGoalsReason' },
  { field: 'sectors', column: 'OrganisationSectors' },
  { field: 'otherSectors', column: 'OtherOrganisationSector' },
  { field: 'turnover', column: 'Turnover' },
  { field: 'years', column: 'YearsProducingStatements' },
  { field: 'policies', column: 'Policies', none: 'NoPolicies' },
  { field: 'otherPolicies', column: 'OtherPolicies' },
  { field: 'training', column: 'Training', none: 'NoTraining' },
  { field: 'otherTraining', column: 'OtherTraining' },
  { field: 'engagement', column: 'WorkingConditionsEngagement', none: 'NoEngagement' },
  { field: 'audits', column: 'SocialAudits', none: 'NoSocialAudits' },
  { field: 'grievance', column: 'GrievanceMechanisms', none: 'NoGrievanceMechanisms' },
  { field: 'otherMonitoring', column: 'OtherMonitoring' },
  { field: 'noRisks', column: 'NoRisks' },
  ...riskColumns(1),
  ...riskColumns(2),
  ...riskColumns(3),
  { field: 'indicators', column: 'ILOIndicatorsInStatement', none: 'NoILOIndicatorsInStatement' },
  { field: 'remediation', column: 'ILOIndicatorsActions', none: 'ILOIndicatorsNoActions' },
  { field: 'progress', column: 'DemonstrateProgress' },
];

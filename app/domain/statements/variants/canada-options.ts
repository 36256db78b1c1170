import type { Option } from '../registry/option.ts';

/* Choices of the substance of the online questionnaire as they are recalled. None is official wording. */

const of = (labels: readonly string[]): Option[] =>
  labels.map((label) => ({ value: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), label }));

export const CANADA_STEPS = of([
  'Map activities',
  'Map supply chains',
  'Internal risk assessment',
  'External assessment',
  'Action plan',
  'Recruitment information and controls',
  'Address practices that raise risk',
  'Due-diligence policies',
  'Prioritisation',
  'Require supplier policies',
  'Child protection',
  'Contract clauses',
  'Codes and checklists',
  'Audit suppliers',
  'Monitor suppliers',
  'Remediation measures',
  'Grievance mechanism',
  'Training materials',
  'Track performance',
  'Engage supply-chain partners',
  'Engage civil society',
  'Engage workers and families',
  'Not available',
  'Other',
]);

export const CANADA_FORMS = of(['Corporation', 'Trust', 'Partnership', 'Other unincorporated organisation']);

export const CANADA_ACTIVITIES = of([
  'Producing goods in Canada',
  'Producing goods outside Canada',
  'Selling goods in Canada',
  'Selling goods outside Canada',
  'Distributing goods in Canada',
  'Distributing goods outside Canada',
  'Importing goods into Canada',
  'Controlling an entity that does one of these',
]);

export const CANADA_OECD_STEPS = of([
  'Embed responsible conduct in policies and management systems',
  'Identify and assess adverse impacts',
  'Cease, prevent or mitigate adverse impacts',
  'Track implementation and results',
  'Communicate how impacts are addressed',
  'Provide for or cooperate in remediation',
]);

export const CANADA_RISK_ASPECTS = of([
  'Sector',
  'Product types',
  'Locations',
  'Sourced products',
  'Raw materials',
  'Tier 1 suppliers',
  'Tier 2 suppliers',
  'Tier 3 suppliers',
  'Suppliers beyond tier 3',
  'Outsourced labour',
  'Migrant labour',
  'Forced labour',
  'Child labour',
  'None',
  'Other',
]);

export const CANADA_REMEDIES = of([
  'Support to victims and families',
  'Compensation',
  'Prevention of recurrence',
  'Grievance mechanism',
  'Apology',
  'Other',
]);

export const CANADA_TRAINED = of([
  'Mandatory for all employees',
  'Mandatory for employees who buy or contract',
  'Mandatory for some employees',
  'Voluntary',
]);

export const CANADA_EFFECT_WAYS = of([
  'Regular review or audit of policies',
  'Indicators, such as awareness, cases raised and solved, contracts with clauses',
  'Independent review',
  'Work with suppliers to measure',
  'Other',
]);

/** Yes · some or begun · no · not applicable. */
export const CANADA_EXTENTS: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'some', label: 'Some' },
  { value: 'no', label: 'No' },
  { value: 'not-applicable', label: 'Not applicable' },
];

export const CANADA_RISKS_FOUND: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'started', label: 'Started, with gaps' },
  { value: 'no', label: 'No' },
];

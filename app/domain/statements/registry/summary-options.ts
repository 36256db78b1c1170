import type { Option } from './option.ts';

/*
 * The choices of the optional summary, with their labels as the published code of the registry had them in April 2021
 * (ModernSlavery-Beta, MIT licence, copyright 2020 Home Office). Today's form may have others.
 */

export const POLICIES: readonly Option[] = [
  { value: 'terminate', label: 'Freedom of workers to terminate employment' },
  { value: 'movement', label: 'Freedom of movement' },
  { value: 'association', label: 'Freedom of association' },
  { value: 'violence', label: 'Prohibits any threat of violence, harassment and intimidation' },
  { value: 'fees', label: 'Prohibits the use of worker-paid recruitment fees' },
  { value: 'overtime', label: 'Prohibits compulsory overtime' },
  { value: 'child-labour', label: 'Prohibits child labour' },
  { value: 'discrimination', label: 'Prohibits discrimination' },
  { value: 'documents', label: 'Prohibits confiscation of workers original identification documents' },
  {
    value: 'remedy',
    label: 'Provides access to remedy, compensation and justice for victims of modern slavery',
  },
  { value: 'other', label: 'Other' },
  {
    value: 'none',
    label:
      "Your organisation's policies do not include any of these provisions in relation to modern slavery",
  },
];

export const TRAINING: readonly Option[] = [
  { value: 'whole', label: 'Your whole organisation' },
  { value: 'front-line', label: 'Your front line staff' },
  { value: 'human-resources', label: 'Human resources' },
  { value: 'executives', label: 'Executive-level staff' },
  { value: 'procurement', label: 'Procurement staff' },
  { value: 'suppliers', label: 'Your suppliers' },
  { value: 'community', label: 'The wider community' },
  { value: 'other', label: 'Other' },
  {
    value: 'none',
    label: 'Your organisation did not provide training on modern slavery during the period of the statement',
  },
];

export const ENGAGEMENT: readonly Option[] = [
  { value: 'suppliers', label: 'Your suppliers' },
  { value: 'unions', label: 'Trade unions or worker representative groups' },
  { value: 'civil-society', label: 'Civil society organisations' },
  { value: 'auditors', label: 'Professional auditors' },
  { value: 'own-workers', label: 'Workers within your organisation' },
  { value: 'supplier-workers', label: 'Workers within your supply chain' },
  { value: 'government', label: 'Central or local government' },
  {
    value: 'law-enforcement',
    label: 'Law enforcement, such as police, GLAA and other local labour market inspectorates',
  },
  { value: 'businesses', label: 'Businesses in your industry or sector' },
  {
    value: 'none',
    label:
      'Your organisation did not engage with others to help monitor working conditions across your operations and supply chain',
  },
];

export const AUDITS: readonly Option[] = [
  { value: 'own-staff', label: 'Audit conducted by your staff' },
  { value: 'third-party-own', label: 'Third party audit arranged by your organisation' },
  { value: 'supplier-staff', label: 'Audit conducted by your supplier’s staff' },
  { value: 'third-party-supplier', label: 'Third party audit arranged by your supplier' },
  { value: 'announced', label: 'Announced audit' },
  { value: 'unannounced', label: 'Unannounced audit' },
  {
    value: 'none',
    label: 'Your organisation did not carry out any social audits during the period of the statement',
  },
];

export const GRIEVANCE: readonly Option[] = [
  {
    value: 'whistleblowing',
    label: 'Using anonymous whistleblowing services, such as a helpline or mobile phone app',
  },
  { value: 'unions', label: 'Through trade unions or other worker representative groups' },
  {
    value: 'none',
    label:
      'There were no processes in your operations or supply chains for workers to raise concerns or make complaints',
  },
];

export const RISK_PLACES: readonly Option[] = [
  { value: 'own-operations', label: 'Within your own operations' },
  { value: 'supply-chains', label: 'Within your supply chains' },
  { value: 'other', label: 'Other' },
];

/** "Don't know" excludes the tiers. */
export const RISK_TIERS: readonly Option[] = [
  { value: 'tier-1', label: 'Tier 1 suppliers' },
  { value: 'tier-2', label: 'Tier 2 suppliers' },
  { value: 'tier-3', label: 'Tier 3 suppliers and below' },
  { value: 'none', label: "Don't know" },
];

export const RISK_GROUPS: readonly Option[] = [
  { value: 'women', label: 'Women' },
  { value: 'migrants', label: 'Migrants' },
  { value: 'refugees', label: 'Refugees' },
  { value: 'children', label: 'Children' },
  { value: 'other', label: 'Other vulnerable group(s)' },
];

/** The eleven indicators of forced labour of the International Labour Organization. */
export const INDICATORS: readonly Option[] = [
  { value: 'vulnerability', label: 'Abuse of vulnerability' },
  { value: 'deception', label: 'Deception' },
  { value: 'movement', label: 'Restriction of movement' },
  { value: 'isolation', label: 'Isolation' },
  { value: 'violence', label: 'Physical and sexual violence' },
  { value: 'intimidation', label: 'Intimidation and threats' },
  { value: 'documents', label: 'Retention of identity documents' },
  { value: 'wages', label: 'Withholding of wages' },
  { value: 'debt', label: 'Debt bondage' },
  { value: 'conditions', label: 'Abusive working and living conditions' },
  { value: 'overtime', label: 'Excessive overtime' },
  {
    value: 'none',
    label: 'My statement does not refer to finding any ILO indicators of forced labour',
  },
];

export const REMEDIATION: readonly Option[] = [
  { value: 'repayment', label: 'Financial remediation, including repayment of recruitment fees' },
  { value: 'policy', label: 'Change in policy' },
  { value: 'training', label: 'Change in training' },
  { value: 'referral', label: 'Referring potential victims to government services' },
  { value: 'ngo', label: 'Supporting victims via NGO' },
  { value: 'investigations', label: 'Supporting investigations by relevant authorities' },
  { value: 'other', label: 'Other' },
  {
    value: 'none',
    label: 'My statement does not refer to actions taken in response to finding indicators of forced labour',
  },
];

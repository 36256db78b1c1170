import { z } from 'zod';
import type { Area } from '../area.ts';
import { type Option, valuesOf } from './option.ts';
import { KINDS, SECTORS, TURNOVERS, YEARS, YES_NO } from './required-options.ts';
import {
  AUDITS,
  ENGAGEMENT,
  GRIEVANCE,
  INDICATORS,
  POLICIES,
  REMEDIATION,
  RISK_GROUPS,
  RISK_PLACES,
  RISK_TIERS,
  TRAINING,
} from './summary-options.ts';

/** Longer than any limit of the form, so that a text that is too long is kept and said to be so. */
const LONGEST = 5_000;

const text = z
  .string()
  .max(LONGEST, `Shorten this text to ${LONGEST} characters at most`)
  .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
  .default('');
const CHOOSE = 'Choose from the list';
const one = (options: readonly Option[]) => z.enum(['', ...valuesOf(options)], CHOOSE).default('');
const many = (options: readonly Option[]) => z.array(z.enum(valuesOf(options), CHOOSE)).default([]);

const AREA_FIELDS = {
  includesStructure: one(YES_NO),
  structureDetails: text,
  includesPolicies: one(YES_NO),
  policyDetails: text,
  includesRisks: one(YES_NO),
  risksDetails: text,
  includesDueDiligence: one(YES_NO),
  dueDiligenceDetails: text,
  includesTraining: one(YES_NO),
  trainingDetails: text,
  includesGoals: one(YES_NO),
  goalsDetails: text,
};

/** The fields of each recommended area, in the order of the form. */
export const AREA_QUESTIONS = [
  { area: 'structure', covered: 'includesStructure', details: 'structureDetails' },
  { area: 'policies', covered: 'includesPolicies', details: 'policyDetails' },
  { area: 'risk', covered: 'includesRisks', details: 'risksDetails' },
  { area: 'due-diligence', covered: 'includesDueDiligence', details: 'dueDiligenceDetails' },
  { area: 'training', covered: 'includesTraining', details: 'trainingDetails' },
  { area: 'effectiveness', covered: 'includesGoals', details: 'goalsDetails' },
] as const satisfies readonly { area: Area; covered: string; details: string }[];

/** The form takes up to three priority risks. */
export const RISK_NUMBERS = [1, 2, 3] as const;

const countries = z.array(z.string().regex(/^[A-Z]{3}$/, CHOOSE)).default([]);

const RISK_FIELDS = {
  risk1: text,
  risk1Place: one(RISK_PLACES),
  risk1OtherPlace: text,
  risk1Tiers: many(RISK_TIERS),
  risk1Groups: many(RISK_GROUPS),
  risk1OtherGroups: text,
  risk1Countries: countries,
  risk1Actions: text,
  risk2: text,
  risk2Place: one(RISK_PLACES),
  risk2OtherPlace: text,
  risk2Tiers: many(RISK_TIERS),
  risk2Groups: many(RISK_GROUPS),
  risk2OtherGroups: text,
  risk2Countries: countries,
  risk2Actions: text,
  risk3: text,
  risk3Place: one(RISK_PLACES),
  risk3OtherPlace: text,
  risk3Tiers: many(RISK_TIERS),
  risk3Groups: many(RISK_GROUPS),
  risk3OtherGroups: text,
  risk3Countries: countries,
  risk3Actions: text,
};

/**
 * Every answer to the registry's form, one field each, as text or as chosen values. Texts may be empty and too long: the
 * rules of `validate-registry.ts` say what is still to be put right. Countries are ISO 3166-1 alpha-3 codes.
 *
 * Source: the published code of the registry of April 2021 (ModernSlavery-Beta, MIT licence, Home Office).
 */
export const RegistryAnswers = z.object({
  kind: one(KINDS),
  statementUrl: text,
  statementEmail: text,
  from: text,
  to: text,
  approverFirstName: text,
  approverLastName: text,
  approverJobTitle: text,
  approvedOn: text,
  ...AREA_FIELDS,
  sectors: many(SECTORS),
  otherSectors: text,
  turnover: one(TURNOVERS),
  years: one(YEARS),
  policies: many(POLICIES),
  otherPolicies: text,
  training: many(TRAINING),
  otherTraining: text,
  engagement: many(ENGAGEMENT),
  audits: many(AUDITS),
  grievance: many(GRIEVANCE),
  otherMonitoring: text,
  noRisks: one(YES_NO),
  ...RISK_FIELDS,
  indicators: many(INDICATORS),
  remediation: many(REMEDIATION),
  otherRemediation: text,
  progress: text,
  declaration: one(YES_NO),
});
export type RegistryAnswers = z.infer<typeof RegistryAnswers>;
export type RegistryField = keyof RegistryAnswers;

/** An organisation that the statement speaks for, as the form asks for it. */
export type RegistryMember = {
  name: string;
  companyNumber: string | null;
  included: boolean;
  /** The period of another statement of the organisation that covers it already, in words; null where there is none. */
  coveredElsewhere: string | null;
};

/** The whole form: its fields, and the organisations of the first question. */
export type RegistryForm = {
  answers: RegistryAnswers;
  members: RegistryMember[];
  /** Names typed for the signer that are not the signer's, and are not used; null or absent where there are none. */
  leftOut?: { typed: string; signer: string } | null;
};

/** A form in which nothing is answered yet. */
export const NO_ANSWERS: RegistryAnswers = RegistryAnswers.parse({});

/** The fields of one priority risk. */
export function riskFields(number: 1 | 2 | 3) {
  return {
    description: `risk${number}`,
    place: `risk${number}Place`,
    otherPlace: `risk${number}OtherPlace`,
    tiers: `risk${number}Tiers`,
    groups: `risk${number}Groups`,
    otherGroups: `risk${number}OtherGroups`,
    countries: `risk${number}Countries`,
    actions: `risk${number}Actions`,
  } as const;
}

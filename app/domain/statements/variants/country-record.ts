import type { CountryAnswers } from './country-field.ts';
import type { VariantRegime } from './law-points.ts';

/** What was answered in fields for one other country of a statement. */
export type CountryRecord = {
  organisationId: string;
  statementId: string;
  regime: VariantRegime;
  answers: CountryAnswers;
  /** 1 for the first; each saved change adds one. */
  version: number;
  editedByName: string;
  editedAt: Date;
};

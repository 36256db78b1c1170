import type { StatementContent, StatementVersion } from '../content.ts';
import type { Deadline } from '../regimes/deadlines.ts';
import type { Statement } from '../statement.ts';
import type { VariantPoint } from './compose-variant.ts';
import type { CountryAnswers } from './country-field.ts';
import type { CountryProblem } from './country-fields.ts';
import type { CountryRecord } from './country-record.ts';
import type { VariantRegime } from './law-points.ts';
import type { PrivateDetail } from './private-details.ts';

/** One other country of a statement: its document point by point, its fields, and what is still asked. */
export type CountryView = {
  regime: VariantRegime;
  statement: Statement;
  content: StatementContent;
  /** The version before the board or after it; null for a draft. */
  version: StatementVersion | null;
  points: VariantPoint[];
  /** Points of the law about which nothing is said. */
  silent: VariantPoint[];
  answers: CountryAnswers;
  record: CountryRecord | null;
  problems: CountryProblem[];
  privateDetails: PrivateDetail[];
  deadline: Deadline | null;
  today: string;
};

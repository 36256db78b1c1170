import { z } from 'zod';
import type { Area } from '../area.ts';
import type { Outcome } from '../check/report.ts';
import type { DocumentWarning, ReadDocument } from '../documents-in/document.ts';

/** One finding of a check, as it is kept: what was looked for, what came of it, and the first sentences it rests on. */
type KeptFinding = {
  check: string;
  group: string;
  title: string;
  outcome: Outcome;
  says: string;
  fix: string | null;
  sentences: string[];
};

/** A supplier's statement as it was read here on a day. Internal: a hint to a person, no verdict on the supplier. */
export type StatementReading = {
  at: Date;
  byName: string;
  /** Null where the text was pasted. */
  fileName: string | null;
  kind: ReadDocument['kind'];
  pages: number | null;
  warnings: DocumentWarning[];
  words: number;
  findings: KeptFinding[];
  /** What was not found, in words. */
  gaps: { area: Area | 'legal' | 'quality'; says: string }[];
  /** Areas of which nothing was found at the first level. */
  absent: Area[];
};

type AddressResult = 'reached' | 'login' | 'not-reached';

/** Where a supplier says its statement stands, and what came of looking there. */
export type StatementAddress = { url: string; result: AddressResult; says: string; at: Date };

/** What the organisation knows of one supplier's statement, besides what the registry says. */
export type SupplierStatement = {
  organisationId: string;
  supplierId: string;
  /** Whether it carries on business in the United Kingdom, and whether its turnover reaches £36m. Null: not known. */
  ukBusiness: 'yes' | 'no' | null;
  turnover: 'at-least-36m' | 'under-36m' | null;
  /** Last day of the period of its latest statement, ISO date, where a person has seen it. */
  periodTo: string | null;
  address: StatementAddress | null;
  reading: StatementReading | null;
  /** When a person looked at it last. */
  lookedAt: Date | null;
  /** Why it should be looked at again; null while it need not. */
  lookAgain: { because: string; since: Date } | null;
  version: number;
};

/** A supplier of whose statement nothing is recorded. */
export function emptyStatement(organisationId: string, supplierId: string): SupplierStatement {
  return {
    organisationId,
    supplierId,
    ukBusiness: null,
    turnover: null,
    periodTo: null,
    address: null,
    reading: null,
    lookedAt: null,
    lookAgain: null,
    version: 0,
  };
}

/** What a person says of a supplier's statement. */
export const SupplierStatementDraft = z.object({
  ukBusiness: z
    .enum(['yes', 'no', 'unknown'], { error: 'Choose whether it carries on business in the United Kingdom' })
    .transform((answer) => (answer === 'unknown' ? null : answer)),
  turnover: z
    .enum(['at-least-36m', 'under-36m', 'unknown'], { error: 'Choose whether its turnover reaches £36m' })
    .transform((answer) => (answer === 'unknown' ? null : answer)),
  periodTo: z.iso
    .date('Enter the last day of the period as year, month and day, such as 2026-03-31')
    .optional()
    .transform((day) => day ?? null),
});
export type SupplierStatementDraft = z.output<typeof SupplierStatementDraft>;

import { z } from 'zod';
import type { Area } from '../area.ts';
import type { CheckGroup, Outcome } from '../check/report.ts';
import type { DocumentWarning, ReadDocument } from '../documents-in/document.ts';

/** Where a sentence stands: offsets into the kept text. */
export type SentencePlace = { from: number; to: number };

/** One finding of a check, as it is kept: what was looked for, what came of it, and where the sentences stand it rests on. */
export type KeptFinding = {
  check: string;
  group: CheckGroup;
  title: string;
  outcome: Outcome;
  says: string;
  fix: string | null;
  places: SentencePlace[];
};

/** What a statement says of itself: ISO dates, null where it does not say or could not be read. */
export type StatementDetails = {
  from: string | null;
  to: string | null;
  /** The calendar years that it names as its own. */
  years: number[];
  approvedOn: string | null;
};

export type ReadingWay = 'file' | 'paste' | 'address';

/** A supplier's statement as it was read here on a day. Internal: a hint to a person, no verdict on the supplier. */
export type StatementReading = {
  at: Date;
  byName: string;
  way: ReadingWay;
  /** Name of the file or address that it came from; null where the text was pasted. */
  source: string | null;
  kind: ReadDocument['kind'];
  pages: number | null;
  warnings: DocumentWarning[];
  words: number;
  /** The edition of the checks that read it. */
  rules: string;
  details: StatementDetails;
  findings: KeptFinding[];
  /** What was not found, in words. */
  gaps: { area: Area | 'legal' | 'quality'; says: string }[];
  /** Areas of which nothing was found at the first level. */
  absent: Area[];
};

/** The text that a reading rests on. Its bytes are sealed for this supplier and open nowhere else. */
export type KeptText = {
  id: string;
  bytesId: string;
  keyId: string;
  sha256: string;
  characters: number;
  at: Date;
};

/** To write to the supplier about its statement: who does it, by when, and whether it is done. */
export type StatementAsk = {
  ownerId: string;
  ownerName: string;
  /** ISO date. */
  dueOn: string | null;
  setAt: Date;
  doneAt: Date | null;
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
  /** Whose group statement covers it, where a person has recorded that. */
  coveredBy: string | null;
  address: StatementAddress | null;
  reading: StatementReading | null;
  /** Null where none was read, or it was deleted. */
  text: KeptText | null;
  textDeleted: { at: Date; byName: string } | null;
  /** The letter to the supplier in a person's own words; null: as Daylight proposes it. */
  letter: string | null;
  ask: StatementAsk | null;
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
    coveredBy: null,
    address: null,
    reading: null,
    text: null,
    textDeleted: null,
    letter: null,
    ask: null,
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
  coveredBy: z
    .string()
    .trim()
    .max(200, 'Shorten the name to 200 characters')
    .optional()
    .transform((name) => name || null),
});
export type SupplierStatementDraft = z.output<typeof SupplierStatementDraft>;

import type { Assessment } from '#app/domain/risk/assessment.ts';
import type { ReasonCode } from '#app/domain/screening/cases/reasons.ts';
import type { Summary } from './summary.ts';

/** A supplier with what the cross-check and the risk rooms found. */
export type ResultSupplier = {
  reference: string | null;
  name: string;
  country: string | null;
  /** Null before the first assessment. */
  assessment: Pick<Assessment, 'score' | 'band' | 'terms' | 'floor' | 'confidence' | 'awaiting'> | null;
  /** Matches that wait for a person, and matches a person confirmed. */
  openMatches: number;
  confirmedMatches: number;
};

/** A match with its reasons as sentences. */
export type ResultMatch = {
  supplierName: string;
  country: string | null;
  listTitle: string;
  edition: string;
  listedName: string;
  score: number;
  strength: 'possible' | 'strong';
  status: 'open' | 'awaiting-second' | 'confirmed' | 'not-the-same' | 'unsure';
  decidedAt: Date | null;
  /** Who works on it, by name; null when nobody does. */
  assignee: string | null;
  dueAt: Date | null;
  openedAt: Date;
  /** More listed names were promising than were compared. */
  partial: boolean;
  decisionReasons: readonly ReasonCode[];
  reasons: readonly { side: 'for' | 'against' | 'note'; says: string }[];
};

/** A row of an import that could not be taken. */
export type ResultRefusal = { row: number; name: string; column: string; value: string; fix: string };

/** Everything in the results workbook. Long parts come as streams. */
export type Results = {
  summary: Summary;
  suppliers: AsyncIterable<ResultSupplier>;
  matches: AsyncIterable<ResultMatch>;
};

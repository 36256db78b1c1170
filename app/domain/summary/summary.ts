import type { BandOrNone } from '#app/domain/risk/bands.ts';
import type { TermKind } from '#app/domain/risk/term.ts';

/** One of the suppliers with the highest inherent risk. */
export type SummarySupplier = {
  name: string;
  /** Its country, or its first site's: ISO 3166-1 alpha-3. */
  country: string | null;
  score: number;
  band: BandOrNone;
  /** A confirmed list match sets the score. */
  floor: boolean;
  /** An exact name and country match waits for a person. */
  critical: boolean;
  terms: { kind: TermKind; value: number | null }[];
};

/** A match nobody has decided yet. */
type SummaryMatch = { supplier: string; listed: string; list: string; score: number };

/** A list's edition, for the notice beside every result. Its date may be known to the month only. */
export type SummaryList = {
  title: string;
  rows: number;
  total: number;
  counted: 'names' | 'orders' | 'entries';
  asOf: string;
  source: string;
  terms: string;
};

/** What a board reads of a supply chain on one page. */
export type Summary = {
  organisation: string;
  date: Date;
  suppliers: { total: number; countries: number };
  /** From low to very high, then not scored. */
  bands: { band: BandOrNone; count: number }[];
  matches: { open: number; confirmed: number; critical: number };
  /** The strongest first. */
  openMatches: SummaryMatch[];
  /** The highest first. */
  top: SummarySupplier[];
  lists: SummaryList[];
  /** Where the organisation's record stood. */
  record: { sequence: number; hash: string } | null;
};

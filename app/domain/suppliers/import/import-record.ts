import type { Mapping } from './guess-mapping.ts';
import type { TableFacts, TableShape } from './table-shape.ts';
import type { OutcomeCounts } from './planned-row.ts';

export const IMPORT_STATES = ['uploaded', 'checking', 'checked', 'saving', 'saved'] as const;
/**
 * uploaded: the columns wait to be confirmed · checking: the dry run is being made · checked: it waits for a person ·
 * saving: rows are being saved · saved: done.
 */
export type ImportState = (typeof IMPORT_STATES)[number];

/** One list that was sent in, from the upload to the end. */
export type ImportRecord = {
  id: string;
  organisationId: string;
  personId: string;
  fileName: string;
  /** Where the file's bytes are kept. */
  fileId: string;
  size: number;
  /** SHA-256 of the file, in hexadecimal. */
  contentHash: string;
  state: ImportState;
  facts: TableFacts;
  shape: TableShape;
  mapping: Mapping;
  /** The currency of amounts that name none. */
  currency: string | null;
  /** True when the mapping was taken from an earlier file with the same headers. */
  remembered: boolean;
  /** For each batch of rows how many of each outcome; planned until it is saved, then what was done. */
  batches: { counts: OutcomeCounts; saved: boolean }[];
  /** The job that checks or saves it now. */
  jobId: string | null;
  /** The job that cross-checks what it touched. */
  screeningJobId: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** Rows in one batch: one transaction, with a supplier and an event each. */
export const BATCH_ROWS = 100;

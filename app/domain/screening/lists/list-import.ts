import type { DifferenceCounts, ListCounts, RowNote } from '../screening.ts';
import type { FormatKey } from './formats/format-facts.ts';

/** How far bringing in a file of an own list has come. */
type ListImportState = 'uploaded' | 'checked' | 'saving' | 'saved';

/** A row of a dry run: an entity by key and main name. */
export type NamedRow = { key: string; name: string };

/** What a file would do, before anything is saved. */
export type ListPreview = {
  asOf: string;
  rows: number;
  counts: ListCounts;
  /** Null when the file cannot be read at all. */
  difference: DifferenceCounts | null;
  /** The first rows of each kind. */
  samples: { added: NamedRow[]; changed: NamedRow[]; removed: NamedRow[]; moved: NamedRow[] };
  skipped: number;
  notes: RowNote[];
  /** What is in force already says the same. */
  same: boolean;
  before: { edition: string; rows: number } | null;
  refusal: { because: string; mayOverrule: boolean } | null;
};

/** A file of an own list on its way into force. */
export type ListImport = {
  id: string;
  organisationId: string;
  personId: string | null;
  personName: string;
  list: string;
  title: string;
  format: FormatKey;
  way: 'upload' | 'address';
  /** The names of the files, or the address. */
  from: string;
  files: { id: string; name: string; size: number }[];
  state: ListImportState;
  preview: ListPreview | null;
  jobId: string | null;
  versionId: string | null;
  /** Why a person put it in force although it was refused first. */
  overruledBecause: string | null;
  createdAt: Date;
};

/** An own list of an organisation: what it is, and where it is fetched from by the clock. */
export type WatchedList = {
  organisationId: string;
  list: string;
  title: string;
  format: FormatKey;
  /** Null when its files are uploaded. */
  address: string | null;
  everyHours: number;
  /** The share of its rows that it may lose from one edition to the next. */
  shrinkShare: number;
  etag: string | null;
  lastModified: string | null;
  lastAttemptAt: Date | null;
  lastSuccessAt: Date | null;
  /** When it is fetched next; null when it has no address. */
  nextAt: Date | null;
  /** Why the last attempt failed; null when it went well. */
  lastError: string | null;
  createdAt: Date;
};

/** Own lists are kept apart from those of everybody by the beginning of their name. */
export const OWN_PREFIX = 'own-';

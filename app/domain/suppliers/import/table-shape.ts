import type { Mapping } from './guess-mapping.ts';
import type { DecimalMark } from './parse-number.ts';

/** What was found out about a file before any row of it is read as a supplier. */
export type TableFacts = {
  kind: 'xlsx' | 'csv';
  /** The sheet's name, "" for text. */
  sheet: string;
  /** For text, what it was taken to be; "" for workbooks. */
  encoding: string;
  delimiter: string;
  /** Characters that could not be read. */
  unreadable: number;
  /** Ranges of merged cells; the value of each counts for all its cells. */
  merged: number;
};

/** What the mapping page needs to know of a file. */
export type TableShape = {
  headerRow: number;
  headers: string[];
  /** Headers that stand more than once. */
  repeated: string[];
  guessed: Mapping;
  /** A few rows, as text, for a person to judge the mapping by. */
  samples: string[][];
  /** The decimal mark of each column. */
  marks: DecimalMark[];
  /** A currency that the header of the spend names, such as "Spend (EUR)". */
  currency: string | null;
  rows: number;
};

import type { Criterion } from '../../reading/criteria.ts';

/**
 * One thing that the guidance asks of an area, in Daylight's own reading of it. It carries the id of the question that
 * asks for it in a draft. A sentence speaks for it when its folded text has the words.
 */
export type Point = {
  question: string;
  /** What it is, as a noun: "the legal form, size and places of the business". */
  says: string;
  words: RegExp;
  /** And these as well. */
  with?: RegExp;
  /** But not these. */
  without?: RegExp;
  /** Or the classifier takes the sentence for this, whatever its words. */
  or?: Criterion;
  /** And the classifier gives at least a third for one of these. */
  likely?: readonly Criterion[];
  /** An honest "none" or "not known" speaks for it too. */
  honest?: boolean;
};

/** The points of one area at the two levels. */
export type AreaPoints = { 1: readonly Point[]; 2: readonly Point[] };

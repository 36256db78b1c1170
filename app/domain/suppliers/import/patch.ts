import type { Good, Identifier, OtherName, SiteInput, Spend, Supplier, Workforce } from '../supplier.ts';

/** A site as a row tells of it: only what its cells said. */
export type SitePatch = Partial<Omit<SiteInput, 'id'>> & { region?: string };

/**
 * What one row says of a supplier. A column that the file lacks and an empty cell say nothing, so they change nothing;
 * lists are added to, never shortened.
 */
export type SupplierPatch = {
  id?: string;
  name: string;
  reference?: string;
  country?: string;
  otherNames: OtherName[];
  identifiers: Identifier[];
  /** Usually one; more when the file repeats the supplier with other addresses. */
  sites: SitePatch[];
  tier?: NonNullable<Supplier['tier']>;
  sectors?: string[];
  goods?: Good[];
  spend?: Spend;
  workforce: Partial<Workforce>;
  soleSource?: boolean;
  ownerEmail?: string;
  notes?: string;
  /** Facts without a field of their own, such as "Parent company: …"; each is kept as a line of the notes. */
  noteLines: string[];
};

/** Something about one cell: what was typed, and what to do (or what was done) about it. */
export type CellRemark = {
  /** Number of the column, from 0; -1 for the row as a whole. */
  column: number;
  header: string;
  /** What the column was taken for, in words. */
  field: string;
  typed: string;
  /** For a refused cell the fix, else what was assumed. */
  text: string;
};

/** A row as read: a patch when every cell could be taken, else none; remarks either way. */
export type ReadRow = {
  patch: SupplierPatch | null;
  refused: CellRemark[];
  assumed: CellRemark[];
};

/** A look at the register because a list changed: what was compared with what, and what came of it. Kept for good. */
export type ListChangeRun = {
  id: string;
  organisationId: string;
  list: string;
  listTitle: string;
  /** Null when nothing of the list had been held against the register before. */
  fromVersionId: string | null;
  fromEdition: string | null;
  toVersionId: string;
  toEdition: string;
  at: Date;
  finishedAt: Date | null;
  personId: string | null;
  engine: string;
  threshold: number;
  /** Entities that are new, changed, and gone. */
  added: number;
  changed: number;
  removed: number;
  /** Suppliers whose names were looked up among the new and changed entities. */
  lookedAt: number;
  /** Suppliers that something of the change may touch; each was screened against all lists. */
  touched: number;
  newMatches: number;
  changedMatches: number;
  retiredMatches: number;
};

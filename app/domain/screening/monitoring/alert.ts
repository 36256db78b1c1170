/** Something happened that people should look at: the matches that one run of screenings made new, changed or retired. */
export type Alert = {
  /** The run that it tells of. */
  id: string;
  organisationId: string;
  at: Date;
  /** A list changed, suppliers were screened, or a webhook was switched off. */
  cause: 'list' | 'suppliers' | 'webhook';
  /** For a changed list: which, and its editions before and after. */
  list: string | null;
  listTitle: string | null;
  fromEdition: string | null;
  toEdition: string | null;
  /** Entities of the list that are new, changed and gone. */
  entities: { added: number; changed: number; removed: number } | null;
  /** Suppliers that were screened. */
  screened: number;
  newMatches: number;
  changedMatches: number;
  retiredMatches: number;
};

/** True when nothing came of it that waits for anybody: it is shown, and not counted as unread. */
export function isQuiet(
  alert: Pick<Alert, 'cause' | 'newMatches' | 'changedMatches' | 'retiredMatches'>,
): boolean {
  if (alert.cause === 'webhook') return false;
  return alert.newMatches + alert.changedMatches + alert.retiredMatches === 0;
}

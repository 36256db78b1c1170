/** What may become of a row from one edition to the next, in the order in which it is shown. */
export const CHANGE_KINDS = ['added', 'changed', 'removed', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

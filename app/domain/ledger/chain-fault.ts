/** The first place where a chain does not hold, and in which way. */
export type ChainFault = {
  organisationId: string;
  /** The number of the entry at which the fault shows. */
  sequence: number;
  kind: 'altered' | 'unlinked' | 'missing' | 'repeated' | 'cut-off' | 'beyond-head' | 'no-head';
  /** What differs, in words. */
  says: string;
};

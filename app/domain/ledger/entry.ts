/** What was changed: its kind ("supplier", "decision") and its id. Never a name. */
export type LedgerSubject = { kind: string; id: string };

/**
 * One link of an organisation's chain. `hash` is the SHA-256 of the canonical JSON of all other fields, `previousHash`
 * the hash of the entry before it, so that a change to any earlier entry shows in every later one.
 */
export type LedgerEntry = {
  organisationId: string;
  /** 1, 2, 3 … without gaps within an organisation. */
  sequence: number;
  at: Date;
  /** The person who acted, or null for the portal itself. */
  personId: string | null;
  /** What was done, as `subject.verb`: "supplier.edited". */
  act: string;
  /** What it was done to; empty for a batch, which carries a count instead. */
  subjects: LedgerSubject[];
  count: number;
  contentHash: string;
  previousHash: string;
  hash: string;
};

/** What stands before the first entry of every chain. */
export const GENESIS_HASH = '0'.repeat(64);

/** JSON with keys in order and dates in ISO form: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

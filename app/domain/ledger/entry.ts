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
  /** Keyed hash of what the thing was after the change; see docs/decisions/0010-ledger-content-hash.md. */
  contentHash: string;
  previousHash: string;
  hash: string;
};

/**
 * Where an organisation's chain ends: the number and hash of its newest entry. It moves in the same transaction as each
 * entry, so that entries cut off at the end are missed.
 */
export type LedgerHead = { organisationId: string; sequence: number; hash: string };

/** JSON with keys in order and dates in ISO form: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

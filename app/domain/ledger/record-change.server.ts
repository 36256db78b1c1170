import { addLedgerEntry, newestLedgerEntry } from '#models/ledger-entry.server.ts';
import { GENESIS_HASH, type LedgerSubject } from './entry.ts';
import { hashContent, hashEntry } from './hash-entry.server.ts';

/** A change of state, told to the ledger in the transaction that makes it. */
export type Change = {
  /** `subject.verb`: "supplier.edited". */
  act: string;
  /** What was changed, by kind and id; leave it empty for a batch and give the count. */
  subjects: LedgerSubject[];
  count?: number;
  /** What the thing is after the change. It is hashed, never stored. */
  content: unknown;
};

/**
 * Appends one entry to the organisation's own chain. Call it inside the transaction that makes the change, so that
 * neither stands without the other; two at once for one organisation meet at the unique sequence number, and the
 * transaction of the later one is run again.
 */
export async function recordChange(
  actor: { organisationId: string; personId: string | null },
  change: Change,
  now: Date,
): Promise<void> {
  const newest = await newestLedgerEntry(actor.organisationId);
  const entry = {
    organisationId: actor.organisationId,
    sequence: (newest?.sequence ?? 0) + 1,
    at: now,
    personId: actor.personId,
    act: change.act,
    subjects: change.subjects,
    count: change.count ?? change.subjects.length,
    contentHash: hashContent(change.content),
    previousHash: newest?.hash ?? GENESIS_HASH,
  };
  await addLedgerEntry({ ...entry, hash: hashEntry(entry) });
}

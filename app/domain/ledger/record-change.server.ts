import { randomBytes } from 'node:crypto';
import { claimNextEntry, moveHead } from '#models/ledger-chain.server.ts';
import { addLedgerEntry } from '#models/ledger-entry.server.ts';
import type { LedgerSubject } from './entry.ts';
import { genesisHash, hashContent, hashEntry } from './hash-entry.server.ts';

/** A change of state, told to the ledger in the transaction that makes it. */
export type Change = {
  /** `subject.verb`: "supplier.edited". Give it plain words in `acts.ts`. */
  act: string;
  /** What was changed, by kind and id; leave it empty for a batch and give the count. */
  subjects: LedgerSubject[];
  count?: number;
  /** What the thing is after the change. It is hashed under a key, never stored. */
  content: unknown;
};

/**
 * Appends one entry to the organisation's own chain. Call it inside the transaction that makes the change, so that
 * neither stands without the other. The head of the chain is claimed before anything is read from it: two writers of
 * one organisation meet there, and the transaction of the later one waits or is run again.
 */
export async function recordChange(
  actor: { organisationId: string; personId: string | null },
  change: Change,
  now: Date,
): Promise<void> {
  const { organisationId, personId } = actor;
  const claim = await claimNextEntry(organisationId, {
    hash: genesisHash(organisationId),
    contentKey: randomBytes(32).toString('hex'),
  });
  const entry = {
    organisationId,
    sequence: claim.sequence,
    at: now,
    personId,
    act: change.act,
    subjects: change.subjects.map(({ kind, id }) => ({ kind, id })),
    count: change.count ?? change.subjects.length,
    contentHash: hashContent(claim.contentKey, claim.sequence, change.content),
    previousHash: claim.previousHash,
  };
  const hash = hashEntry(entry);
  await addLedgerEntry({ ...entry, hash });
  await moveHead(organisationId, claim.sequence, hash);
}

import type { ChainFault } from './chain-fault.ts';
import type { LedgerEntry, LedgerHead } from './entry.ts';
import { genesisHash, hashEntry } from './hash-entry.server.ts';

/** The part of a chain already found whole: its last number and hash. */
export type Followed = { organisationId: string; sequence: number; hash: string };

/** Where the following of a chain begins: before its first entry. */
export function beforeFirst(organisationId: string): Followed {
  return { organisationId, sequence: 0, hash: genesisHash(organisationId) };
}

/** Whether the entry is the true next link; if not, what differs. */
export function checkEntry(followed: Followed, entry: LedgerEntry): ChainFault | null {
  const { organisationId } = followed;
  const next = followed.sequence + 1;
  const fault = (sequence: number, kind: ChainFault['kind'], says: string): ChainFault => ({
    organisationId,
    sequence,
    kind,
    says,
  });
  if (entry.sequence > next)
    return fault(
      next,
      'missing',
      `entry ${next} is missing; after ${followed.sequence} comes ${entry.sequence}`,
    );
  if (entry.sequence < next) return fault(entry.sequence, 'repeated', `entry ${entry.sequence} comes again`);
  const computed = hashEntry({ ...entry, organisationId });
  if (computed !== entry.hash)
    return fault(
      next,
      'altered',
      `the fields give the hash ${short(computed)}, the entry states ${short(entry.hash)}`,
    );
  if (entry.previousHash !== followed.hash) {
    const before = next === 1 ? 'the beginning of the chain' : `entry ${followed.sequence}`;
    return fault(
      next,
      'unlinked',
      `it states ${short(entry.previousHash)} as the hash of ${before}, which is ${short(followed.hash)}`,
    );
  }
  return null;
}

/**
 * Whether the chain ends where its head says. The head is read before and after the entries, because others may go on
 * recording meanwhile.
 */
export function checkEnd(
  last: Followed,
  heads: { before: LedgerHead | null; after: LedgerHead | null },
): ChainFault | null {
  const { organisationId } = last;
  const { before, after } = heads;
  if (!after || !before) {
    if (last.sequence === 0 || (after && last.sequence === after.sequence)) return null;
    return {
      organisationId,
      sequence: last.sequence,
      kind: 'no-head',
      says: 'the chain has entries but no head',
    };
  }
  if (last.sequence < before.sequence)
    return {
      organisationId,
      sequence: last.sequence + 1,
      kind: 'cut-off',
      says: `the head names entry ${before.sequence} as the last, but the entries end at ${last.sequence}`,
    };
  if (last.sequence > after.sequence)
    return {
      organisationId,
      sequence: after.sequence + 1,
      kind: 'beyond-head',
      says: `the head names entry ${after.sequence} as the last, but there are entries up to ${last.sequence}`,
    };
  if (last.sequence === after.sequence && last.hash !== after.hash)
    return {
      organisationId,
      sequence: last.sequence,
      kind: 'unlinked',
      says: `the head states ${short(after.hash)} as the hash of the last entry, which is ${short(last.hash)}`,
    };
  return null;
}

/** The beginning of a hash: enough to tell two apart. */
const short = (hash: string) => hash.slice(0, 12);

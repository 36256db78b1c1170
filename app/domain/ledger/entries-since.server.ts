import { ledgerEntriesFrom } from '#models/ledger-entry.server.ts';
import type { LedgerEntry } from './entry.ts';

/**
 * What an organisation's chain has recorded since a state of it, the oldest first. Null where the chain does not hold that
 * state, as when it was read in a transaction that was given up, or where there are more than `most` entries. For rooms
 * that keep something and want to know what changed.
 */
export async function entriesSince(
  organisationId: string,
  since: { sequence: number; hash: string },
  most: number,
): Promise<LedgerEntry[] | null> {
  const [first, ...entries] = await ledgerEntriesFrom(organisationId, since.sequence, most + 2);
  return first?.hash === since.hash && entries.length <= most ? entries : null;
}

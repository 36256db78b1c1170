import { findLedgerHead } from '#models/ledger-chain.server.ts';
import { eachLedgerEntry } from '#models/ledger-entry.server.ts';
import type { ChainFault } from './chain-fault.ts';
import { beforeFirst, checkEnd, checkEntry, type Followed } from './check-chain.server.ts';
import type { LedgerEntry } from './entry.ts';

/** What came of following a chain: how many entries hold, the newest hash, and the first fault if there is one. */
export type ChainVerdict = {
  organisationId: string;
  entries: number;
  head: string;
  fault: ChainFault | null;
};

/**
 * Follows an organisation's chain from its beginning to its head and stops at the first fault. Memory does not grow
 * with the length of the chain.
 *
 * @param report called about every thousand entries with how many were checked and how many there are
 */
export async function verifyChain(
  organisationId: string,
  report: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<ChainVerdict> {
  const before = await findLedgerHead(organisationId);
  const total = before?.sequence ?? 0;
  const { followed, fault } = await followChain(organisationId, eachLedgerEntry(organisationId), (done) =>
    report(done, total),
  );
  const verdict = { organisationId, entries: followed.sequence, head: followed.hash };
  if (fault) return { ...verdict, fault };
  const after = await findLedgerHead(organisationId);
  return { ...verdict, fault: checkEnd(followed, { before, after }) };
}

/** Follows the entries link by link, in the order in which they come, up to the first that does not hold. */
export async function followChain(
  organisationId: string,
  entries: AsyncIterable<LedgerEntry> | Iterable<LedgerEntry>,
  report: (done: number) => void | Promise<void> = () => {},
): Promise<{ followed: Followed; fault: ChainFault | null }> {
  let followed = beforeFirst(organisationId);
  for await (const entry of entries) {
    const fault = checkEntry(followed, entry);
    if (fault) return { followed, fault };
    followed = { organisationId, sequence: entry.sequence, hash: entry.hash };
    if (followed.sequence % 1000 === 0) await report(followed.sequence);
  }
  return { followed, fault: null };
}

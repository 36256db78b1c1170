import { findLedgerHead } from '#models/ledger-chain.server.ts';
import { entriesOnSubjects } from '#models/ledger-entry.server.ts';
import type { LedgerEntry } from './entry.ts';
import { hashEntry } from './hash-entry.server.ts';

/**
 * The entries of some acts about one thing, the oldest first, each with whether its hash is what its fields give; and
 * where the chain stands. For rooms that show a part of it to people outside: they choose what to show.
 */
export async function entriesAbout(
  organisationId: string,
  acts: readonly string[],
  subjectId: string,
): Promise<{
  entries: { entry: LedgerEntry; holds: boolean }[];
  head: { sequence: number; hash: string } | null;
}> {
  const [entries, head] = await Promise.all([
    entriesOnSubjects(organisationId, acts, [subjectId]),
    findLedgerHead(organisationId),
  ]);
  return {
    entries: entries.map((entry) => ({ entry, holds: hashEntry(entry) === entry.hash })),
    head: head ? { sequence: head.sequence, hash: head.hash } : null,
  };
}

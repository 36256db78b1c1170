import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { entriesOnSubjects } from '#models/ledger-entry.server.ts';
import { chainHead } from './chain-head.server.ts';
import type { LedgerEntry } from './entry.ts';

/** The entries that speak of some things, the oldest first, and where the chain stands that holds them. */
export type LedgerProof = {
  entries: Pick<LedgerEntry, 'sequence' | 'at' | 'act' | 'hash' | 'contentHash' | 'previousHash'>[];
  head: { sequence: number; hash: string } | null;
};

/**
 * What the ledger can show of some things: numbers and hashes, nobody's names. Whoever may take matches out of the
 * portal may take their proof along.
 */
export async function proofOf(
  viewer: Viewer,
  acts: readonly string[],
  subjectIds: readonly string[],
): Promise<LedgerProof> {
  authorise(viewer, 'export', 'screening');
  const entries = await entriesOnSubjects(viewer.organisationId, acts, subjectIds);
  return { entries, head: await chainHead(viewer) };
}

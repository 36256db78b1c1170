import type { Viewer } from '#app/domain/access/viewer.ts';
import { findLedgerHead } from '#models/ledger-chain.server.ts';

/** Where the viewer's organisation's chain stands: number and hash of its newest entry, or null before the first. */
export async function chainHead({
  organisationId,
}: Pick<Viewer, 'organisationId'>): Promise<{ sequence: number; hash: string } | null> {
  const head = await findLedgerHead(organisationId);
  return head ? { sequence: head.sequence, hash: head.hash } : null;
}

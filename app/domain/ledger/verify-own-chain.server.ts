import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { findLedgerHead } from '#models/ledger-chain.server.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.server.ts';

/** A chain up to this length is followed while the person waits: about two seconds. */
const LONGEST_TO_WAIT_FOR = 20_000;

/**
 * Follows the chain of the viewer's organisation and gives the verdict; a long chain is given to a job instead, whose
 * page shows the progress.
 */
export async function verifyOwnChain(
  viewer: Viewer,
  now: Date,
): Promise<{ verdict: ChainVerdict } | { jobId: string }> {
  authorise(viewer, 'read', 'ledger');
  const head = await findLedgerHead(viewer.organisationId);
  if ((head?.sequence ?? 0) > LONGEST_TO_WAIT_FOR)
    return { jobId: await enqueueJob(viewer, 'verify-ledger', {}, now) };
  return { verdict: await verifyChain(viewer.organisationId) };
}

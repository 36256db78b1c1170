import { authorise } from '#app/domain/access/authorise.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { Refused } from '#app/platform/problems.ts';
import { faultWords } from './verdict-words.ts';
import { verifyChain } from './verify-chain.server.ts';

/** Where the ledger is read. */
const LEDGER = '/settings/ledger';

/** Follows a long chain. One that does not hold ends the job as failed, with the first broken entry in its words. */
export const verifyLedgerJob: JobHandler<JobPayloads['verify-ledger']> = async ({ viewer }, steps) => {
  authorise(viewer, 'read', 'ledger');
  const verdict = await verifyChain(viewer.organisationId, async (done, total) => {
    steps.signal.throwIfAborted();
    await steps.report({ done, total: Math.max(done, total), note: 'Following the chain entry by entry' });
  });
  if (verdict.fault) throw new Refused('ledger.broken', { text: faultWords(verdict.fault) });
  steps.finish({ 'Entries that hold': verdict.entries, 'Newest hash': verdict.head }, LEDGER);
};

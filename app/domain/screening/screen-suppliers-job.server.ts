import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { announceRun } from './monitoring/announce-run.server.ts';
import { suppliersToScreen } from './monitoring/suppliers-to-screen.server.ts';
import { screenSuppliers } from './screen-suppliers.server.ts';

/** Where the review queue stands. */
const QUEUE = '/screening';

/**
 * Screens the suppliers whose screening would not be the same again, all of them when all are asked for, then assesses
 * the risk of those given. Started again it passes over what is done.
 */
export const screenSuppliersJob: JobHandler<JobPayloads['screen-suppliers']> = async (job, steps) => {
  const { supplierIds } = job.payload;
  const ids = supplierIds === 'all' ? 'all' : await suppliersToScreen(job.viewer, supplierIds, job.id);
  const summary = await screenSuppliers(job.viewer, { ids, runId: job.id }, now(), steps);
  await assessSuppliers(job.viewer, { ids: supplierIds === 'all' ? undefined : supplierIds }, now(), steps);
  await announceRun(job.viewer, { runId: job.id, screened: summary.screened }, now());
  steps.finish(
    {
      'Suppliers screened': summary.screened,
      'With a match': summary.withMatches,
      'New matches': summary.newMatches,
    },
    QUEUE,
  );
};

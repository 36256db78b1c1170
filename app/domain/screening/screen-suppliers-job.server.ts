import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { announceRun } from './monitoring/announce-run.server.ts';
import { screenSuppliers } from './screen-suppliers.server.ts';

/** Where the review queue stands. */
const QUEUE = '/screening';

/** Screens the suppliers, then assesses the risk of the same ones. Started again it passes over what is done. */
export const screenSuppliersJob: JobHandler<JobPayloads['screen-suppliers']> = async (job, steps) => {
  const { supplierIds } = job.payload;
  const summary = await screenSuppliers(job.viewer, { ids: supplierIds, runId: job.id }, now(), steps);
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

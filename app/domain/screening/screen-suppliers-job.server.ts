import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { screenSuppliers } from './screen-suppliers.server.ts';

/** Where the review queue stands. */
const QUEUE = '/screening';

/** Screens the suppliers, then assesses the risk of the same ones. Started again it passes over what is done. */
export const screenSuppliersJob: JobHandler<JobPayloads['screen-suppliers']> = async (job, steps) => {
  const ids = job.payload.supplierIds;
  const summary = await screenSuppliers(job.viewer, { ids, runId: job.id }, now(), steps);
  steps.finish({ ...summary }, QUEUE);
};

import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { assessSuppliers } from './assess-suppliers.server.ts';

/** The job that assesses a whole portfolio or some of its suppliers. Run again, it finds what it saved unchanged. */
export const assessSuppliersJob: JobHandler<JobPayloads['assess-suppliers']> = async (
  { viewer, payload },
  steps,
) => {
  const { supplierIds } = payload;
  const ids = supplierIds === 'all' ? undefined : supplierIds;
  const { assessed, changed } = await assessSuppliers(viewer, { ids }, now(), steps);
  steps.finish({ 'Suppliers assessed': assessed, 'New assessments': changed }, '/risk');
};

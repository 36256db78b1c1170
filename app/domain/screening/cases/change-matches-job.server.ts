import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { NotFound } from '#app/platform/problems.ts';
import { findBatch } from '#models/case-batch.server.ts';
import { applyPart } from './apply-part.server.ts';

/** Carries out a large order on matches, part by part. Started again it goes on where it stopped. */
export const changeMatchesJob: JobHandler<JobPayloads['change-matches']> = async (job, steps) => {
  const { batchId } = job.payload;
  let batch = await findBatch(job.viewer.organisationId, batchId);
  if (batch === null) throw new NotFound('batch');
  const total = batch.matchIds.length;
  while (batch.applied < total) {
    steps.signal.throwIfAborted();
    const part = await applyPart(batch, now());
    batch = part.batch;
    if (part.supplierIds.length > 0)
      await assessSuppliers(job.viewer, { ids: [...new Set(part.supplierIds)] }, now());
    await steps.report({ done: batch.applied, total, note: 'Writing to the matches' });
  }
  steps.finish(
    { 'Matches changed': batch.changed, 'Left alone': batch.refused.length },
    `/screening?batch=${batchId}`,
  );
};

import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { studyThresholds } from './study-thresholds.server.ts';

/** Where the study is shown. */
const PAGE = '/screening/threshold';

/** Tries every threshold on the register. Started again it begins anew, and nothing is lost but time. */
export const studyThresholdsJob: JobHandler<JobPayloads['study-thresholds']> = async (job, steps) => {
  const study = await studyThresholds(job.viewer, now(), steps);
  steps.finish({ 'Suppliers tried': study.suppliers }, PAGE);
};

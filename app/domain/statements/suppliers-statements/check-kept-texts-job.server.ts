import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { checkKeptTexts } from './check-kept-texts.server.ts';

/** Checks every kept text of the organisation's suppliers again. */
export const checkKeptTextsJob: JobHandler<JobPayloads['check-kept-texts']> = async ({ viewer }, steps) => {
  await steps.leadTo('/statements/suppliers');
  const { checked, changed } = await checkKeptTexts(viewer, steps, now());
  steps.finish({ 'Texts checked again': checked, 'Something else was found': changed });
};

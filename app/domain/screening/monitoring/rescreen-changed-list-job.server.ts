import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { rescreenChangedList } from './rescreen-changed-list.server.ts';

/** Where what was found is told. */
const ALERTS = '/screening/alerts';

/** Follows a list into the edition that is in force. Started again it passes over the suppliers that are done. */
export const rescreenChangedListJob: JobHandler<JobPayloads['rescreen-changed-list']> = async (
  { id, viewer, payload },
  steps,
) => {
  const { list, fromVersionId } = payload;
  const run = await rescreenChangedList(viewer, { list, fromVersionId, runId: id }, now(), steps);
  if (run === null) return steps.finish({ 'List entries that changed': 0 }, ALERTS);
  steps.finish(
    {
      'List entries that changed': run.added + run.changed + run.removed,
      'Suppliers looked at': run.lookedAt,
      'Suppliers cross-checked again': run.touched,
      'New matches': run.newMatches,
      'Changed matches': run.changedMatches,
      'Matches found no more': run.retiredMatches,
    },
    ALERTS,
  );
};

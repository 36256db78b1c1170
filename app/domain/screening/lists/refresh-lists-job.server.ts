import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { refreshOwnList } from './refresh-own-list.server.ts';

const outside = createOutside();

const WORDS = {
  'in-force': 'A new edition is in force',
  same: 'Nothing has changed',
  refused: 'Refused; the edition in force stays',
  failed: 'Could not be fetched; the edition in force stays',
} as const;

/** The job `refresh-lists`: fetches one own list. That it could not be fetched is kept at the list, and tried again when it is due. */
export const refreshListsJob: JobHandler<JobPayloads['refresh-lists']> = async (
  { viewer, payload },
  steps,
) => {
  const done = await refreshOwnList(viewer, payload.list, outside, now(), steps);
  steps.finish(
    { Outcome: WORDS[done.outcome], ...(done.says === '' ? {} : { Because: done.says }) },
    `/screening/lists/${payload.list}`,
  );
};

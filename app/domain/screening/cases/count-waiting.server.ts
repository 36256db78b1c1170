import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countMatches, type MatchFilter } from '#models/screening-match.server.ts';
import { unreadRuns } from '../monitoring/read-alerts.server.ts';
import { UNDECIDED } from '../screening.ts';
import { AGE_BUCKETS, dayOf, openedWithin, type AgeKey } from './working-days.ts';

/** What waits for a person, by how long and for whom. */
export type Waiting = {
  ages: { key: AgeKey; words: string; matches: number; overdue: number }[];
  overdue: number;
  mine: number;
  unassigned: number;
  fresh: number;
  /** Proposed by others, so that the viewer can be the second person. */
  forMySecond: number;
};

/** Counts the undecided matches of the latest screenings. */
export async function countWaiting(viewer: Viewer, now: Date): Promise<Waiting> {
  authorise(viewer, 'read', 'screening');
  const count = (filter: MatchFilter) =>
    countMatches(viewer.organisationId, { status: UNDECIDED, current: true, ...filter });
  const dueBefore = dayOf(now);
  const ages: Waiting['ages'] = [];
  for (const { key, words } of AGE_BUCKETS) {
    const { after, until } = openedWithin(key, now);
    const within = {
      ...(after === null ? {} : { openedAfter: after }),
      ...(until === null ? {} : { openedUntil: until }),
    };
    const overdue = await count({ ...within, dueBefore });
    ages.push({ key, words, matches: await count(within), overdue });
  }
  return {
    ages,
    overdue: await count({ dueBefore }),
    mine: await count({ assigneeId: viewer.personId }),
    unassigned: await count({ assigneeId: null }),
    fresh: await count({ newsRuns: await unreadRuns(viewer) }),
    forMySecond: await count({ status: 'awaiting-second', notProposedBy: viewer.personId }),
  };
}

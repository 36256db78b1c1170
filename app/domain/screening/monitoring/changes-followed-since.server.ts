import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { finishedListChangeRuns } from '#models/list-change-run.server.ts';
import type { ListChangeRun } from './list-change.ts';

const MOST_SHOWN = 20;

/**
 * The changes of lists that were followed after a supplier's latest screening and did not touch it: nothing new or changed
 * on them resembled it. The newest first, at most twenty.
 */
export async function changesFollowedSince(viewer: Viewer, screenedAt: Date): Promise<ListChangeRun[]> {
  authorise(viewer, 'read', 'screening');
  return finishedListChangeRuns(viewer.organisationId, { since: screenedAt, limit: MOST_SHOWN });
}

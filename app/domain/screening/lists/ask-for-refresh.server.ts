import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { watchedList } from '#models/watched-list.server.ts';

/**
 * Asks for an own list to be fetched from its address now. Gives back the id of the job.
 *
 * @throws NotFound when the organisation has no such list
 * @throws InvalidInput when the list has no address
 */
export async function askForRefresh(viewer: Viewer, list: string, now: Date): Promise<string> {
  authorise(viewer, 'manage', 'list');
  const watched = await watchedList(viewer.organisationId, list);
  if (watched === null) throw new NotFound('list');
  if (watched.address === null) throw new InvalidInput({ address: ['Enter the address of the list first.'] });
  return enqueueJob(viewer, 'refresh-lists', { list }, now);
}

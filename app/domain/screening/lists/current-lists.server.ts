import { listVersions } from '#models/list-version.server.ts';
import type { ListVersion } from '../screening.ts';

/** The newest edition of each list that an organisation screens against: those of everybody and its own. */
export async function currentLists(organisationId: string): Promise<ListVersion[]> {
  const newest = new Map<string, ListVersion>();
  for (const version of await listVersions({ organisationId })) {
    if (!newest.has(version.list)) newest.set(version.list, version);
  }
  return [...newest.values()];
}

import { listVersions } from '#models/list-version.server.ts';
import type { ListVersion } from '../screening.ts';

/** The newest edition of each list, by the list's short name. */
export async function currentLists(): Promise<ListVersion[]> {
  const newest = new Map<string, ListVersion>();
  for (const version of await listVersions()) {
    if (!newest.has(version.list)) newest.set(version.list, version);
  }
  return [...newest.values()];
}

import { listVersions } from '#models/list-version.server.ts';
import type { ListVersion } from '../screening.ts';

/** Every edition of the lists of everybody, or of one of them, the newest first within each list; for the command. */
export async function sharedVersions(list?: string): Promise<ListVersion[]> {
  return listVersions({ organisationId: null, ...(list === undefined ? {} : { list }) });
}

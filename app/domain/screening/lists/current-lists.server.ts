import { listVersions } from '#models/list-version.server.ts';
import type { ListVersion } from '../screening.ts';

/**
 * The edition in force of each list that an organisation screens against: the lists of everybody and its own, in the
 * order of their names.
 */
export async function currentLists(organisationId: string): Promise<ListVersion[]> {
  return listVersions({ organisationId, state: 'in-force' });
}

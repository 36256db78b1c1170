import { Refused } from '#app/platform/problems.ts';
import { countOwners } from '#models/membership.server.ts';

/**
 * Called after a change, in its transaction: an organisation keeps at least one owner.
 *
 * @throws Refused `access.last-owner`
 */
export async function keepAnOwner(organisationId: string): Promise<void> {
  if ((await countOwners(organisationId)) === 0) throw new Refused('access.last-owner');
}

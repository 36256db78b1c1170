import { everyOrganisation } from '#app/domain/access/every-organisation.server.ts';
import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { coverageOf } from '#models/list-coverage.server.ts';
import { hasScreenings } from '#models/screening.server.ts';
import { currentLists } from '../lists/current-lists.server.ts';

/**
 * The organisations whose registers have not been held against an edition that is in force: what an import asked for and
 * never came to its end, editions that came with a new release of the portal, and lists that are new.
 */
async function listsToFollow(): Promise<RecurringOrder[]> {
  const orders: RecurringOrder[] = [];
  for (const organisationId of await everyOrganisation()) {
    if (!(await hasScreenings(organisationId))) continue;
    const covered = new Map((await coverageOf(organisationId)).map((one) => [one.list, one.versionId]));
    for (const { list, id } of await currentLists(organisationId)) {
      const fromVersionId = covered.get(list) ?? null;
      if (fromVersionId === id) continue;
      const payload = { list, fromVersionId, toVersionId: id };
      orders.push({ organisationId, kind: 'rescreen-changed-list', payload });
    }
  }
  return orders;
}

/** Looks whether a list has an edition that a register does not know yet. */
export const followLists: RecurringWork = {
  name: 'follow-lists',
  title: 'Look whether lists have changed, and cross-check what the change may touch',
  everyMinutes: 15,
  due: listsToFollow,
};

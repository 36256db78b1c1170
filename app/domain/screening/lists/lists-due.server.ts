import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { dueLists } from '#models/watched-list.server.ts';

async function due(now: Date): Promise<RecurringOrder[]> {
  return (await dueLists(now)).map(({ organisationId, list }) => ({
    organisationId,
    kind: 'refresh-lists',
    payload: { list },
  }));
}

/** Fetches own lists from their addresses when their time has come: daily, unless an organisation has set another pace. */
export const refreshLists: RecurringWork = {
  name: 'refresh-lists',
  title: 'Fetch lists from their addresses when they are due',
  everyMinutes: 15,
  due,
};

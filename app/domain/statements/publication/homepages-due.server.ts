import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { organisationsCheckedSince } from '#models/homepage-check.server.ts';
import { publicationsWithHomepage } from '#models/publication.server.ts';

const DAYS = 30;

/** Those whose home page nobody has looked at for thirty days. */
async function due(now: Date): Promise<RecurringOrder[]> {
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60_000);
  const checked = new Set(await organisationsCheckedSince(since));
  const publications = await publicationsWithHomepage();
  return publications
    .filter(({ organisationId }) => !checked.has(organisationId))
    .map(({ organisationId }) => ({ organisationId, kind: 'check-homepage', payload: {} }));
}

/** Looks at home pages for the link to the statement, once in thirty days. */
export const checkHomepages: RecurringWork = {
  name: 'check-homepages',
  title: 'Look at home pages for the link to the statement',
  everyMinutes: 24 * 60,
  due,
};

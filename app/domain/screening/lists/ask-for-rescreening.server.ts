import { everyOrganisation } from '#app/domain/access/every-organisation.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import type { ListVersion } from '../screening.ts';

/**
 * Asks for a look at what a change of a list touches: in the list's own organisation, in every one when it is a list of
 * everybody. Called in the transaction that changes what is in force.
 */
export async function askForRescreening(
  { organisationId, list, id }: ListVersion,
  before: ListVersion | null,
  personId: string | null,
  now: Date,
): Promise<void> {
  const organisations = organisationId === null ? await everyOrganisation() : [organisationId];
  const payload = { list, fromVersionId: before?.id ?? null, toVersionId: id };
  for (const one of organisations)
    await enqueueJob({ organisationId: one, personId }, 'rescreen-changed-list', payload, now);
}

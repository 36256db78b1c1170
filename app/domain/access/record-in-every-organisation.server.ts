import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { membershipsOfPerson } from '#models/membership.server.ts';

/** A change of a person's own account is an entry in the chain of each organisation they work for. */
export async function recordInEveryOrganisation(personId: string, act: string, now: Date): Promise<void> {
  const subjects = [{ kind: 'person', id: personId }];
  for (const { organisationId } of await membershipsOfPerson(personId)) {
    await recordChange({ organisationId, personId }, { act, subjects, content: null }, now);
  }
}

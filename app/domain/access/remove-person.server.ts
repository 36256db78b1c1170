import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { membershipOf, removeMembership } from '#models/membership.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import { keepAnOwner } from './keep-an-owner.server.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes a person out of the viewer's organisation; their open sessions in it end with the next request.
 *
 * @throws NotFound when the person is not in the viewer's organisation
 * @throws Refused `access.last-owner` when nobody would be left to manage the organisation
 */
export async function removePerson(viewer: Viewer, personId: string, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'person');
  const { organisationId } = viewer;
  await inTransaction(async () => {
    const membership = await membershipOf(organisationId, personId);
    if (!membership) throw new NotFound('person');
    await removeMembership(organisationId, personId);
    await keepAnOwner(organisationId);
    const subjects = [{ kind: 'person', id: personId }];
    await recordChange(viewer, { act: 'person.removed', subjects, content: { role: membership.role } }, now);
  });
}

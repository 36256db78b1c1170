import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { changeMembership, membershipOf } from '#models/membership.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import { keepAnOwner } from './keep-an-owner.server.ts';
import type { Role, Viewer } from './viewer.ts';

/**
 * Gives a colleague another role, from their next request on.
 *
 * @throws NotFound when the person is not in the viewer's organisation
 * @throws Refused `access.last-owner` when nobody would be left to manage the organisation
 */
export async function changeRole(viewer: Viewer, personId: string, role: Role, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'person');
  const { organisationId } = viewer;
  await inTransaction(async () => {
    const membership = await membershipOf(organisationId, personId);
    if (!membership) throw new NotFound('person');
    if (membership.role === role) return;
    await changeMembership(organisationId, personId, role);
    await keepAnOwner(organisationId);
    const subjects = [{ kind: 'person', id: personId }];
    await recordChange(viewer, { act: 'person.role-changed', subjects, content: { role } }, now);
  });
}

import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { removeInvitation } from '#models/invitation.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes back an invitation: its link stops working.
 *
 * @throws NotFound when the viewer's organisation has no such invitation
 */
export async function withdrawInvitation(viewer: Viewer, invitationId: string, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'person');
  await inTransaction(async () => {
    if (!(await removeInvitation(viewer.organisationId, invitationId))) throw new NotFound('invitation');
    const subjects = [{ kind: 'invitation', id: invitationId }];
    await recordChange(viewer, { act: 'invitation.withdrawn', subjects, content: null }, now);
  });
}

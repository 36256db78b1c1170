import { z } from 'zod';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { keepInvitation } from '#models/invitation.server.ts';
import { membershipOf } from '#models/membership.server.ts';
import { organisationWithId } from '#models/organisation.server.ts';
import { personWithEmail } from '#models/person.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import { INVITATION_DAYS } from './link-life.ts';
import { ROLES, type Viewer } from './viewer.ts';

export const InvitationDraft = z.object({
  email: z
    .email({ error: 'Enter an email address, such as name@example.org' })
    .transform((text) => text.toLowerCase()),
  role: z.enum(ROLES, { error: 'Choose a role' }),
});
export type InvitationDraft = z.infer<typeof InvitationDraft>;

/**
 * Invites somebody to the viewer's organisation. The caller sends the link with the token; an earlier link to the
 * same address stops working.
 *
 * @returns what the mail needs
 * @throws InvalidInput when the person is in the organisation already
 */
export async function invitePerson(
  viewer: Viewer,
  { email, role }: InvitationDraft,
  token: string,
  now: Date,
): Promise<{ id: string; email: string; organisation: string; inviter: string }> {
  authorise(viewer, 'create', 'person');
  const { organisationId, personId } = viewer;
  return inTransaction(async () => {
    const known = await personWithEmail(email);
    if (known && (await membershipOf(organisationId, known.id))) {
      throw new InvalidInput({
        email: ['This person is in your organisation already. Change their role below'],
      });
    }
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
    const invitation = {
      organisationId,
      email,
      role,
      tokenHash: hashToken(token),
      invitedBy: personId,
      expiresAt,
      createdAt: now,
    };
    const id = await keepInvitation(invitation);
    const organisation = await organisationWithId(organisationId);
    await recordChange(
      viewer,
      { act: 'person.invited', subjects: [{ kind: 'invitation', id }], content: { email, role } },
      now,
    );
    return { id, email, organisation: organisation?.name ?? '', inviter: viewer.name };
  });
}

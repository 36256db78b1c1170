import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { keepInvitation } from '#models/invitation.server.ts';
import { addOrganisation } from '#models/organisation.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { INVITATION_DAYS } from './link-life.ts';

/**
 * Makes an organisation and invites its first owner, for the person who runs the portal. The caller hands over the
 * link with the token; it works for a week.
 */
export async function setUpOrganisation(
  { organisation, email }: { organisation: string; email: string },
  token: string,
  now: Date,
): Promise<{ organisationId: string }> {
  return inTransaction(async () => {
    const organisationId = await addOrganisation({
      name: organisation,
      secondStepRequired: false,
      createdAt: now,
    });
    const id = await keepInvitation({
      organisationId,
      email: email.toLowerCase(),
      role: 'owner',
      tokenHash: hashToken(token),
      invitedBy: null,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      createdAt: now,
    });
    const subjects = [
      { kind: 'organisation', id: organisationId },
      { kind: 'invitation', id },
    ];
    const actor = { organisationId, personId: null };
    await recordChange(actor, { act: 'organisation.founded', subjects, content: { organisation } }, now);
    return { organisationId };
  });
}

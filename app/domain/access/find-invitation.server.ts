import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { type Invitation, invitationWithToken } from '#models/invitation.server.ts';
import { organisationWithId } from '#models/organisation.server.ts';
import { personWithEmail, personWithId } from '#models/person.server.ts';
import type { Role } from './viewer.ts';

/** What an invitation's page shows. */
export type InvitationSight = {
  organisation: string;
  /** Null when the portal itself invited, for the first owner. */
  inviter: string | null;
  role: Role;
  email: string;
  /** The address has an account already: the person signs in with its password to join. */
  hasAccount: boolean;
};

/** What a link's token invites to, or null when it was used, replaced, or is too old. */
export async function findInvitation(token: string, now: Date): Promise<InvitationSight | null> {
  const invitation = await invitationWithToken(hashToken(token), now);
  return invitation && see(invitation);
}

async function see(invitation: Invitation): Promise<InvitationSight> {
  const [organisation, inviter, account] = await Promise.all([
    organisationWithId(invitation.organisationId),
    invitation.invitedBy ? personWithId(invitation.invitedBy) : null,
    personWithEmail(invitation.email),
  ]);
  return {
    organisation: organisation?.name ?? '',
    inviter: inviter?.name ?? null,
    role: invitation.role,
    email: invitation.email,
    hasAccount: account !== null,
  };
}

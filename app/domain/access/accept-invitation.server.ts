import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { type Invitation, invitationWithToken, spendInvitation } from '#models/invitation.server.ts';
import { addMembership, membershipOf } from '#models/membership.server.ts';
import { personWithEmail } from '#models/person.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { addAccount } from './add-account.server.ts';
import { checkCredentials } from './check-credentials.server.ts';

/** The name is asked of somebody new; with an account the password proves who it is. */
export type Acceptance = { name: string; password: string };

export type Joined = { personId: string; organisationId: string; owesSecondStep: boolean };

/**
 * Joins the organisation that a link's token invites to. The link works once.
 *
 * @throws NotFound when the link was used, replaced, or is too old
 * @throws InvalidInput with message names of the `access` catalogue
 */
export async function acceptInvitation(token: string, acceptance: Acceptance, now: Date): Promise<Joined> {
  const invitation = await invitationWithToken(hashToken(token), now);
  if (!invitation) throw new NotFound('invitation');
  const account = await existingAccount(invitation, acceptance);
  return inTransaction(async () => {
    if (!(await spendInvitation(invitation.id))) throw new NotFound('invitation');
    const personId = account?.personId ?? (await addAccount({ ...acceptance, email: invitation.email }, now));
    const { organisationId, role } = invitation;
    if (!(await membershipOf(organisationId, personId))) {
      await addMembership({ organisationId, personId, role, createdAt: now });
    }
    const subjects = [
      { kind: 'person', id: personId },
      { kind: 'invitation', id: invitation.id },
    ];
    await recordChange(
      { organisationId, personId },
      { act: 'person.joined', subjects, content: { role } },
      now,
    );
    return { personId, organisationId, owesSecondStep: account?.secondStep ?? false };
  });
}

async function existingAccount(invitation: Invitation, { password }: Acceptance) {
  if (!(await personWithEmail(invitation.email))) return null;
  const known = await checkCredentials(invitation.email, password);
  if (!known) throw new InvalidInput({ password: ['signInRefused'] });
  return known;
}

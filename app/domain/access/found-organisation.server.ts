import { addMembership } from '#models/membership.server.ts';
import { addOrganisation } from '#models/organisation.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { addAccount } from './add-account.server.ts';
import type { Viewer } from './viewer.ts';

export type NewOrganisation = {
  organisation: string;
  owner: { name: string; email: string; password: string };
};

/**
 * Makes an organisation with its owner and gives back the owner as viewer. For commands and tests that know the
 * password; on a real portal `setUpOrganisation` sends an invitation in its place.
 *
 * @throws InvalidInput when the email address has an account already or the password is too weak
 */
export async function foundOrganisation(
  { organisation, owner }: NewOrganisation,
  now: Date,
): Promise<Viewer> {
  return inTransaction(async () => {
    const organisationId = await addOrganisation({
      name: organisation,
      secondStepRequired: false,
      createdAt: now,
    });
    const personId = await addAccount(owner, now);
    await addMembership({ organisationId, personId, role: 'owner', createdAt: now });
    const actor = { organisationId, personId };
    const subjects = [
      { kind: 'organisation', id: organisationId },
      { kind: 'person', id: personId },
    ];
    await recordChange(actor, { act: 'organisation.founded', subjects, content: { organisation } }, now);
    return { ...actor, role: 'owner', name: owner.name, email: owner.email.toLowerCase() };
  });
}

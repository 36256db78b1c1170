import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { personOfReset, removePasswordResets, spendPasswordReset } from '#models/password-reset.server.ts';
import { changePerson, personWithId } from '#models/person.server.ts';
import { removeSessionsOfPerson } from '#models/session.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { hashPassword } from './hash-password.server.ts';
import { passwordProblem } from './password-rules.ts';
import { recordInEveryOrganisation } from './record-in-every-organisation.server.ts';

/** Whether the link's token still works. */
export async function isResetOpen(token: string, now: Date): Promise<boolean> {
  return (await personOfReset(hashToken(token), now)) !== null;
}

/**
 * Sets a new password by a link's token and ends every session of the person. The link works once.
 *
 * @throws NotFound when the link was used or is too old
 * @throws InvalidInput with message names of the `access` catalogue
 */
export async function resetPassword(token: string, password: string, now: Date): Promise<void> {
  const tokenHash = hashToken(token);
  const personId = await personOfReset(tokenHash, now);
  const person = personId ? await personWithId(personId) : null;
  if (!person) throw new NotFound('link');
  const problem = passwordProblem(password, [person.email, person.name]);
  if (problem) throw new InvalidInput({ password: [problem] });
  const passwordHash = await hashPassword(password);
  await inTransaction(async () => {
    if (!(await spendPasswordReset(tokenHash))) throw new NotFound('link');
    await removePasswordResets(person.id);
    await changePerson(person.id, { passwordHash }, { endSessions: true });
    await removeSessionsOfPerson(person.id);
    await recordInEveryOrganisation(person.id, 'person.password-reset', now);
  });
}

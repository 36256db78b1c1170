import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { removePasswordResets } from '#models/password-reset.server.ts';
import { changePerson, personWithId } from '#models/person.server.ts';
import { removeSessionsOfPerson } from '#models/session.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { hashPassword, passwordFits } from './hash-password.server.ts';
import { passwordProblem } from './password-rules.ts';
import { recordInEveryOrganisation } from './record-in-every-organisation.server.ts';
import type { Viewer } from './viewer.ts';

/**
 * Changes the viewer's own password and ends all their sessions, this one too: the caller opens a new one.
 *
 * @throws InvalidInput with message names of the `access` catalogue
 */
export async function changePassword(
  viewer: Viewer,
  { current, password }: { current: string; password: string },
  now: Date,
): Promise<void> {
  const person = await personWithId(viewer.personId);
  if (!person) throw new NotFound('person');
  if (!(await passwordFits(current, person.passwordHash)))
    throw new InvalidInput({ current: ['currentPasswordWrong'] });
  const problem = passwordProblem(password, [person.email, person.name]);
  if (problem) throw new InvalidInput({ password: [problem] });
  const passwordHash = await hashPassword(password);
  await inTransaction(async () => {
    await changePerson(person.id, { passwordHash }, { endSessions: true });
    await removeSessionsOfPerson(person.id);
    await removePasswordResets(person.id);
    await recordInEveryOrganisation(person.id, 'person.password-changed', now);
  });
}

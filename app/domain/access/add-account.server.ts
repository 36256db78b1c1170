import { addPerson, personWithEmail } from '#models/person.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { hashPassword } from './hash-password.server.ts';
import { passwordProblem } from './password-rules.ts';

/**
 * Adds a person who can sign in, in nobody's organisation yet; the caller adds the membership and the ledger entry.
 *
 * @throws InvalidInput with message names of the `access` catalogue
 */
export async function addAccount(
  { name, email, password }: { name: string; email: string; password: string },
  now: Date,
): Promise<string> {
  const problem = passwordProblem(password, [email, name]);
  if (problem) throw new InvalidInput({ password: [problem] });
  if (await personWithEmail(email)) throw new InvalidInput({ email: ['emailTaken'] });
  return addPerson({
    email: email.trim().toLowerCase(),
    name: name.trim(),
    passwordHash: await hashPassword(password),
    sessionVersion: 1,
    secondStep: null,
    createdAt: now,
  });
}

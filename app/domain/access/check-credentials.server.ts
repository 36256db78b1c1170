import { personWithEmail } from '#models/person.server.ts';
import { passwordFits } from './hash-password.server.ts';

export type KnownPerson = { personId: string; sessionVersion: number; secondStep: boolean };

/**
 * The person with this email address and password, or null. It takes as long for an unknown address as for a wrong
 * password, and the answer does not tell which it was.
 */
export async function checkCredentials(email: string, password: string): Promise<KnownPerson | null> {
  const person = await personWithEmail(email.trim());
  const fits = await passwordFits(password, person?.passwordHash ?? null);
  if (!person || !fits) return null;
  return {
    personId: person.id,
    sessionVersion: person.sessionVersion,
    secondStep: Boolean(person.secondStep?.confirmedAt),
  };
}

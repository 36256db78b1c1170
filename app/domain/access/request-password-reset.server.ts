import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { addPasswordReset } from '#models/password-reset.server.ts';
import { personWithEmail } from '#models/person.server.ts';
import { RESET_MINUTES } from './link-life.ts';

/**
 * Makes a token good for one new password. Gives back whom to send the link to, or null when nobody has this address;
 * the page says the same either way.
 */
export async function requestPasswordReset(
  email: string,
  token: string,
  now: Date,
): Promise<{ email: string; name: string } | null> {
  const person = await personWithEmail(email.trim());
  if (!person) return null;
  const expiresAt = new Date(now.getTime() + RESET_MINUTES * 60_000);
  await addPasswordReset({ tokenHash: hashToken(token), personId: person.id, expiresAt });
  return { email: person.email, name: person.name };
}

import { generateSync } from 'otplib';
import type { Role, Viewer } from '#app/domain/access/viewer.ts';
import { paths } from '#app/http/paths.ts';
import { memberOf, TEST_PASSWORD } from './builders/person.ts';
import { type Client, clientOf } from './client.ts';
import type { Portal } from './portal.ts';

export type SignedIn = Client & { viewer: Viewer };

/**
 * Makes a person with this role in the portal's first organisation (or another) and signs them in by the form, with
 * the second step set up where the role needs it.
 */
export async function signIn(
  portal: Portal,
  role: Role,
  organisationId = portal.owner.organisationId,
): Promise<SignedIn> {
  const viewer = await memberOf(organisationId, role);
  const client = clientOf(portal.address);
  await signInByForm(client, viewer.email);
  if (role === 'intelligence-analyst') await setUpSecondStep(client);
  return { ...client, viewer };
}

/** Fills in the sign-in form. @throws Error when it is refused */
export async function signInByForm(client: Client, email: string, password = TEST_PASSWORD): Promise<void> {
  const answer = await client.post(paths.signIn('en'), { email, password });
  if (answer.status !== 302)
    throw new Error(`Signing in was answered with ${answer.status}: ${answer.problems.join(' ')}`);
}

/** Sets up the second step on the security page. Gives back the secret and the recovery codes that were shown. */
export async function setUpSecondStep(client: Client): Promise<{ secret: string; recoveryCodes: string[] }> {
  const page = await client.submit(paths.security(), { intent: 'begin' });
  const secret = (page.texts('code')[0] ?? '').replaceAll(' ', '');
  const done = await client.post(paths.security(), { intent: 'confirm', code: generateSync({ secret }) });
  const recoveryCodes = done.texts('code');
  if (recoveryCodes.length === 0)
    throw new Error(`The second step was not set up: ${done.problems.join(' ')}`);
  return { secret, recoveryCodes };
}

import { expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { paths } from '#app/http/paths.ts';
import { memberOf, TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { clientOf } from '#tests/support/client.ts';
import { linkIn } from '#tests/support/mail.ts';
import { startPortal } from '#tests/support/portal.ts';
import { setUpSecondStep, signIn, signInByForm } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { organisationId } = portal.owner;
const NEW_PASSWORD = 'a boat with seven sails';

const linksTo = (email: string) =>
  portal
    .mails()
    .filter((mail) => mail.includes(`To: ${email}`))
    .map((mail) => linkIn(mail, portal.address));
/** The link of the newest of so many letters to an address: nobody waits for a letter to go out. */
async function newestLink(email: string, letters = 1): Promise<string> {
  await expect.poll(() => linksTo(email), { timeout: 60_000 }).toHaveLength(letters);
  return linksTo(email).at(-1) ?? '';
}
let counter = 0;
const someAddress = () => `new.person.${(counter += 1)}@example.org`;

test('an invited person joins by the link of the mail, once, and works from then on', async () => {
  const owner = await signIn(portal, 'owner');
  const email = someAddress();
  const invited = await owner.submit(paths.people(), {
    intent: 'invite',
    email,
    role: 'contributor',
    language: 'en',
  });
  expect(invited.texts('.banner-title')).toEqual(['The invitation is on its way']);
  expect(invited.text).toContain(email);

  const link = await newestLink(email);
  const client = clientOf(portal.address);
  const page = await client.get(link);
  expect(page.heading).toBe('Join Northwind Trading');
  expect(page.text).toContain('as contributor');
  const weak = await client.post(link, { name: 'Noor Haddad', password: 'password1234' });
  expect(weak.status).toBe(400);
  expect(weak.problems).toEqual(['This password is on lists of stolen passwords. Choose another one.']);
  expect(weak.find('input[name=name]')?.getAttribute('value')).toBe('Noor Haddad');

  const joined = await client.submit(link, { name: 'Noor Haddad', password: NEW_PASSWORD });
  expect(joined.heading).toBe('Overview');
  expect(joined.texts('.rail-person')[0]).toContain('Noor Haddad');
  expect((await clientOf(portal.address).get(link)).heading).toBe('This link no longer works');
});

test('a second invitation to the same address replaces the first, and can be taken back', async () => {
  const owner = await signIn(portal, 'owner');
  const invite = { intent: 'invite', email: someAddress(), role: 'viewer', language: 'en' };
  await owner.post(paths.people(), invite);
  const first = await newestLink(invite.email);
  await owner.post(paths.people(), invite);
  const second = await newestLink(invite.email, 2);
  const reader = clientOf(portal.address);
  expect((await reader.get(first)).heading).toBe('This link no longer works');
  expect((await reader.get(second)).heading).toBe('Join Northwind Trading');
  const page = await owner.get(paths.people());
  const row = page.find('input[name=invitationId]')?.getAttribute('value') ?? '';
  await owner.post(paths.people(), { intent: 'withdraw', invitationId: row });
  expect((await reader.get(second)).heading).toBe('This link no longer works');
});

test('somebody with an account joins a second organisation with their password', async () => {
  const other = await organisationWithOwner('Southwind Mills');
  const person = await memberOf(other.organisationId, 'viewer');
  const owner = await signIn(portal, 'owner');
  await owner.post(paths.people(), { intent: 'invite', email: person.email, role: 'viewer', language: 'ar' });
  const link = await newestLink(person.email);
  expect(link).toContain('/ar/');
  const client = clientOf(portal.address);
  expect((await client.post(link, { password: 'not my password' })).status).toBe(400);
  const joined = await client.submit(link, { password: TEST_PASSWORD });
  expect(joined.texts('.rail-person')[0]).toContain('Northwind Trading');
});

test('a changed role counts from the next request on', async () => {
  const owner = await signIn(portal, 'owner');
  const person = await signIn(portal, 'owner');
  expect((await person.get(paths.people())).text).toContain('Invite somebody');
  await owner.post(paths.people(), { intent: 'role', personId: person.viewer.personId, role: 'viewer' });
  expect((await person.get(paths.people())).status).toBe(403);
});

test('a person who was removed is out with the next request', async () => {
  const owner = await signIn(portal, 'owner');
  const person = await signIn(portal, 'contributor');
  await owner.post(paths.people(), { intent: 'remove', personId: person.viewer.personId });
  expect((await person.get('/overview')).location).toContain('/en/sign-in');
});

test('the last owner can neither go nor become something less', async () => {
  const alone = await organisationWithOwner('Westwind');
  const owner = clientOf(portal.address);
  await signInByForm(owner, alone.email);
  for (const form of [
    { intent: 'remove', personId: alone.personId, role: '' },
    { intent: 'role', personId: alone.personId, role: 'viewer' },
  ]) {
    const answer = await owner.post(paths.people(), form);
    expect(answer.status).toBe(409);
    expect(answer.heading).toBe('An organisation needs an owner');
  }
  expect((await owner.get(paths.people())).text).toContain('Olu Mensah (you)');
});

test("another organisation's people cannot be changed", async () => {
  const other = await organisationWithOwner('Eastwind');
  const person = await memberOf(other.organisationId, 'viewer');
  const owner = await signIn(portal, 'owner');
  for (const intent of ['role', 'remove', 'reset-second-step']) {
    const answer = await owner.post(paths.people(), { intent, personId: person.personId, role: 'owner' });
    expect(answer.status).toBe(404);
  }
});

test('an owner takes away the second step of somebody who lost their telephone', async () => {
  const owner = await signIn(portal, 'owner');
  const person = await signIn(portal, 'viewer');
  await setUpSecondStep(person);
  await owner.post(paths.people(), { intent: 'reset-second-step', personId: person.viewer.personId });
  expect((await person.get('/overview')).location).toContain('/en/sign-in');
  const client = clientOf(portal.address);
  await signInByForm(client, person.viewer.email);
  expect((await client.get('/overview')).status).toBe(200);
});

test('a forgotten password is set anew by a link that works once, and every session ends', async () => {
  const person = await signIn(portal, 'viewer');
  const client = clientOf(portal.address);
  const known = await client.post(paths.forgot('en'), { email: person.viewer.email });
  const unknown = await client.post(paths.forgot('en'), { email: 'nobody.here@example.org' });
  expect(known.heading).toBe('Check your email');
  expect(known.text.replace(person.viewer.email, '')).toBe(
    unknown.text.replace('nobody.here@example.org', ''),
  );

  const link = await newestLink(person.viewer.email);
  const differs = await client.post(link, { password: NEW_PASSWORD, passwordAgain: 'something else again' });
  expect(differs.problems).toEqual(['Enter the same password twice']);
  const done = await client.submit(link, { password: NEW_PASSWORD, passwordAgain: NEW_PASSWORD });
  expect(done.texts('.banner-title')).toEqual(['Your new password is saved. Sign in with it.']);
  expect((await person.get('/overview')).location).toContain('/en/sign-in');
  expect((await client.get(link)).heading).toBe('This link no longer works');
  await signInByForm(clientOf(portal.address), person.viewer.email, NEW_PASSWORD);
  await expect(signInByForm(clientOf(portal.address), person.viewer.email, TEST_PASSWORD)).rejects.toThrow(
    '400',
  );
});

test('a changed password ends the sessions of other browsers', async () => {
  const here = await signIn(portal, 'viewer');
  const there = clientOf(portal.address);
  await signInByForm(there, here.viewer.email);
  const wrong = await here.post(paths.security(), {
    intent: 'password',
    current: 'not mine at all',
    password: NEW_PASSWORD,
  });
  expect(wrong.problems).toEqual(['This is not your present password. Enter it again.']);
  expect(wrong.find('.error-summary a')?.getAttribute('href')).toBe('#field-current');
  expect(wrong.texts('.field-error')).toHaveLength(1);
  await here.post(paths.security(), { intent: 'password', current: TEST_PASSWORD, password: NEW_PASSWORD });
  expect((await here.get('/overview')).status).toBe(200);
  expect((await there.get('/overview')).location).toContain('/en/sign-in');
});

test('each change is one entry of the ledger, without a name or an address', async () => {
  const owner = await organisationWithOwner('Highwind');
  const client = clientOf(portal.address);
  await signInByForm(client, owner.email);
  const person = await memberOf(owner.organisationId, 'viewer');
  await client.post(paths.people(), {
    intent: 'invite',
    email: someAddress(),
    role: 'viewer',
    language: 'en',
  });
  await client.post(paths.people(), { intent: 'role', personId: person.personId, role: 'contributor' });
  await client.post(paths.people(), { intent: 'remove', personId: person.personId });
  await client.post(paths.organisationSettings(), { name: 'Highwind and Sons' });
  const { entries } = await listLedger(owner, { page: 1 });
  expect(entries.map(({ act }) => act).reverse()).toEqual([
    'person.invited',
    'person.role-changed',
    'person.removed',
    'organisation.edited',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/@|Highwind|Sam Lind/);
  expect(organisationId).not.toBe(owner.organisationId);
});

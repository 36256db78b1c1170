import { generateSync } from 'otplib';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { memberOf, TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { setUpSecondStep, signIn, signInByForm } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { organisationId } = portal.owner;

test('whoever is not signed in is led to sign in, and back to where they wanted to go', async () => {
  const viewer = await memberOf(organisationId, 'viewer');
  const client = clientOf(portal.address);
  const refused = await client.get('/settings/people?done=role');
  expect(refused.location).toBe('/en/sign-in?next=%2Fsettings%2Fpeople%3Fdone%3Drole');
  const signIn = await client.get(refused.location);
  expect(signIn.heading).toBe('Sign in');
  const next = signIn.find('input[name=next]')?.getAttribute('value') ?? '';
  const answer = await client.post('/en/sign-in', { email: viewer.email, password: TEST_PASSWORD, next });
  expect(answer.location).toBe('/settings/people?done=role');
});

test('signing in leads nowhere outside of the portal', async () => {
  const viewer = await memberOf(organisationId, 'viewer');
  for (const next of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
    const answer = await clientOf(portal.address).post('/en/sign-in', {
      email: viewer.email,
      password: TEST_PASSWORD,
      next,
    });
    expect(answer.location).toBe('/overview');
  }
});

test('a wrong password and an unknown address read the same, and the address is kept', async () => {
  const viewer = await memberOf(organisationId, 'viewer');
  const client = clientOf(portal.address);
  const wrong = await client.post('/en/sign-in', { email: viewer.email, password: 'wrong password here' });
  const unknown = await client.post('/en/sign-in', {
    email: 'nobody@example.org',
    password: 'wrong password here',
  });
  expect([wrong.status, unknown.status]).toEqual([400, 400]);
  expect(wrong.problems).toEqual(unknown.problems);
  expect(wrong.find('input[name=email]')?.getAttribute('value')).toBe(viewer.email);
  expect(wrong.find('input[name=password]')?.getAttribute('value')).toBe('');
});

test('the same is said in Arabic, from right to left', async () => {
  const page = await clientOf(portal.address).post('/ar/sign-in', { email: '', password: '' });
  expect(page.status).toBe(400);
  expect(page.find('html')?.getAttribute('dir')).toBe('rtl');
  expect(page.problems).toEqual(['أدخل بريدك الإلكتروني، مثل name@example.org', 'أدخل كلمة المرور']);
});

test('after eight wrong passwords the account has to wait, even with the right one', async () => {
  const viewer = await memberOf(organisationId, 'viewer');
  const client = clientOf(portal.address);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await client.post('/en/sign-in', { email: viewer.email, password: `wrong password ${attempt}` });
  }
  const answer = await client.post('/en/sign-in', { email: viewer.email, password: TEST_PASSWORD });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answer.problems[0]).toContain('too many attempts');
});

test('the session gets a new id when somebody signs in', async () => {
  const viewer = await memberOf(organisationId, 'viewer');
  const client = clientOf(portal.address);
  await signInByForm(client, viewer.email);
  const before = client.cookies.get('daylight');
  await client.post('/sign-out', {});
  await signInByForm(client, viewer.email);
  expect(client.cookies.get('daylight')).not.toBe(before);
  expect((await client.get('/overview')).status).toBe(200);
});

test('signing out ends the session in the store, not only the cookie', async () => {
  const viewer = await signIn(portal, 'viewer');
  const kept = new Map(viewer.cookies);
  await viewer.post('/sign-out', {});
  for (const [name, value] of kept) viewer.cookies.set(name, value);
  const answer = await viewer.get('/overview');
  expect(answer.location).toBe('/en/sign-in?next=%2Foverview&because=sessionEnded');
  expect((await viewer.get(answer.location)).texts('.banner-title')[0]).toContain('You were signed out');
});

test('signing out everywhere ends the other browsers and keeps this one', async () => {
  const here = await signIn(portal, 'viewer');
  const there = clientOf(portal.address);
  await signInByForm(there, here.viewer.email);
  const page = await here.submit(paths.security(), { intent: 'everywhere' });
  expect(page.texts('.banner-title')).toEqual(['Every other device is signed out']);
  expect((await there.get('/overview')).location).toContain('/en/sign-in');
});

test('with a second step the password alone opens nothing', async () => {
  const person = await signIn(portal, 'compliance-officer');
  const { secret, recoveryCodes } = await setUpSecondStep(person);
  const client = clientOf(portal.address);
  const first = await client.post('/en/sign-in', { email: person.viewer.email, password: TEST_PASSWORD });
  expect(first.location).toContain('/en/second-step');
  expect((await client.get('/overview')).location).toContain('/en/sign-in');
  const used = await client.post('/en/second-step', { secondStep: generateSync({ secret }) });
  expect(used.status).toBe(400);
  const recovery = await client.post('/en/second-step', { secondStep: recoveryCodes[0] ?? '' });
  expect(recovery.location).toBe('/overview');
  expect((await client.get('/overview')).heading).toBe('Overview');

  const again = clientOf(portal.address);
  await again.post('/en/sign-in', { email: person.viewer.email, password: TEST_PASSWORD });
  expect((await again.post('/en/second-step', { secondStep: recoveryCodes[0] ?? '' })).status).toBe(400);
});

test('an analyst sets up the second step before anything else', async () => {
  const analyst = await memberOf(organisationId, 'intelligence-analyst');
  const client = clientOf(portal.address);
  await signInByForm(client, analyst.email);
  expect((await client.get('/overview')).location).toBe('/settings/security');
  expect((await client.get('/settings/security')).text).toContain('Set up a second step first');
  await setUpSecondStep(client);
  expect((await client.get('/overview')).status).toBe(200);
});

test('an organisation can ask everybody for the second step', async () => {
  const owner = await signIn(portal, 'owner');
  const { secret } = await setUpSecondStep(owner);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const other = await signIn(portal, 'viewer');
  const draft = { name: 'Northwind Trading', secondStepRequired: 'yes' };
  expect((await owner.submit('/settings/organisation', draft)).text).toContain('Everybody needs it');
  expect((await other.get('/overview')).location).toBe('/settings/security');
  await owner.post('/settings/organisation', { name: 'Northwind Trading' });
  expect((await other.get('/overview')).status).toBe(200);
});

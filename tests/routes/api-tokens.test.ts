import { expect, test } from 'vitest';
import { findTokenHolder } from '#app/domain/integrations/find-token-holder.server.ts';
import { paths } from '#app/http/paths.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

test('an owner makes a token, sees it once, and takes it back after a second look', async () => {
  const owner = await signIn(portal, 'owner');
  const made = await owner.post(paths.apiTokens(), { name: 'Purchasing', scopes: ['match'], days: '30' });
  expect(made.status).toBe(200);
  const [secret = ''] = made.texts('.banner code');
  expect(secret).toMatch(/^dlt_[\w-]{43}$/);
  const holder = await findTokenHolder(secret, new Date());
  expect(holder).toMatchObject({ scopes: ['match'], viewer: { role: 'viewer' } });

  const list = await owner.get(paths.apiTokens());
  expect(list.text).toContain('Purchasing');
  expect(list.text).toContain(`…${secret.slice(-4)}`);
  expect(list.body).not.toContain(secret);

  const look = await owner.get(list.link('Purchasing'));
  expect(look.heading).toBe('Take back “Purchasing”?');
  expect(await findTokenHolder(secret, new Date())).not.toBeNull();
  const after = await owner.submit(list.link('Purchasing'), {});
  expect(after.text).toContain('The token no longer works');
  expect(after.text).toContain('Taken back on');
  expect(await findTokenHolder(secret, new Date())).toBeNull();
  const ledger = await owner.get(paths.ledger());
  expect(ledger.text).toContain('API token made');
  expect(ledger.text).toContain('API token taken back');
});

test('a token that was taken back cannot be taken back again', async () => {
  const owner = await signIn(portal, 'owner');
  const { id } = await tokenOf(owner.viewer);
  expect((await owner.post(paths.apiToken(id), {})).status).toBe(302);
  expect((await owner.post(paths.apiToken(id), {})).status).toBe(404);
});

test('what is missing is named, and what was typed is kept', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const answer = await officer.post(paths.apiTokens(), { name: '', days: '9999' });
  expect(answer.status).toBe(400);
  expect(answer.problems).toEqual([
    'Enter a name that tells what uses the token, such as “Purchasing system”.',
    'Choose what the token may be used for.',
    'Give the number of days as a whole number from 1 to 730.',
  ]);
  expect(answer.find('input[name=days]')?.getAttribute('value')).toBe('9999');
});

test('a contributor, a viewer and an analyst neither see tokens nor make them', async () => {
  for (const role of ['contributor', 'viewer', 'intelligence-analyst'] as const) {
    const person = await signIn(portal, role);
    expect((await person.get(paths.apiTokens())).status).toBe(403);
    const made = await person.post(paths.apiTokens(), { name: 'Mine', scopes: ['match'] });
    expect(made.status).toBe(403);
  }
});

test('a token opens nothing after its last day', async () => {
  const { secret } = await tokenOf(portal.owner);
  const inTwoYears = new Date(Date.now() + 2 * 366 * 86_400_000);
  expect(await findTokenHolder(secret, new Date())).not.toBeNull();
  expect(await findTokenHolder(secret, inTwoYears)).toBeNull();
});

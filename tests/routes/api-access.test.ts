import { beforeAll, describe, expect, test } from 'vitest';
import { ALL_OPERATIONS } from '#app/domain/integrations/contract/operations.ts';
import { Problem } from '#app/domain/integrations/contract/problem.ts';
import { newTokenSecret } from '#app/domain/integrations/new-token-secret.server.ts';
import { revokeToken } from '#app/domain/integrations/revoke-token.server.ts';
import { apiClient } from '#tests/support/api-client.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const operations = ALL_OPERATIONS.filter(({ scopes }) => scopes !== null).map((operation) => ({
  ...operation,
  address: operation.path.replace('{dataset}', 'default').replace(/\{\w+\}/, '65f0c0ffee0000000000b001'),
}));
const QUERY = { queries: { q: { schema: 'Company', properties: { name: ['Quiet Harbour Mills'] } } } };
const secrets = new Map<string, string>();

beforeAll(async () => {
  secrets.set('works', (await tokenOf(portal.owner)).secret);
  const revoked = await tokenOf(portal.owner);
  await revokeToken(portal.owner, revoked.id, new Date());
  secrets.set('was taken back', revoked.secret).set('was never made', newTokenSecret());
  secrets.set('has no shape', 'dlt_short').set('is missing', '');
});

describe('no operation answers a token that does not work, and every refusal reads the same', () => {
  test.each(operations)('$method $path', async ({ method, address, body }) => {
    const said = new Set<string>();
    for (const kind of ['was taken back', 'was never made', 'has no shape', 'is missing']) {
      const client = apiClient(portal, secrets.get(kind) ?? '');
      const answer =
        method === 'get'
          ? await client.get(address)
          : await client.post(address, '', { 'content-type': body?.type ?? '' });
      expect([kind, answer.status]).toEqual([kind, 401]);
      expect(answer.headers.get('www-authenticate')).toMatch(/^ApiKey /);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      said.add(answer.text);
    }
    expect(said.size).toBe(1);
  });
});

test('a signed-in browser without a token is nobody here', async () => {
  const owner = await signIn(portal, 'owner');
  const answer = await owner.fetch('/api/v1/datasets');
  expect(answer.status).toBe(401);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test.each(['ApiKey', 'Apikey', 'Bearer', 'bearer', ''])('the token may stand behind “%s”', async (scheme) => {
  const client = apiClient(portal, secrets.get('works') ?? '', scheme);
  expect((await client.get('/datasets')).status).toBe(200);
});

test('a program sends no origin, and one that does is not refused for it', async () => {
  const client = apiClient(portal, secrets.get('works') ?? '');
  const answer = await client.post('/match/default', QUERY, { origin: 'https://purchasing.example' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

describe('a token does what it was made for and nothing else', () => {
  test.each(operations)('$path', async ({ method, address, scopes, body }) => {
    for (const scope of ['match', 'lists:read', 'screening:read'] as const) {
      const { secret } = await tokenOf(portal.owner, { scopes: [scope] });
      const client = apiClient(portal, secret);
      const answer =
        method === 'get'
          ? await client.get(address)
          : await client.post(address, JSON.stringify(QUERY), { 'content-type': body?.type ?? '' });
      if (scopes?.includes(scope)) expect([scope, answer.status]).not.toEqual([scope, 403]);
      else expect([scope, answer.status]).toEqual([scope, 403]);
    }
  });
});

test('what is not there is 404, and another method than the one taken is 405', async () => {
  const client = apiClient(portal, secrets.get('works') ?? '');
  expect((await client.get('/nothing')).status).toBe(404);
  const wrong = await client.post('/datasets', QUERY);
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get('allow')).toBe('GET, HEAD');
  expect(Problem.parse(wrong.body)).toMatchObject({ status: 405, type: '/api/v1/docs#problem-405' });
});

test('whether the portal answers is told to everybody', async () => {
  const answer = await apiClient(portal, null).get('/healthz');
  expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
});

test('a token that asks too much waits, and strangers who try tokens wait too', async () => {
  const strict = await startPortal({ environment: { RATE_LIMIT: '5' } });
  const { secret } = await tokenOf(portal.owner);
  const holder = apiClient(strict, secret);
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) statuses.push((await holder.get('/datasets')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await holder.get('/datasets');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const stranger = apiClient(strict, newTokenSecret());
  const tries: number[] = [];
  for (let at = 0; at < 6; at += 1) tries.push((await stranger.get('/datasets')).status);
  expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
});

import { request } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf } from '#tests/support/client.ts';
import { run, startPortal, stopProcess } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

test('health pages say whether the process lives and can work, and nothing else', async () => {
  const client = clientOf(portal.address);
  expect(JSON.parse((await client.get('/health/live')).body)).toEqual({ live: true });
  expect(JSON.parse((await client.get('/health/ready')).body)).toEqual({
    ready: true,
    store: 'works',
    worker: 'works',
  });
});

test('pages allow their own scripts only, by a nonce that is new for each answer', async () => {
  const client = clientOf(portal.address);
  const [first, second] = [await client.get('/en'), await client.get('/en')];
  const policy = first.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'none';script-src 'self' 'nonce-[^']+';style-src 'self'/);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toBe(second.headers.get('content-security-policy'));
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const scripts = [...first.body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(0);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  expect(first.headers.get('referrer-policy')).toBe('same-origin');
  expect(first.headers.get('x-powered-by')).toBeNull();
});

test('files of the build may be kept for ever, pages not at all', async () => {
  const client = clientOf(portal.address);
  const page = await client.get('/en');
  const sheet = page.find('link[rel=stylesheet]')?.getAttribute('href') ?? '';
  expect((await client.get(sheet)).headers.get('cache-control')).toContain('immutable');
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('a form from another site is refused in words', async () => {
  const client = clientOf(portal.address);
  const answer = await client.post(
    '/appearance',
    { appearance: 'dark' },
    { origin: 'https://elsewhere.example' },
  );
  expect(answer.status).toBe(403);
  expect(answer.heading).toBe('This form came from another site');
  const hidden = await client.post('/appearance', { appearance: 'dark' }, { 'sec-fetch-site': 'cross-site' });
  expect(hidden.status).toBe(403);
});

test('a form sent to a page that takes none is answered with 405, in words', async () => {
  const answer = await clientOf(portal.address).post('/en', { a: 'b' });
  expect(answer.status).toBe(405);
  expect(answer.heading).not.toBe('');
});

test('a form of more than a megabyte is refused with 413', async () => {
  const owner = await signIn(portal, 'owner');
  const answer = await owner.post('/settings/organisation', { name: 'x'.repeat(1_100_000) });
  expect(answer.status).toBe(413);
  expect(answer.heading).toBe('This form is too large');
});

test('a role that may not do something gets 403 and nothing is changed', async () => {
  const viewer = await signIn(portal, 'viewer');
  const answer = await viewer.post('/settings/organisation', { name: 'Taken over' });
  expect(answer.status).toBe(403);
  expect(answer.heading).toBe('Your role does not allow this');
  expect((await viewer.get('/settings/organisation')).text).toContain('Northwind Trading');
});

test('what is not there is a page with the frame round it', async () => {
  const viewer = await signIn(portal, 'viewer');
  const answer = await viewer.get('/jobs/0123456789abcdef01234567');
  expect(answer.status).toBe(404);
  expect(answer.heading).toBe('There is nothing at this address');
  expect(answer.texts('.rail nav a').length).toBeGreaterThan(0);
});

test('the log names routes, never addresses, people or tokens', async () => {
  const viewer = await signIn(portal, 'viewer');
  const client = clientOf(portal.address);
  await client.get('/en/invitation/a-secret-token?next=/a-secret-place');
  await client.get('/en');
  const log = portal.log.join('\n');
  expect(log).toContain('"route":"routes/access/invitation"');
  for (const text of ['a-secret-token', 'a-secret-place', viewer.viewer.email, '127.0.0.1:1', 'Sam Lind']) {
    expect(log).not.toContain(text);
  }
});

test('after too many requests in a minute an address is told to wait', async () => {
  const small = await startPortal({ environment: { RATE_LIMIT: '5' } });
  const client = clientOf(small.address);
  for (let count = 0; count < 5; count += 1) expect((await client.get('/en')).status).toBe(200);
  const answer = await client.get('/en');
  expect(answer.status).toBe(429);
  expect(answer.heading).toBe('Too many requests');
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('asked to end, the portal answers what is under way and ends in order', async () => {
  const other = await startPortal();
  const { port } = new URL(other.address);
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const body = 'appearance=dark';
    const headers = {
      origin: other.address,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      // The portal says when it has the request.
      expect: '100-continue',
    };
    const sent = request({ port, path: '/appearance', method: 'POST', headers }, (response) =>
      resolve(response.statusCode),
    );
    sent.on('error', reject);
    sent.write(body.slice(0, 5));
    sent.once('continue', () => {
      other.process.kill('SIGTERM');
      setTimeout(() => sent.end(body.slice(5)), 400);
    });
  });
  expect(await answered).toBe(302);
  expect(await stopProcess(other.process)).toBe(0);
});

test('a wrong environment is told by name, with the fix', async () => {
  const start = run([], { PORT: 'eighty', PUBLIC_URL: 'daylight', DATA_DIR: portal.dataDirectory });
  await expect(start).rejects.toThrow(
    /PORT: write a whole number from 0 to 65535[^]*PUBLIC_URL: write the address/,
  );
});

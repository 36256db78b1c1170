import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from '#app/platform/outgoing/address-rules.ts';
import { createOutside, type Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { reasonOfFailure } from '#app/platform/outgoing/refused-fetch.ts';
import type { Resolve } from '#app/platform/outgoing/guarded-lookup.server.ts';

test.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  '::1',
  '::',
  '::127.0.0.1',
  '::8.8.8.8',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '::ffff:168.63.129.16',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  'localhost',
  '',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

/** Names as the tests' own resolver knows them. The machine itself stands for the public internet. */
const NAMES: Record<string, string[]> = {
  'public.test': ['127.0.0.1'],
  'other.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.7'],
  'mixed.test': ['127.0.0.1', '10.0.0.7'],
};
const resolve: Resolve = async (host) => {
  const addresses = NAMES[host];
  if (!addresses) throw new Error('no such name');
  return addresses.map((address) => ({ address, family: 4 }));
};

const seen: { path: string; method: string; headers: Record<string, unknown> }[] = [];
const answer: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://public.test');
  seen.push({ path: pathname, method: request.method ?? '', headers: request.headers });
  if (pathname === '/to')
    response
      .writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('where') ?? '' })
      .end();
  else if (pathname === '/round')
    response.writeHead(302, { location: `/round?n=${Number(searchParams.get('n') ?? 0) + 1}` }).end();
  else if (pathname === '/endless') {
    response.writeHead(200);
    const timer = setInterval(() => response.write(Buffer.alloc(1000)), 1);
    response.on('close', () => clearInterval(timer));
  } else if (pathname === '/silent') return;
  else response.end(`this is ${pathname}`);
};

let server: Server;
let port = '';
let outside: Outside;

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = String(typeof address === 'object' && address ? address.port : 0);
  outside = createOutside({ resolve, allows: (one) => one === '127.0.0.1', ports: [port] });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string, host = 'public.test') => `http://${host}:${port}${path}`;

describe('the way out', () => {
  test('brings what a public machine answers', async () => {
    const got = await outside.fetch(at('/list.csv'));
    expect([got.status, got.bytes.toString(), got.url]).toEqual([200, 'this is /list.csv', at('/list.csv')]);
  });

  test('hands on a large answer piece by piece, and stops it at the limit', async () => {
    const pieces: string[] = [];
    const into = async (piece: Buffer) => void pieces.push(piece.toString());
    const got = await outside.fetch(at('/list.csv'), { into });
    expect([got.bytes.length, pieces.join('')]).toEqual([0, 'this is /list.csv']);
    await expect(outside.fetch(at('/endless'), { into, largest: 5000 })).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  test.each([
    ['a text', 'not-an-address'],
    ['file:///etc/passwd', 'not-web'],
    ['ftp://public.test/a', 'not-web'],
    ['http://name:word@public.test/', 'with-password'],
    ['http://public.test:22/', 'other-port'],
  ])('refuses %s', async (address, reason) => {
    await expect(outside.fetch(address)).rejects.toMatchObject({ reason });
  });

  test.each(['inside.test', 'mixed.test', '10.0.0.7', '[::1]', '0x7f.2', '2130706434', '[::ffff:10.0.0.7]'])(
    'refuses %s',
    async (host) => {
      await expect(outside.fetch(at('/', host))).rejects.toMatchObject({ reason: 'private-address' });
    },
  );

  test('refuses a name that nobody has', async () => {
    await expect(outside.fetch(at('/', 'nobody.test'))).rejects.toMatchObject({ reason: 'unknown-host' });
  });

  test('checks again where a redirect leads to', async () => {
    const to = (where: string) => outside.fetch(at(`/to?where=${encodeURIComponent(where)}`));
    expect((await to(at('/end', 'other.test'))).bytes.toString()).toBe('this is /end');
    await expect(to(at('/', 'inside.test'))).rejects.toMatchObject({ reason: 'private-address' });
    await expect(to('http://169.254.169.254/latest/meta-data')).rejects.toMatchObject({
      reason: 'other-port',
    });
    await expect(to(at('/', '169.254.169.254'))).rejects.toMatchObject({ reason: 'private-address' });
    await expect(to('file:///etc/passwd')).rejects.toMatchObject({ reason: 'not-web' });
  });

  test('follows five redirects and no more', async () => {
    seen.length = 0;
    await expect(outside.fetch(at('/round'))).rejects.toMatchObject({ reason: 'too-many-redirects' });
    expect(seen).toHaveLength(6);
  });

  test('gives credentials and bodies to nobody else', async () => {
    seen.length = 0;
    const headers = { Authorization: 'Bearer abc', 'X-Other': 'kept' };
    const where = encodeURIComponent(at('/end', 'other.test'));
    await outside.fetch(at(`/to?status=307&where=${where}`), { method: 'POST', body: 'a=b', headers });
    expect(seen[0]).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer abc' } });
    expect(seen[1]).toMatchObject({ method: 'GET', path: '/end', headers: { 'x-other': 'kept' } });
    expect(seen[1]?.headers).not.toHaveProperty('authorization');
  });

  test('a name that changes its address after the check gains nothing', async () => {
    let asked = 0;
    const rebinding: Resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.7', family: 4 }];
    const out = createOutside({ resolve: rebinding, allows: (one) => one === '127.0.0.1', ports: [port] });
    expect((await out.fetch(at('/first'))).status).toBe(200);
    expect(asked).toBe(1);
  });

  test('stops an answer that is too large or too slow', async () => {
    await expect(outside.fetch(at('/endless'), { largest: 5_000 })).rejects.toMatchObject({
      reason: 'too-large',
    });
    await expect(outside.fetch(at('/silent'), { milliseconds: 200 })).rejects.toMatchObject({
      reason: 'too-slow',
    });
  });

  test('without rules of its own refuses this machine', async () => {
    await expect(createOutside({ ports: [port] }).fetch(at('/', '127.0.0.1'))).rejects.toMatchObject({
      reason: 'private-address',
    });
    await expect(createOutside({ ports: [port] }).fetch(at('/', 'localhost'))).rejects.toMatchObject({
      reason: 'private-address',
    });
  });
});

test.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'bad-certificate'],
  ['CERT_HAS_EXPIRED', 'bad-certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'bad-certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'bad-certificate'],
  ['ECONNREFUSED', 'no-answer'],
])('a connection that fails with %s is told as %s', (code, reason) => {
  expect(reasonOfFailure(Object.assign(new Error('failed'), { code }))).toBe(reason);
});

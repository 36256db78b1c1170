import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveUpOrders } from '#app/domain/statements/suppliers-statements/give-up-orders.server.ts';
import { orderReading } from '#app/domain/statements/suppliers-statements/order-reading.server.ts';
import { readOrderedStatement } from '#app/domain/statements/suppliers-statements/read-ordered-statement.server.ts';
import { paths } from '#app/http/paths.ts';
import type { JobProgress } from '#app/platform/jobs/job.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { readingOrdersOf } from '#models/reading-order.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { startPortal } from '#tests/support/portal.ts';
import {
  keptOf,
  type Mills,
  STATEMENT_TEXT,
  withMills,
} from '#tests/support/statements/supplier-statement.ts';

const portal = await startPortal();

const PAGES: Readonly<Record<string, string>> = {
  '/statement': `<html><body><h1>Modern slavery</h1><p>${STATEMENT_TEXT.replaceAll('\n', '</p><p>')}</p></body></html>`,
  '/sign-in': '<html><body><form><input type="password" name="p"></form></body></html>',
  '/news':
    '<html><body><p>Our canteen has a new menu for the whole week, with soup and bread.</p></body></html>',
};
const server = createServer((request, response) => {
  const page = PAGES[request.url ?? ''];
  if (request.url === '/members') response.writeHead(302, { location: '/sign-in' }).end();
  else if (page === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address: AddressInfo | string | null = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => server.close());

const outside = () =>
  createOutside({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allows: (address) => address === '127.0.0.1',
    ports: [String(port)],
  });

/** Hands in an address and does what its job does, with a way out that leads to this machine. */
async function readFrom(
  { owner, mills }: Mills,
  path: string,
  report = async (_: JobProgress) => {},
  stop = new AbortController(),
) {
  const later = new Date('2126-01-01T00:00:00Z');
  await orderReading(owner, mills, { url: `http://tarnbrook.example.org:${port}${path}` }, later);
  const [order] = await readingOrdersOf(owner.organisationId, mills, 1);
  const steps = { report, leadTo: async () => undefined, signal: stop.signal };
  return readOrderedStatement(owner, order?.id ?? '', { outside: outside(), steps }, BUILT_AT);
}

test('an address is noted, and the statement there is read as it stands', async () => {
  const place = await withMills(portal, 'Address readers (invented)');
  const seen: string[] = [];
  const done = await readFrom(place, '/statement', async ({ note = '' }) => void seen.push(note));
  expect(done?.reading).toMatchObject({ way: 'address', kind: 'html', details: { to: '2026-03-31' } });
  expect(seen[0]).toBe('Waiting for the address to answer');
  expect(seen.at(-1)).toBe('Keeping what was found');
  const page = await place.officer.get(paths.supplierStatement(place.mills));
  expect(page.text).toContain('The address answers.');
  expect(page.text).toContain('/statement');
});

test.each([
  ['a page to sign in', '/members', 'leads to a page to sign in'],
  ['a page that is gone', '/gone', 'The address answered with 404'],
  ['a page that is no statement', '/news', 'This does not read like a modern slavery statement'],
])('%s is named with the fix, and the address stays noted', async (_what, path, says) => {
  const place = await withMills(portal, `Address mistakes ${path} (invented)`);
  await expect(readFrom(place, path)).rejects.toMatchObject({
    code: 'supplier-statement.not-read',
    details: { text: expect.stringContaining(says) },
  });
  const page = await place.officer.get(paths.supplierStatement(place.mills));
  expect(page.text).toContain('What was handed in last was not read');
  expect(page.text).toContain(says);
  expect((await keptOf(place))?.address?.url).toContain(path);
  expect((await keptOf(place))?.reading).toBeNull();
});

test('a reading that is stopped just before its end keeps nothing', async () => {
  const place = await withMills(portal, 'Late stoppers (invented)');
  const stop = new AbortController();
  const report = async ({ done, total }: JobProgress) => {
    if (done === total) stop.abort();
  };
  await expect(readFrom(place, '/statement', report, stop)).rejects.toThrow('aborted');
  expect(await keptOf(place)).toBeNull();
});

test('what was handed in and never read is given up after two days, its sealed file with it', async () => {
  const place = await withMills(portal, 'Forgotten (invented)');
  const { owner, mills } = place;
  const given = { file: { fileName: 'later.txt', bytes: Buffer.from(STATEMENT_TEXT) } };
  await orderReading(owner, mills, given, new Date('2126-01-01T00:00:00Z'));
  const first = async () => (await readingOrdersOf(owner.organisationId, mills, 1))[0];
  const bytesId = (await first())?.bytesId ?? '';
  expect(await supplierBytes.read(owner.organisationId, bytesId)).not.toBeNull();
  await giveUpOrders(owner, new Date('2126-01-02T00:00:00Z'));
  expect(await first()).toMatchObject({ state: 'open', bytesId });
  await giveUpOrders(owner, new Date('2126-01-04T00:00:00Z'));
  expect(await first()).toMatchObject({ state: 'not-read', bytesId: null });
  expect(await supplierBytes.read(owner.organisationId, bytesId)).toBeNull();
  const page = await place.officer.get(paths.supplierStatement(mills));
  expect(page.text).toContain('It was not read to its end. Hand it in once more.');
});

test('an address inside is refused by the job, and a text that is none at once', async () => {
  const place = await withMills(portal, 'Inside (invented)');
  const { officer, mills } = place;
  const asked = await officer.post(paths.supplierStatement(mills), {
    form: 'address',
    url: 'http://127.0.0.1/x',
  });
  await (await officer.fetch(`${asked.location}/events`)).text();
  expect((await officer.get(asked.location)).text).toContain('This address leads to a private network');
  const wrong = await officer.post(paths.supplierStatement(mills), { form: 'address', url: 'tarnbrook' });
  expect(wrong.status).toBe(400);
  expect(wrong.problems.join(' ')).toContain('Enter the whole address');
});

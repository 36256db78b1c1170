import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { addOwnList } from '#app/domain/screening/lists/add-own-list.server.ts';
import { currentLists } from '#app/domain/screening/lists/current-lists.server.ts';
import { refreshLists } from '#app/domain/screening/lists/lists-due.server.ts';
import { refreshOwnList } from '#app/domain/screening/lists/refresh-own-list.server.ts';
import { viewList } from '#app/domain/screening/lists/view-lists.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { ownRows, tenNames } from '#tests/support/builders/own-list.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
const publisher: { status: number; body: string; etag: string; asked: (string | undefined)[] } = {
  status: 200,
  body: '',
  etag: '"one"',
  asked: [],
};
const answer: RequestListener = (request, response) => {
  publisher.asked.push(request.headers['if-none-match']);
  if (publisher.status === 200 && request.headers['if-none-match'] === publisher.etag)
    response.writeHead(304).end();
  else response.writeHead(publisher.status, { etag: publisher.etag }).end(publisher.body);
};
const server = createServer(answer).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = String(typeof address === 'object' && address !== null ? address.port : 0);
/** Stands for the way out: the publisher's name leads to this test's own server. */
const outside = createOutside({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  allows: (one) => one === '127.0.0.1',
  ports: [port],
});
const steps = { report: async () => undefined };
const NAMES = tenNames('Sorrel');

beforeEach(() => {
  Object.assign(publisher, { status: 200, body: ownRows(NAMES), etag: '"one"', asked: [] });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

async function ownList(): Promise<{
  owner: Viewer;
  list: string;
  refresh: (at?: Date) => ReturnType<typeof refreshOwnList>;
}> {
  const owner = await organisationWithOwner();
  const draft = {
    title: 'Fetched watch',
    format: 'own' as const,
    address: `http://lists.test:${port}/watch.csv`,
    everyHours: 24,
  };
  const list = await addOwnList(owner, draft, BUILT_AT);
  const actor = portalActor(owner.organisationId);
  return { owner, list, refresh: (at = BUILT_AT) => refreshOwnList(actor, list, outside, at, steps) };
}

const rowsInForce = async ({ organisationId }: Viewer) =>
  (await currentLists(organisationId)).map(({ rows }) => rows);

test('a list is fetched, put in force, and asked for again only when it has changed', async () => {
  const { owner, list, refresh } = await ownList();
  expect(await refresh()).toEqual({ outcome: 'in-force', says: '' });
  expect(await refresh()).toEqual({ outcome: 'same', says: '' });
  expect(publisher.asked).toEqual([undefined, '"one"']);
  Object.assign(publisher, { body: ownRows([...NAMES, 'Sorrel Kettle Works']), etag: '"two"' });
  expect(await refresh()).toEqual({ outcome: 'in-force', says: '' });
  expect(await rowsInForce(owner)).toEqual([11]);
  const { version, watched } = await viewList(owner, list, {});
  expect(version).toMatchObject({
    way: 'address',
    difference: { added: 1, changed: 0, removed: 0, moved: 0 },
  });
  expect(watched).toMatchObject({ etag: '"two"', lastError: null, lastSuccessAt: BUILT_AT });
});

test('an address that answers with an error leaves the edition in force and says why', async () => {
  const { owner, list, refresh } = await ownList();
  await refresh();
  publisher.status = 503;
  expect((await refresh()).outcome).toBe('failed');
  const { watched } = await viewList(owner, list, {});
  expect(watched?.lastError).toBe(
    'The address answered 503 in place of the list. Check that it still is the right one',
  );
  expect(await rowsInForce(owner)).toEqual([10]);
});

test('a web page in place of the list is refused, kept as an attempt, and nothing is lost', async () => {
  const { owner, list, refresh } = await ownList();
  await refresh();
  Object.assign(publisher, { body: '<!doctype html><title>Sign in</title>', etag: '"page"' });
  const done = await refresh();
  expect(done.outcome).toBe('refused');
  expect(done.says).toMatch(/is a web page and not the list/);
  const { versions, waiting } = await viewList(owner, list, {});
  expect(versions.map(({ state }) => state)).toEqual(['refused', 'in-force']);
  expect(waiting).toEqual([]);
  expect(await rowsInForce(owner)).toEqual([10]);
});

test('an edition of another size is refused and kept for a person to look at', async () => {
  const { owner, list, refresh } = await ownList();
  await refresh();
  Object.assign(publisher, { body: ownRows(NAMES.slice(0, 1)), etag: '"small"' });
  expect((await refresh()).says).toMatch(/10 times smaller or less: 1 rows in place of 10/);
  const { waiting } = await viewList(owner, list, {});
  expect(waiting.map(({ state, preview }) => [state, preview?.refusal?.mayOverrule, preview?.rows])).toEqual([
    ['checked', true, 1],
  ]);
  expect(await rowsInForce(owner)).toEqual([10]);
});

test('the clock asks for a list when its time has come, and not before', async () => {
  const { owner, list, refresh } = await ownList();
  const dueFor = async (at: Date) =>
    (await refreshLists.due(at)).filter(({ organisationId }) => organisationId === owner.organisationId);
  expect(await dueFor(BUILT_AT)).toEqual([
    { organisationId: owner.organisationId, kind: 'refresh-lists', payload: { list } },
  ]);
  await refresh();
  expect(await dueFor(new Date(BUILT_AT.getTime() + 23 * 3_600_000))).toEqual([]);
  expect(await dueFor(new Date(BUILT_AT.getTime() + 24 * 3_600_000))).toHaveLength(1);
});

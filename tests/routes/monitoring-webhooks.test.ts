import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { applyWebhookChange } from '#app/domain/integrations/webhooks/change-webhook.server.ts';
import { createWebhook } from '#app/domain/integrations/webhooks/create-webhook.server.ts';
import { deliverWebhook } from '#app/domain/integrations/webhooks/deliver-webhook.server.ts';
import { findWebhook } from '#app/domain/integrations/webhooks/find-webhook.server.ts';
import { queueEvents } from '#app/domain/integrations/webhooks/queue-events.server.ts';
import { newWebhookSecret } from '#app/domain/integrations/webhooks/sign-message.server.ts';
import { listOpenJobs } from '#app/domain/jobs/find-job.server.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { readAlerts } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { createSealer } from '#app/platform/crypto/sealed.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
const sealer = await createSealer([Buffer.alloc(32, 7).toString('base64')]);

type Got = { path: string; headers: Record<string, unknown>; body: string };
const got: Got[] = [];
/** What the receiver answers next; 200 when nothing is said. */
const answers: number[] = [];
let server: Server;
let port = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      const status = answers.shift() ?? 200;
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('thanks');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = String(typeof address === 'object' && address ? address.port : 0);
});

beforeEach(() => {
  got.length = 0;
  answers.length = 0;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

/** The receiver stands for a public machine: its address is reached by plain http on its own port. */
function courier() {
  const real = createOutside({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allows: (one) => one === '127.0.0.1',
    ports: [port],
  });
  return {
    sealer,
    outside: {
      fetch: (address: string, request = {}) =>
        real.fetch(address.replace('https://hooks.test', `http://hooks.test:${port}`), request),
    },
  };
}

async function webhookOf(owner: Viewer, events = ['match.new', 'list.changed']) {
  const secret = newWebhookSecret();
  const webhook = await createWebhook(
    owner,
    { url: 'https://hooks.test/daylight', events },
    { secret, sealer },
    BUILT_AT,
  );
  return { webhook, secret };
}

async function deliver(owner: Viewer, id: string, now = BUILT_AT) {
  return deliverWebhook(portalActor(owner.organisationId), id, courier(), now);
}

async function onlyDelivery(owner: Viewer, webhookId: string) {
  const { deliveries } = await findWebhook(owner, webhookId);
  const [first] = deliveries;
  if (first === undefined || deliveries.length > 1) throw new Error('One delivery was expected');
  return first;
}

describe('a webhook', () => {
  test('is told only of what it asked for, with a signature that the receiver can check', async () => {
    const owner = await organisationWithOwner();
    const { webhook, secret } = await webhookOf(owner);
    const events = [
      { type: 'match.new' as const, data: { matches: ['m1'] } },
      { type: 'screening.done' as const, data: { screened: 4 } },
    ];
    await queueEvents(owner, events, BUILT_AT);
    expect((await listOpenJobs(owner)).map(({ kind, personId }) => [kind, personId])).toEqual([
      ['deliver-webhook', null],
    ]);
    const { id } = await onlyDelivery(owner, webhook.id);
    expect(await deliver(owner, id)).toMatchObject({ status: 200, error: null });

    const [message] = got;
    expect(message?.path).toBe('/daylight');
    expect(JSON.parse(message?.body ?? '')).toEqual({
      type: 'match.new',
      timestamp: BUILT_AT.toISOString(),
      data: { matches: ['m1'] },
    });
    const headers = message?.headers ?? {};
    const timestamp = String(headers['webhook-timestamp']);
    expect(headers['webhook-id']).toBe(id);
    expect(timestamp).toBe(String(BUILT_AT.getTime() / 1000));
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const expected = createHmac('sha256', key)
      .update(`${id}.${timestamp}.${message?.body ?? ''}`)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(await onlyDelivery(owner, webhook.id)).toMatchObject({ state: 'delivered', nextAt: null });
  });

  test('is tried again later with the same message, and then waits no more', async () => {
    const owner = await organisationWithOwner();
    const { webhook } = await webhookOf(owner);
    await queueEvents(owner, [{ type: 'list.changed', data: { list: 'x' } }], BUILT_AT);
    const { id } = await onlyDelivery(owner, webhook.id);
    answers.push(503);
    expect(await deliver(owner, id)).toMatchObject({ status: 503, error: 'The answer was 503' });
    const waiting = await onlyDelivery(owner, webhook.id);
    expect(waiting.state).toBe('waiting');
    expect(waiting.nextAt?.getTime()).toBe(BUILT_AT.getTime() + 60_000);
    expect(await listOpenJobs(owner)).toHaveLength(2);

    const later = new Date(BUILT_AT.getTime() + 60_000);
    expect(await deliver(owner, id, later)).toMatchObject({ status: 200 });
    expect(got.map(({ body }) => body)).toEqual([waiting.body, waiting.body]);
    expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect(await deliver(owner, id, later)).toBeNull();
    expect(got).toHaveLength(2);
  });

  test('is given up after eight attempts', async () => {
    const owner = await organisationWithOwner();
    const { webhook } = await webhookOf(owner);
    await queueEvents(owner, [{ type: 'match.new', data: {} }], BUILT_AT);
    const { id } = await onlyDelivery(owner, webhook.id);
    for (let round = 0; round < 8; round += 1) {
      answers.push(500);
      await deliver(owner, id);
    }
    const given = await onlyDelivery(owner, webhook.id);
    expect(given).toMatchObject({ state: 'given-up', nextAt: null });
    expect(given.attempts.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 500));
    const { entries } = await listLedger(owner, { act: 'webhook.event-given-up', page: 1 });
    expect(entries).toHaveLength(1);
  });

  test('is switched off, with the reason, after twenty failures in a row', async () => {
    const owner = await organisationWithOwner();
    const { webhook } = await webhookOf(owner);
    for (let message = 0; message < 3; message += 1)
      await queueEvents(owner, [{ type: 'match.new', data: { message } }], BUILT_AT);
    const { deliveries } = await findWebhook(owner, webhook.id);
    for (const { id } of deliveries) {
      for (let round = 0; round < 8; round += 1) {
        answers.push(500);
        await deliver(owner, id);
      }
    }
    const { webhook: off, deliveries: after } = await findWebhook(owner, webhook.id);
    expect(off.disabledAt).toEqual(BUILT_AT);
    expect(off.disabledBecause).toContain('20 attempts in a row failed');
    expect(got).toHaveLength(20);
    expect((await readAlerts(owner, 1)).alerts.map(({ cause }) => cause)).toEqual(['webhook']);
    expect(after.map(({ state }) => state)).toEqual(['given-up', 'given-up', 'given-up']);
    await queueEvents(owner, [{ type: 'match.new', data: {} }], BUILT_AT);
    expect((await findWebhook(owner, webhook.id)).deliveries).toHaveLength(3);
    await applyWebhookChange(owner, webhook.id, 'enable', BUILT_AT);
    await queueEvents(owner, [{ type: 'match.new', data: {} }], BUILT_AT);
    expect((await findWebhook(owner, webhook.id)).deliveries).toHaveLength(4);
  });

  test('follows no redirect: that is a failure', async () => {
    const owner = await organisationWithOwner();
    const { webhook } = await webhookOf(owner);
    await applyWebhookChange(owner, webhook.id, 'test', BUILT_AT);
    const { id } = await onlyDelivery(owner, webhook.id);
    answers.push(302);
    const attempt = await deliver(owner, id);
    expect(attempt?.error).toContain('leads on');
    expect(got.map(({ path }) => path)).toEqual(['/daylight']);
  });

  test('never reaches an address inside', async () => {
    const owner = await organisationWithOwner();
    const { webhook } = await webhookOf(owner);
    await applyWebhookChange(owner, webhook.id, 'test', BUILT_AT);
    const { id } = await onlyDelivery(owner, webhook.id);
    const outside = createOutside({ resolve: async () => [{ address: '10.0.0.7', family: 4 }] });
    const actor = portalActor(owner.organisationId);
    const attempt = await deliverWebhook(actor, id, { outside, sealer }, BUILT_AT);
    expect(attempt?.error).toContain('private network');
  });

  test.each([
    ['http://hooks.test/', 'https://'],
    ['https://name:word@hooks.test/', 'name and password'],
    ['https://hooks.test:8443/', 'usual port'],
    ['hooks.test', 'whole address'],
  ])('is refused at %s with words that name the fix', async (url, words) => {
    const owner = await organisationWithOwner();
    const made = createWebhook(
      owner,
      { url, events: ['match.new'] },
      { secret: newWebhookSecret(), sealer },
      BUILT_AT,
    );
    await expect(made).rejects.toThrow(words);
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { LineAnswer } from '#app/domain/integrations/match/line-answer.ts';
import { listTokens } from '#app/domain/integrations/list-tokens.server.ts';
import { type ApiClient, apiClient } from '#tests/support/api-client.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const TYPE = { 'content-type': 'application/x-ndjson' };
const holder: { client: ApiClient; tokenId: string } = { client: apiClient(portal, null), tokenId: '' };

beforeAll(async () => {
  const { id, secret } = await tokenOf(portal.owner, { scopes: ['match'] });
  holder.client = apiClient(portal, secret);
  holder.tokenId = id;
});

function company(name: string, id?: string): string {
  return JSON.stringify({
    ...(id === undefined ? {} : { id }),
    schema: 'Company',
    properties: { name: [name] },
  });
}

function linesOf(text: string): LineAnswer[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => LineAnswer.parse(JSON.parse(line)));
}

test('each line is answered in its order, and a line that cannot be taken in its place', async () => {
  const body = [
    company('Hetian Taida Apparel', 'first'),
    '',
    'no json',
    '{"schema":"Spaceship","properties":{}}',
    `{"schema":"Company","properties":{"name":"${'x'.repeat(70_000)}"}}`,
    company('Quiet Harbour Mills'),
  ].join('\r\n');
  const answer = await holder.client.post('/match/default/bulk?limit=1', body, TYPE);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  const lines = linesOf(answer.text);
  expect(lines.map(({ line, status }) => [line, status])).toEqual([
    [1, 200],
    [3, 400],
    [4, 400],
    [5, 400],
    [6, 200],
  ]);
  expect(lines[0]).toMatchObject({ id: 'first', total: { value: 2 } });
  expect(lines[2]).toMatchObject({ errors: [{ path: 'schema' }] });
  expect(lines[3]).toMatchObject({ detail: 'The line is longer than 64 kB.' });
});

test('answers come while lines are still being sent', async () => {
  const sender = new TransformStream<Uint8Array, Uint8Array>();
  const writer = sender.writable.getWriter();
  const asked = holder.client.fetch('/match/default/bulk', {
    method: 'POST',
    headers: TYPE,
    body: sender.readable,
    duplex: 'half',
  });
  const send = (line: string) => writer.write(new TextEncoder().encode(`${line}\n`));
  await send(company('Hetian Taida Apparel', 'one'));
  const reader = (await asked).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('"id":"one"');
  await send(company('Quiet Harbour Mills', 'two'));
  expect((await reader?.read())?.value).toContain('"id":"two"');
  await writer.close();
  expect((await reader?.read())?.done).toBe(true);
});

test('thousands of lines go through, and are counted for the token', async () => {
  const body = Array.from({ length: 5_000 }, (_, at) => company(`Quiet Harbour Mills ${at}`)).join('\n');
  const answer = await holder.client.post('/match/default/bulk', body, TYPE);
  expect(answer.text.split('\n')).toHaveLength(5_001);
  const counted = async () => {
    const tokens = await listTokens(portal.owner, new Date());
    return tokens.find(({ id }) => id === holder.tokenId)?.queries ?? 0;
  };
  await expect.poll(counted, { timeout: 60_000 }).toBeGreaterThanOrEqual(5_000);
});

test('a client that leaves in the middle leaves nothing open', async () => {
  const body = Array.from({ length: 60_000 }, (_, at) => company(`Hetian Taida Apparel ${at}`)).join('\n');
  for (let round = 0; round < 3; round += 1) {
    const leaving = new AbortController();
    const answer = await holder.client.fetch('/match/default/bulk', {
      method: 'POST',
      headers: TYPE,
      body,
      signal: leaving.signal,
    });
    expect(answer.status).toBe(200);
    leaving.abort();
    await wait(300);
  }
  const after = await holder.client.post('/match/default/bulk', company('Quiet Harbour Mills'), TYPE);
  expect(after.status).toBe(200);
  expect(portal.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('an unknown list, wrong options and another kind of body are refused before anything is answered', async () => {
  const line = company('Quiet Harbour Mills');
  expect((await holder.client.post('/match/not-there/bulk', line, TYPE)).status).toBe(404);
  expect((await holder.client.post('/match/all/bulk?limit=x', line, TYPE)).status).toBe(400);
  expect((await holder.client.post('/match/all/bulk', line)).status).toBe(415);
});

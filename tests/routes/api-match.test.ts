import { beforeAll, describe, expect, test } from 'vitest';
import type { InputFault } from '#app/domain/integrations/match/input-faults.ts';
import { MatchAnswer, Entity } from '#app/domain/integrations/match/answer.ts';
import { Problem } from '#app/domain/integrations/contract/problem.ts';
import { DatasetsAnswer } from '#app/domain/integrations/read/records.ts';
import { type ApiClient, apiClient } from '#tests/support/api-client.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const holder: { client: ApiClient } = { client: apiClient(portal, null) };

beforeAll(async () => {
  holder.client = apiClient(portal, (await tokenOf(portal.owner)).secret);
});

const LISTED = { schema: 'Company', properties: { name: ['Hetian Taida Apparel'], jurisdiction: 'China' } };
const UNKNOWN = { schema: 'Person', properties: { name: ['Quill Marsh'], birthDate: ['1961'] } };

async function match(path: string, queries: Record<string, unknown>): Promise<MatchAnswer> {
  const answer = await holder.client.post(path, { queries });
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, answer.text.slice(0, 300)]);
  return MatchAnswer.parse(answer.body);
}

async function faults(path: string, body: unknown): Promise<InputFault[]> {
  const answer = await holder.client.post(path, body);
  expect(answer.status).toBe(400);
  return Problem.parse(answer.body).errors ?? [];
}

test('a query as OpenSanctions’ own clients send it is answered as they read it', async () => {
  const answer = await match('/match/sanctions?algorithm=best&fuzzy=false', { q1: LISTED, q2: UNKNOWN });
  expect(Object.keys(answer.responses)).toEqual(['q1', 'q2']);
  const [first] = answer.responses['q1']?.results ?? [];
  expect(first).toMatchObject({
    caption: 'Hetian Taida Apparel Co., Ltd.',
    schema: 'Organization',
    match: true,
    properties: { country: ['cn'] },
  });
  expect(first?.features).toHaveProperty('country-same');
  expect(first?.explanations['country-same']?.detail).toContain('China');
  expect(answer.responses['q1']?.query.properties).toEqual({
    name: ['Hetian Taida Apparel'],
    jurisdiction: ['cn'],
  });
  expect(answer.responses['q2']).toMatchObject({
    status: 200,
    results: [],
    total: { value: 0, relation: 'eq' },
  });
});

test('every list that was asked comes with its notice, also when nothing was found', async () => {
  const { lists } = await match('/match/default', { q: UNKNOWN });
  expect(lists.map(({ name }) => name)).toEqual(['cbp-orders', 'uflpa']);
  for (const { notice } of lists) expect(notice).toContain('No match is not clear');
});

test('one list may be asked by its name, and lists may be included and left out', async () => {
  const listsIn = async (path: string) => {
    const { responses } = await match(path, { q: LISTED });
    return [...new Set(responses['q']?.results.flatMap(({ datasets }) => datasets))].sort();
  };
  expect(await listsIn('/match/default')).toEqual(['cbp-orders', 'uflpa']);
  expect(await listsIn('/match/uflpa')).toEqual(['uflpa']);
  expect(await listsIn('/match/all?include_dataset=cbp-orders')).toEqual(['cbp-orders']);
  expect(await listsIn('/match/all?exclude_dataset=cbp-orders')).toEqual(['uflpa']);
  expect((await holder.client.post('/match/eu-sanctions', { queries: { q: LISTED } })).status).toBe(404);
  expect(await faults('/match/all?include_dataset=not-there', { queries: { q: LISTED } })).toHaveLength(1);
});

test('the threshold says what counts as a match, the cut-off what is given at all', async () => {
  const strict = await match('/match/uflpa?threshold=0.99&cutoff=0.4', { q: LISTED });
  expect(strict.responses['q']?.results.length).toBeGreaterThan(0);
  expect(strict.responses['q']?.results.every(({ match: isMatch }) => !isMatch)).toBe(true);
  expect(strict.responses['q']?.total.value).toBe(0);
  expect((await match('/match/uflpa?threshold=0.99', { q: LISTED })).responses['q']?.results).toEqual([]);
  const [few, all] = [
    await match('/match/all?cutoff=0.3&limit=1', { q: LISTED }),
    await match('/match/all?cutoff=0.3&limit=500', { q: LISTED }),
  ];
  expect(few.responses['q']?.results).toHaveLength(1);
  expect(few.responses['q']?.total).toEqual(all.responses['q']?.total);
});

test('an entity that was decided on may be left out by its id, which leads to the entity', async () => {
  const { responses } = await match('/match/uflpa', { q: LISTED });
  const id = responses['q']?.results[0]?.id ?? '';
  const without = await match(`/match/uflpa?exclude_entity_ids=${encodeURIComponent(id)}`, { q: LISTED });
  expect(without.responses['q']?.results.map((one) => one.id)).not.toContain(id);
  const read = await holder.client.get(`/entities/${encodeURIComponent(id)}`);
  expect(Entity.parse(read.body)).toMatchObject({ id, datasets: ['uflpa'] });
  expect((await holder.client.get('/entities/uflpa:nobody-of-this-name')).status).toBe(404);
  expect((await holder.client.get('/entities/nonsense')).status).toBe(404);
});

test('the lists in force are told with edition and completeness', async () => {
  const { datasets } = DatasetsAnswer.parse((await holder.client.get('/datasets')).body);
  expect(datasets.map(({ name, own }) => [name, own])).toEqual([
    ['cbp-orders', false],
    ['uflpa', false],
  ]);
  expect(datasets[1]).toMatchObject({ rows: 67, total: 144, as_of: '2025-01-15' });
});

test('what has no effect is said', async () => {
  const answer = await holder.client.post('/match/all?algorithm=logic-v2', {
    queries: { q: UNKNOWN },
    weights: { name_literal: 0.8 },
  });
  const { algorithm, notices } = MatchAnswer.parse(answer.body);
  expect(algorithm).toBe('daylight');
  expect(notices.map((notice) => notice.split(':')[0])).toEqual(['algorithm', 'weights']);
});

describe('a body out of shape is refused with the path of each field', () => {
  const long = 'x'.repeat(1_001);
  test.each<[unknown, string[]]>([
    [{}, ['queries']],
    [[], ['']],
    [{ queries: {} }, ['queries']],
    [{ queries: { q: { properties: {} } } }, ['queries.q.schema']],
    [{ queries: { q: { schema: 'Spaceship', properties: {} } } }, ['queries.q.schema']],
    [{ queries: { 'a/b': { schema: 'Company' } } }, ['queries.a/b.properties']],
    [
      { queries: { q: { schema: 'Company', properties: { name: ['x', [1]] } } } },
      ['queries.q.properties.name[1]'],
    ],
    [
      { queries: { q: { schema: 'Company', properties: { name: [long] } } } },
      ['queries.q.properties.name[0]'],
    ],
    [{ queries: { q: 'Company' } }, ['queries.q']],
  ])('%j', async (body, paths) => {
    const found = await faults('/match/default', body);
    expect(found.map(({ path }) => path)).toEqual(paths);
    for (const { expected } of found) expect(expected).not.toMatch(/invalid/i);
  });

  test('the pointer to a field escapes what it must', async () => {
    const [fault] = await faults('/match/default', { queries: { 'a/b~c': 1 } });
    expect(fault?.pointer).toBe('/queries/a~1b~0c');
  });

  test('query parameters are named too', async () => {
    const found = await faults('/match/default?limit=x&threshold=7&topics=sanction', {
      queries: { q: LISTED },
    });
    expect(found.map(({ path }) => path)).toEqual(['limit', 'threshold', 'topics']);
  });

  test('a body that is no JSON, and more than a hundred queries', async () => {
    expect((await holder.client.post('/match/default', '{"queries":')).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, UNKNOWN]));
    expect((await faults('/match/default', { queries: many }))[0]?.expected).toContain('at most 100');
  });
});

test('a body of more than a megabyte is 413, one of another kind 415', async () => {
  const large = JSON.stringify({ queries: { q: { ...LISTED, padding: 'x'.repeat(1_100_000) } } });
  expect((await holder.client.post('/match/default', large)).status).toBe(413);
  const form = await holder.client.post('/match/default', 'queries=1', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(form.status).toBe(415);
});

test('a hundred queries are answered in one request', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`q${at}`, at % 2 ? LISTED : UNKNOWN]),
  );
  const { responses } = await match('/match/default', many);
  expect(Object.keys(responses)).toHaveLength(100);
  expect(responses['q99']?.results.length).toBeGreaterThan(0);
});

import { beforeAll, expect, test } from 'vitest';
import { Problem } from '#app/domain/integrations/contract/problem.ts';
import { MatchAnswer } from '#app/domain/integrations/match/answer.ts';
import {
  DatasetsAnswer,
  MatchesAnswer,
  SupplierScreeningAnswer,
} from '#app/domain/integrations/read/records.ts';
import { storeEdition } from '#app/domain/screening/lists/store-edition.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { type ApiClient, apiClient } from '#tests/support/api-client.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { anEntry } from '#tests/support/builders/list-entry.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const { owner } = portal;
const clients: { own: ApiClient; other: ApiClient } = {
  own: apiClient(portal, null),
  other: apiClient(portal, null),
};
const known = { supplierId: '', matchIds: [''] };

/** An own list with one name, for the first organisation alone. */
const OWN_LIST = {
  organisationId: owner.organisationId,
  list: 'own-lantern-watch',
  title: 'Lantern watch',
  publisher: 'Made up for a test',
  address: 'https://lists.example/lantern',
  edition: 'First',
  asOf: '2026-11-01',
  counted: 'entries',
  total: 1,
  totalNote: '',
  terms: 'None',
  source: 'made up for a test',
  way: 'upload',
  format: null,
  personName: null,
  from: 'lantern.csv',
  reason: null,
  skipped: 0,
  notes: [],
} as const;

beforeAll(async () => {
  await loadShipped();
  await storeEdition(
    { ...OWN_LIST, notes: [] },
    [anEntry({ key: 'gloaming', countries: ['BGD'] })],
    BUILT_AT,
  );
  clients.own = apiClient(portal, (await tokenOf(owner)).secret);
  const stranger = await organisationWithOwner('Lantern Quay');
  clients.other = apiClient(portal, (await tokenOf(stranger)).secret);
  const { supplierId, matches } = await screenedSupplierOf(owner, {
    name: 'Hetian Taida Apparel',
    country: 'CHN',
  });
  known.supplierId = supplierId;
  known.matchIds = matches.map(({ matchId }) => matchId).sort();
});

const QUERY = {
  queries: { q: { schema: 'Company', properties: { name: ['Invented Gloaming Works'], country: 'bd' } } },
};

test('an organisation’s own list is asked with the others, and named', async () => {
  const answer = MatchAnswer.parse((await clients.own.post('/match/default', QUERY)).body);
  expect(answer.responses['q']?.results.map(({ id }) => id)).toEqual(['own-lantern-watch:gloaming']);
  const { datasets } = DatasetsAnswer.parse((await clients.own.get('/datasets')).body);
  expect(datasets.find(({ own }) => own)).toMatchObject({ name: 'own-lantern-watch', rows: 1 });
  expect((await clients.own.get('/entities/own-lantern-watch:gloaming')).status).toBe(200);
});

test('another organisation’s token sees nothing of it, not even that it is there', async () => {
  const answer = await clients.other.post('/match/default', QUERY);
  expect(MatchAnswer.parse(answer.body).responses['q']?.results).toEqual([]);
  expect(answer.text).not.toContain('antern-watch');
  expect((await clients.other.get('/datasets')).text).not.toContain('antern-watch');
  const hidden = await clients.other.post('/match/own-lantern-watch', QUERY);
  const missing = await clients.other.post('/match/own-never-there', QUERY);
  expect([hidden.status, hidden.text]).toEqual([missing.status, missing.text]);
  expect((await clients.other.get('/entities/own-lantern-watch:gloaming')).status).toBe(404);
  const told = await clients.other.post('/match/all?include_dataset=own-lantern-watch', QUERY);
  expect(Problem.parse(told.body).errors?.[0]?.expected).not.toContain('antern-watch');
});

test('the cross-check of a supplier is read by its own organisation alone', async () => {
  const path = `/suppliers/${known.supplierId}/screening`;
  const read = SupplierScreeningAnswer.parse((await clients.own.get(path)).body);
  expect(read).toMatchObject({
    supplier: { id: known.supplierId, name: 'Hetian Taida Apparel', country: 'cn' },
    screening: { result: 'strong' },
  });
  expect(read.matches.map(({ id }) => id).sort()).toEqual(known.matchIds);
  expect(read.screening?.lists.map(({ name }) => name)).toContain('own-lantern-watch');
  expect((await clients.other.get(path)).status).toBe(404);
  expect((await clients.own.get('/suppliers/nonsense/screening')).status).toBe(404);
});

test('matches are read page by page, each once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const path: string = cursor === '' ? '/matches?limit=1' : `/matches?limit=1&cursor=${cursor}`;
    const page = MatchesAnswer.parse((await clients.own.get(path)).body);
    seen.push(...page.matches.map(({ id }) => id));
    expect(page.matches.length).toBeLessThanOrEqual(1);
    cursor = page.next_cursor;
  }
  expect(seen).toEqual(known.matchIds);
  expect(MatchesAnswer.parse((await clients.other.get('/matches')).body).matches).toEqual([]);
});

test('matches may be narrowed by where they stand and since when', async () => {
  const [first = ''] = known.matchIds;
  await decide(owner, first, { decision: 'not-the-same', comment: 'Another town.' }, new Date());
  const idsOf = async (path: string) =>
    MatchesAnswer.parse((await clients.own.get(path)).body).matches.map(({ id }) => id);
  expect(await idsOf('/matches?status=not-the-same')).toEqual([first]);
  expect(await idsOf('/matches?status=open')).toEqual(known.matchIds.slice(1));
  expect(await idsOf('/matches?since=2099-01-01')).toEqual([]);
  expect(await idsOf('/matches?since=2020-01-01T00:00:00Z')).toEqual(known.matchIds);
  const { decisions } = SupplierScreeningAnswer.parse(
    (await clients.own.get(`/suppliers/${known.supplierId}/screening`)).body,
  );
  expect(decisions[0]).toMatchObject({ match: first, decision: 'not-the-same', comment: 'Another town.' });
});

test('a query that cannot be taken is named', async () => {
  const answer = await clients.own.get('/matches?status=gone&since=yesterday&cursor=7&limit=0');
  expect(answer.status).toBe(400);
  expect(Problem.parse(answer.body).errors?.map(({ path }) => path)).toEqual([
    'status',
    'since',
    'cursor',
    'limit',
  ]);
});

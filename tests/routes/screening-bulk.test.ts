import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { markAlertsRead } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { openMatches } from '#app/domain/screening/open-matches.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped, matchOf, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const people: SignedIn[] = [];
const TOLD_APART = {
  intent: 'decide',
  decision: 'not-the-same',
  reasons: ['different-business'],
  comment: 'All of them are shops in York.',
};

beforeAll(async () => {
  await loadShipped();
  people.push(await signIn(portal, 'compliance-officer'));
});

function officer(): SignedIn {
  const [found] = people;
  if (!found) throw new Error('Nobody is signed in');
  return found;
}

const bulk = (query: Record<string, string> = {}) => paths.screening({ ...query, form: 'bulk' });
const statusOf = async (supplierId: string) =>
  (await screeningOf(owner, supplierId)).matches.map(({ status }) => status);

describe('ticked matches', () => {
  test('are decided with one reason, one entry in the ledger and one batch', async () => {
    const one = await screenedSupplierOf(owner, { name: 'Tangshan Sanyou', country: 'CHN' });
    const two = await screenedSupplierOf(owner, { name: 'Turpan Esquel Textile', country: 'CHN' });
    const ids = [...one.matches, ...two.matches].map(({ matchId }) => matchId);
    const page = await officer().submit(bulk(), { ...TOLD_APART, scope: 'ticked', ids });
    expect(page.text).toContain(`${ids.length} matches: recorded as “not the same”`);
    const entries = (await listLedger(owner, { page: 1 })).entries.filter(({ act }) =>
      act.startsWith('match.'),
    );
    expect(entries.filter(({ act }) => act === 'match.bulk-decided')).toHaveLength(1);
    expect(entries[0]).toMatchObject({ act: 'match.bulk-decided', count: ids.length });
    const batches = (await screeningOf(owner, one.supplierId)).decisions.map(({ batchId }) => batchId);
    expect(
      new Set([...batches, ...(await screeningOf(owner, two.supplierId)).decisions.map((d) => d.batchId)])
        .size,
    ).toBe(1);
    expect(await statusOf(one.supplierId)).toEqual(one.matches.map(() => 'not-the-same'));
    expect((await officer().get(paths.allowances({ q: 'tangshan' }))).text).toContain('Tangshan Sanyou');
  });

  test('that need two people are left alone and named', async () => {
    const id = await matchOf(owner, 'Hetian Taida Apparel');
    const other = await matchOf(owner, 'Rizhao Meijia Group');
    await officer().submit(paths.match(id), { decision: 'confirmed', comment: 'Same address.' });
    const page = await officer().submit(bulk(), { ...TOLD_APART, scope: 'ticked', ids: [id, other] });
    expect(page.text).toContain('1 match: recorded as “not the same”');
    expect(page.text).toContain('One match was left alone');
    expect(page.text).toContain('Hetian Taida Apparel');
    expect(page.text).toContain('Awaits a second person, on its own page');
    const refused = await officer().post(bulk(), {
      ...TOLD_APART,
      decision: 'confirmed',
      reasons: [],
      scope: 'ticked',
      ids: [await matchOf(owner, 'Hero Vast')],
    });
    expect(refused.status).toBe(400);
    expect(refused.problems[0]).toContain('Needs two people');
    expect(refused.problems[0]).toContain('Hero Vast');
    expect(refused.find('#bulk textarea')?.textContent).toBe(TOLD_APART.comment);
  });

  test('nothing ticked, no answer or no words are named', async () => {
    const page = await officer().post(bulk(), { intent: 'decide', scope: 'ticked' });
    expect(page.problems).toEqual([
      'Tick the matches in the table, or choose all that fit the filters.',
      'Choose what you found.',
    ]);
  });

  test('of another organisation are not touched', async () => {
    const id = await matchOf(owner, 'COFCO Sugar Holding');
    const stranger = await signIn(portal, 'owner', (await organisationWithOwner('Elsewhere')).organisationId);
    const page = await stranger.post(bulk(), { ...TOLD_APART, scope: 'ticked', ids: [id] });
    expect(page.problems[0]).toContain('None of these matches is there any more');
    expect((await stranger.get(paths.screening())).text).not.toContain('COFCO');
    expect((await officer().get(paths.match(id))).text).toContain('Possible match');
  });

  test('are handed over and get a due day', async () => {
    const id = await matchOf(owner, 'Western Gold Hami Gold Mine');
    const to = { intent: 'assign', scope: 'ticked', ids: [id], assignee: 'me' };
    expect((await officer().submit(bulk(), to)).text).toContain('1 match: handed to Sam Lind');
    await officer().submit(bulk(), { intent: 'due', scope: 'ticked', ids: [id], due: '2020-02-03' });
    const mine = await officer().get(paths.screening({ assignee: 'me', overdue: 'yes' }));
    expect(mine.texts('#matches tbody th a')).toEqual(['Western Gold Hami Gold Mine']);
    expect(mine.text).toMatch(/Overdue by [\d\s]+ days/);
    const viewer = await signIn(portal, 'viewer');
    expect((await viewer.post(bulk(), to)).status).toBe(403);
    expect((await viewer.get(paths.screening())).texts('input[name=ids]')).toEqual([]);
  });
});

describe('all that fit the filters', () => {
  const MANY = 70;

  test('are decided by a job when they are many, in parts, with one entry in the ledger', async () => {
    const ids: string[] = [];
    for (let number = 0; number < MANY; number += 1)
      ids.push(
        await supplierOf(owner, { name: 'Yili Zhuowan Garment', reference: `K-${number}`, country: 'KAZ' }),
      );
    await screenSuppliers(owner, { ids }, BUILT_AT);
    const query = { country: 'KAZ' };
    const { total } = await openMatches(owner, MatchQuery.parse(query));
    expect(total).toBeGreaterThan(60);
    const stale = await officer().post(bulk(query), { ...TOLD_APART, scope: 'all', expected: '3' });
    expect(stale.problems[0]).toContain(`There are ${total} such matches now, and were 3`);
    const before = (await listLedger(owner, { page: 1, act: 'match.bulk-decided' })).total;
    const started = await officer().post(bulk(query), {
      ...TOLD_APART,
      scope: 'all',
      expected: String(total),
    });
    expect(started.location).toMatch(/^\/jobs\//);
    await untilNone(query);
    expect((await listLedger(owner, { page: 1, act: 'match.bulk-decided' })).total).toBe(before + 1);
    expect(await statusOf(ids[MANY - 1] ?? '')).toContain('not-the-same');
    expect((await verifyChain(owner.organisationId)).fault).toBeNull();
  }, 120_000);

  async function untilNone(query: Record<string, string>): Promise<void> {
    const until = Date.now() + 60_000;
    while ((await openMatches(owner, MatchQuery.parse(query))).total > 0) {
      if (Date.now() > until) throw new Error('The job did not end in time');
      await wait(200);
    }
  }
});

test('what is new to a person is marked and filtered, until they mark it as read', async () => {
  await markAlertsRead(officer().viewer, new Date(), new Date());
  const unread = paths.screening({ news: 'unread' });
  expect((await officer().get(unread)).texts('#matches tbody th a')).toEqual([]);
  await matchOf(owner, 'Anhui Xinya New Materials');
  let page = await officer().get(unread);
  for (let look = 0; look < 450 && page.texts('#matches tbody th a').length === 0; look += 1) {
    await wait(200);
    page = await officer().get(unread);
  }
  expect(page.texts('#matches tbody th a')).toEqual(['Anhui Xinya New Materials']);
  expect(page.texts('#matches .status-notice')).toEqual(['New']);
});

test('how long matches have waited stands as a picture with its table', async () => {
  const page = await officer().get(paths.screening());
  expect(page.text).toContain('How long matches have waited');
  expect(page.texts('.bar-label')).toEqual([
    '0 to 7 days',
    '8 to 30 days',
    '31 to 90 days',
    'More than 90 days',
  ]);
  expect((await officer().get(paths.screening({ age: 'over-90' }))).text).toContain(
    'No match fits these filters',
  );
});

import { beforeAll, describe, expect, test } from 'vitest';
import { awaitingExactMatches } from '#app/domain/screening/awaiting-exact-matches.server.ts';
import { confirmedMatches } from '#app/domain/screening/confirmed-matches.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT, memberOf } from '#tests/support/builders/person.ts';
import {
  confirmedByTwo,
  loadShipped,
  matchOf,
  nextScreening,
  screenedSupplierOf,
} from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const NOTICE = 'Extract of the list, 67 of 144 names, as of 15 January 2025. No match is not clear.';
const NOT_THE_SAME = { decision: 'not-the-same', comment: 'Another registration number.' };

beforeAll(loadShipped);

describe('a match', () => {
  test('stands in the queue, worded as a possibility, with the notice', async () => {
    await matchOf(owner, 'Xinjiang Daqo New Energy');
    const page = await (await signIn(portal, 'viewer')).get(paths.screening());
    expect(page.heading).toBe('Matches to review');
    expect(page.text).toContain('May be the same company as');
    expect(page.text).toContain('Xinjiang Daqo New Energy');
    expect(page.text).toContain(NOTICE);
  });

  test('shows both sides, reasons for and against with weights, and what would change it', async () => {
    const id = await matchOf(owner, 'Hetian Taida Garments Apparel');
    const page = await (await signIn(portal, 'viewer')).get(paths.match(id));
    expect(page.text).toContain('May be the same company as Hetian Taida Apparel Co., Ltd.');
    expect(page.texts('mark')).toEqual(expect.arrayContaining(['Hetian', 'Taida', 'Apparel']));
    expect(page.text).toContain('Both are in China.');
    expect(page.text).toContain('“Garments” stands only in the supplier’s name.');
    expect(page.text).toContain('What would change this');
    expect(page.texts('form[method=post] textarea')).toEqual([]);
  });

  test('is not there for another organisation', async () => {
    const id = await matchOf(owner, 'Turpan Esquel Textile');
    const stranger = await signIn(
      portal,
      'owner',
      (await organisationWithOwner('Other House')).organisationId,
    );
    expect((await stranger.get(paths.match(id))).status).toBe(404);
    expect((await stranger.post(paths.match(id), NOT_THE_SAME)).status).toBe(404);
  });
});

describe('a decision', () => {
  test('needs an answer and, unless unsure, a comment; what was typed is kept', async () => {
    const id = await matchOf(owner, 'Western Gold Hami Gold Mine');
    const officer = await signIn(portal, 'compliance-officer');
    const empty = await officer.post(paths.match(id), { comment: 'I looked' });
    expect(empty.status).toBe(400);
    expect(empty.problems).toEqual(['Choose what you found: confirmed, not the same, or unsure.']);
    expect(empty.find('textarea')?.textContent).toBe('I looked');
    const bare = await officer.post(paths.match(id), { decision: 'confirmed' });
    expect(bare.problems).toEqual(['Write what you compared and why you came to this answer.']);
    expect((await officer.post(paths.match(id), { decision: 'unsure' })).status).toBe(302);
  });

  test('leads to the next match, says what was recorded and writes one ledger entry', async () => {
    const id = await matchOf(owner, 'Anhui Xinya New Materials');
    const officer = await signIn(portal, 'compliance-officer');
    const before = await listLedger(owner, { page: 1, act: 'match.decided' });
    const next = await officer.submit(paths.match(id), NOT_THE_SAME);
    expect(next.text).toContain(
      'Recorded: Anhui Xinya New Materials is not the same as Anhui Xinya New Materials Co., Ltd.',
    );
    const after = await listLedger(owner, { page: 1, act: 'match.decided' });
    expect(after.total).toBe(before.total + 1);
    const page = await officer.get(paths.match(id));
    expect(page.text).toContain('Another registration number.');
    expect(page.text).toContain('Decisions so far');
  });

  test('is refused to a contributor', async () => {
    const id = await matchOf(owner, 'Rizhao Meijia Group');
    expect((await (await signIn(portal, 'contributor')).post(paths.match(id), NOT_THE_SAME)).status).toBe(
      403,
    );
  });

  test('moves an exact match from awaiting to confirmed', async () => {
    const { supplierId, matches } = await screenedSupplierOf(owner, {
      name: 'Sichuan Jingweida Technology Group',
      country: 'CHN',
    });
    expect((await awaitingExactMatches(owner, [supplierId])).get(supplierId)).toHaveLength(1);
    expect((await confirmedMatches(owner, [supplierId])).size).toBe(0);
    const second = await memberOf(owner.organisationId, 'compliance-officer');
    await confirmedByTwo(owner, second, matches[0]?.matchId ?? '');
    expect((await awaitingExactMatches(owner, [supplierId])).size).toBe(0);
    expect((await confirmedMatches(owner, [supplierId])).get(supplierId)?.[0]).toMatchObject({
      listedName: 'Sichuan Jingweida Technology Group Co., Ltd.',
      edition: 'Extract to 15 January 2025',
      status: 'confirmed',
    });
  });

  test('stays through later screenings, and says so when the name has changed since', async () => {
    const { supplierId, matches } = await screenedSupplierOf(owner, {
      name: 'COFCO Sugar Holding',
      country: 'CHN',
    });
    await decide(owner, matches[0]?.matchId ?? '', NOT_THE_SAME, BUILT_AT);
    await screenSuppliers(owner, { ids: [supplierId] }, BUILT_AT);
    expect((await screeningOf(owner, supplierId)).matches[0]).toMatchObject({
      status: 'not-the-same',
      onEarlierDetails: false,
    });
    const supplier = await findSupplier(owner, supplierId);
    const changed = { ...inputOf(supplier), name: 'COFCO Sugar Holding Tunhe' };
    const known = (await screeningOf(owner, supplierId)).screenings.length;
    await editSupplier(owner, supplierId, supplier.version, changed, BUILT_AT);
    await nextScreening(owner, supplierId, known);
    expect((await screeningOf(owner, supplierId)).matches[0]).toMatchObject({
      status: 'not-the-same',
      onEarlierDetails: true,
    });
  });

  test('is carried over to a new record with exactly the same details', async () => {
    const details = { name: 'Yili Zhuowan Garment', country: 'CHN' };
    const first = await screenedSupplierOf(owner, details);
    for (const match of first.matches) await decide(owner, match.matchId, NOT_THE_SAME, BUILT_AT);
    const second = await screenedSupplierOf(owner, details);
    expect(second.matches.length).toBeGreaterThan(0);
    expect(second.matches.map(({ status }) => status)).toEqual(second.matches.map(() => 'not-the-same'));
    expect(second.decisions.every(({ carriedFrom }) => carriedFrom !== null)).toBe(true);
  });
});

test('the queue is filtered by the owner of the supplier, as the register has it now', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  await screenedSupplierOf(owner, {
    name: 'Tangshan Sanyou',
    country: 'CHN',
    ownerId: officer.viewer.personId,
  });
  const mine = await officer.get(paths.screening({ owner: 'me' }));
  expect(mine.texts('#matches tbody th a')).toEqual(['Tangshan Sanyou']);
});

test('the queue is filtered by list, strength and status', async () => {
  await matchOf(owner, 'Hero Vast');
  const viewer = await signIn(portal, 'viewer');
  const cbp = await viewer.get(paths.screening({ list: 'cbp-orders' }));
  expect(cbp.text).toContain('Hero Vast');
  expect(
    (await viewer.get(paths.screening({ list: 'uflpa' }))).texts('#matches tbody tr').join(),
  ).not.toContain('Hero Vast');
  expect(
    (await viewer.get(paths.screening({ status: 'not-the-same', sort: 'nonsense', page: '-1' }))).status,
  ).toBe(200);
});

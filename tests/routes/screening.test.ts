import { beforeAll, describe, expect, test } from 'vitest';
import { goodsOrders } from '#app/domain/screening/goods-orders.server.ts';
import { loadList } from '#app/domain/screening/lists/load-list.server.ts';
import { loadShippedLists } from '#app/domain/screening/lists/load-shipped-lists.server.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { rerunScreening } from '#app/domain/screening/rerun-screening.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { paths } from '#app/http/paths.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const NOTICE = 'Extract of the list, 67 of 144 names, as of 15 January 2025. No match is not clear.';

beforeAll(loadShipped);

describe('lists', () => {
  test('loading the shipped lists again changes nothing', async () => {
    expect(await loadShippedLists(new Date('2027-01-01'))).toEqual({ uflpa: 'known', 'cbp-orders': 'known' });
  });

  test('an edition outside its band is refused and the old one stays', async () => {
    const [file] = shippedLists();
    if (file === undefined) throw new Error('There is no shipped list');
    await expect(loadList({ ...file, entries: file.entries.slice(0, 3) }, BUILT_AT)).rejects.toMatchObject({
      fields: { entries: ['UFLPA Entity List has 3 rows; expected 60 to 280. The old edition stays.'] },
    });
    const page = await (await signIn(portal, 'viewer')).get(paths.lists());
    expect(page.text).toContain('67 of 144 names');
  });

  test('orders on goods are found by country and by goods', async () => {
    expect((await goodsOrders(portal.owner, { country: 'TKM' })).map(({ key }) => key)).toEqual([
      'all-turkmenistan-cotton',
    ]);
    expect((await goodsOrders(portal.owner, { hs: '2401' })).map(({ key }) => key)).toEqual([
      'tobacco-produced-in-malawi',
    ]);
  });

  test('a list is searched inside; every row says what it is and how sure it is', async () => {
    const viewer = await signIn(portal, 'viewer');
    const page = await viewer.get(paths.list('cbp-orders', { q: 'turkmenistan' }));
    const [entries] = page.texts('table').slice(0, 1);
    expect(entries?.match(/Turkmenistan cotton/g)).toHaveLength(1);
    expect(page.text).toContain('Order on goods: matches no company');
    const unsure = await viewer.get(paths.list('cbp-orders', { q: 'needle craft' }));
    expect(unsure.text).toContain('Standing or date not known: confirm with the publisher.');
    expect((await viewer.get(paths.list('no-such-list'))).status).toBe(404);
  });
});

describe('screening', () => {
  test('a supplier with nothing found is never called clear', async () => {
    const { supplierId, latest } = await screenedSupplierOf(owner, {
      name: 'Quiet Brook Bakery',
      country: 'GBR',
    });
    expect(latest?.result).toBe('no-match');
    const page = await (await signIn(portal, 'viewer')).get(paths.supplierScreening(supplierId));
    expect(page.text).toContain('No match on the extracts');
    expect(page.text).toContain(NOTICE);
    expect(page.text).not.toMatch(/\bis clear\b/);
  });

  test('it keeps editions, inputs and reasons, and gives the same answer again', async () => {
    const { latest } = await screenedSupplierOf(owner, { name: 'Hoshine Silicon', country: 'CHN' });
    expect(latest?.lists.map(({ list, edition }) => [list, edition])).toEqual([
      ['cbp-orders', 'Extract of August 2026'],
      ['uflpa', 'Extract to 15 January 2025'],
    ]);
    expect(latest?.inputs.names).toEqual([{ name: 'Hoshine Silicon', kind: 'main' }]);
    expect(latest?.findings[0]?.reasons.length).toBeGreaterThan(1);
    const again = await rerunScreening(owner, latest?.id ?? '');
    expect(again).toMatchObject({ same: true, onlyThen: [], onlyNow: [] });
  });

  test('a job that starts again passes over what it has screened', async () => {
    const { supplierId } = await screenedSupplierOf(owner, { name: 'Camel Group', country: 'CHN' });
    const order = { ids: [supplierId], runId: 'the same job' };
    await screenSuppliers(owner, order, BUILT_AT);
    const before = (await screeningOf(owner, supplierId)).screenings.length;
    await screenSuppliers(owner, order, BUILT_AT);
    expect((await screeningOf(owner, supplierId)).screenings).toHaveLength(before);
  });

  test('orders that fit country and goods stand on the page, and are no matches', async () => {
    const { supplierId } = await screenedSupplierOf(owner, {
      name: 'Ashgabat Loom',
      country: 'TKM',
      goods: [{ hs: '5201', name: 'Cotton' }],
    });
    const page = await (await signIn(portal, 'viewer')).get(paths.supplierScreening(supplierId));
    expect(page.text).toContain('All Turkmenistan cotton');
    expect(page.text).toContain('No match on the extracts');
  });

  test('the page does a past screening again and says that the answer is the same', async () => {
    const { supplierId, latest } = await screenedSupplierOf(owner, { name: 'Ninestar', country: 'CHN' });
    const page = await (
      await signIn(portal, 'viewer')
    ).get(paths.supplierScreening(supplierId, { rerun: latest?.id ?? '' }));
    expect(page.text).toContain('The same answer');
  });

  test('screening a supplier now adds a screening; a viewer may not', async () => {
    const { supplierId } = await screenedSupplierOf(owner, { name: 'Fuchu Prison', country: 'JPN' });
    const officer = await signIn(portal, 'compliance-officer');
    const page = await officer.submit(paths.supplierScreening(supplierId), {});
    expect(page.text).toContain('Screened against the newest edition of every list');
    expect((await screeningOf(owner, supplierId)).screenings).toHaveLength(2);
    expect(
      (await (await signIn(portal, 'viewer')).post(paths.supplierScreening(supplierId), {})).status,
    ).toBe(403);
  });

  test('an officer has all suppliers screened again as a job; a viewer may not', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const answer = await officer.post(paths.screening(), {});
    expect(answer.location).toMatch(/^\/jobs\/[0-9a-f]{24}$/);
    expect((await (await signIn(portal, 'viewer')).post(paths.screening(), {})).status).toBe(403);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { TEST_PASSWORD, memberOf } from '#tests/support/builders/person.ts';
import { loadShipped, matchOf, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const { browser, complaints } = await startBrowser(portal.address);
const places: { name: string; path: string }[] = [];
const about = { matchId: '' };

beforeAll(async () => {
  await loadShipped();
  about.matchId = await matchOf(portal.owner, 'Hetian Taida Garment Apparel');
  await matchOf(portal.owner, '新疆紫金锌业有限公司');
  const { supplierId } = await screenedSupplierOf(portal.owner, {
    name: 'Ashgabat Loom',
    country: 'TKM',
    goods: [{ hs: '5201', name: 'Cotton' }],
  });
  places.push(
    { name: 'queue', path: paths.screening() },
    { name: 'match', path: paths.match(about.matchId) },
    { name: 'supplier', path: paths.supplierScreening(supplierId) },
    { name: 'lists', path: paths.lists() },
    { name: 'list', path: paths.list('uflpa') },
  );
  const officer = await memberOf(portal.owner.organisationId, 'compliance-officer');
  const page = await browser.newPage();
  await page.goto(paths.signIn('en'));
  await page.fill('input[name=email]', officer.email);
  await page.fill('input[name=password]', TEST_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.close();
});

describe.each([1280, 320])('at %i pixels', (width) => {
  test('the pages of the cross-check have no barriers and do not run over the side', async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 800 });
    for (const { name, path } of places) {
      await page.goto(path);
      expect([name, await findBarriers(page)]).toEqual([name, []]);
      expect([name, await overflowOf(page)]).toEqual([name, 0]);
    }
    await page.close();
  });
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test('a match is decided with the keyboard alone, and the next one follows', async () => {
  const page = await browser.newPage();
  await page.goto(paths.match(about.matchId));
  await page.focus('input[name=decision]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'textarea[name=comment]');
  await page.keyboard.type('Another registration number.');
  await tabTo(page, '#decision button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/after=/);
  expect(await page.textContent('.banner-calm .banner-title')).toContain(
    'is not the same as Hetian Taida Apparel',
  );
  expect(complaints).toEqual([]);
  await page.close();
});

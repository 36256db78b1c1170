import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { currentLists } from '#app/domain/screening/lists/current-lists.server.ts';
import { studyThresholds } from '#app/domain/screening/threshold/study-thresholds.server.ts';
import { checkSupplierStatement } from '#app/domain/statements/suppliers-statements/check-supplier-statement.server.ts';
import { uploadImport } from '#app/domain/suppliers/import/upload-import.server.ts';
import { paths } from '#app/http/paths.ts';
import { findBarriers, findBarriersOfColour, overflowOf } from '#tests/support/accessibility.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { allowanceOf } from '#tests/support/builders/case.ts';
import { waitingJob } from '#tests/support/builders/job.ts';
import { listImportOf } from '#tests/support/builders/own-list.ts';
import { BUILT_AT, TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { publishedStatementOf } from '#tests/support/builders/publication.ts';
import { loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { answeredRequestOf } from '#tests/support/builders/statement-request.ts';
import { webhookOf } from '#tests/support/builders/webhook.ts';
import { STATEMENT_TEXT } from '#tests/support/statements/supplier-statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { fill, placesOf, siteMap } from '#tests/support/site-map.ts';

const LISTED = {
  name: 'Hetian Taida Apparel',
  otherNames: [{ name: '和田泰达服饰有限公司', kind: 'native' }],
  country: 'CHN',
  sectors: ['14'],
  goods: [{ hs: '5201', name: 'Cotton' }],
  sites: [{ name: 'Mill', city: 'Hotan', country: 'CHN' }],
  notes: 'First line\nSecond line',
};

/** Addresses that answer with a file, a stream or a redirect, and those that tell of a problem. */
const NOT_PAGES =
  /\.\w+$|\/(events|unsaved)$|^\/(appearance|sign-out)$|:token|:fileId$|:attachmentId$|\/picture$|\*$/;

/**
 * How each page is looked at, with colours that change at once: between two of them axe would measure neither. In the
 * dark only the colours differ from the first look.
 */
const LOOKS = [
  { width: 1280, colours: 'light', find: findBarriers },
  { width: 1280, colours: 'dark', find: findBarriersOfColour },
  { width: 320, colours: 'light', find: findBarriers },
] as const;

const portal = await startPortal();
const { browser, strangers, complaints } = await startBrowser(portal.address);
const pages = siteMap()
  .map(({ pattern }) => pattern)
  .filter((pattern) => !NOT_PAGES.test(pattern));
const values = new Map(
  Object.entries({
    locale: 'en',
    iso3: 'CHN',
    division: '14',
    good: 'cotton',
    listId: 'uflpa',
    group: 'risks',
    regime: 'canada',
    section: 'risk',
    questionId: 'risk.where',
  }),
);
const open: Page[] = [];

beforeAll(async () => {
  await loadShipped();
  const { supplierId, matches } = await screenedSupplierOf(portal.owner, LISTED);
  values.set('supplierId', supplierId).set('matchId', matches[0]?.matchId ?? '');
  await checkSupplierStatement(portal.owner, supplierId, { text: STATEMENT_TEXT }, BUILT_AT);
  values.set('allowanceId', await allowanceOf(portal.owner, 'Turpan Esquel Textile'));
  values.set('tokenId', (await tokenOf(portal.owner)).id);
  values.set('entityId', (await entityOf(portal.owner)).id);
  values.set('webhookId', await webhookOf(portal.owner));
  values.set('listImportId', await listImportOf(portal.owner, 'Gallery watch'));
  await publishedStatementOf(portal.owner, 'gallery-mills');
  values.set('requestId', (await answeredRequestOf(portal.owner)).id).set('step', '1');
  values.set('slug', 'gallery-mills').set('year', '2026').set('version', '1');
  await studyThresholds(portal.owner, BUILT_AT);
  const [shipped] = await currentLists(portal.owner.organisationId);
  values.set('listId', shipped?.list ?? '').set('versionId', shipped?.id ?? '');
  values.set('statementId', (await statementOf(portal.owner, { regimes: ['uk', 'canada'] })).id);
  values.set('jobId', await waitingJob(portal.owner)).set('importId', await mappedImport(portal.owner));
  const page = await browser.newPage();
  await page.goto(paths.signIn('en'));
  await page.fill('input[name=email]', portal.owner.email);
  await page.fill('input[name=password]', TEST_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  open.push(page);
});

function mappedImport(owner: Viewer): Promise<string> {
  const bytes = Buffer.from('Supplier,Country,What we buy\nPadma Weavers,Bangladesh,Cotton cloth\n');
  return uploadImport(owner, { fileName: 'suppliers.csv', bytes }, BUILT_AT);
}

/** The page that is signed in. */
function signedIn(): Page {
  const [page] = open;
  if (page === undefined) throw new Error('Nobody is signed in');
  return page;
}

test('every place in an address is known here', () => {
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(placesOf).filter((place) => !values.get(place))).toEqual([]);
});

test.each(pages)('%s has no barriers, does not run over, and asks nobody else', async (pattern) => {
  const page = signedIn();
  const answer = await page.goto(fill(pattern, values), { waitUntil: 'load' });
  expect(answer?.status()).toBe(200);
  for (const { width, colours, find } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    expect([width, colours, await find(page)]).toEqual([width, colours, []]);
    expect([width, colours, await overflowOf(page)]).toEqual([width, colours, 0]);
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a page with a Chinese name brings a face for it from the portal itself', async () => {
  const page = signedIn();
  await page.goto(fill('/suppliers/:supplierId', values), { waitUntil: 'networkidle' });
  expect(
    await page.evaluate(`document.fonts.load('600 1rem "Noto Sans SC"', '和').then((found) => found.length)`),
  ).toBe(1);
  await page.goto(paths.lists(), { waitUntil: 'networkidle' });
  expect(await page.locator('link[href*="/400-"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

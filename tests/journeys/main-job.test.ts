import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { secondDecision } from '#app/domain/screening/cases/second-decision.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { openMatches } from '#app/domain/screening/open-matches.server.ts';
import { paths } from '#app/http/paths.ts';
import { BUNDLED_FILE } from '#seeds/demo/build-workbook.server.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT, memberOf } from '#tests/support/builders/person.ts';
import { loadShipped } from '#tests/support/builders/screened.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
beforeAll(loadShipped);

const PATIENCE_MS = 90_000;

/** Sends the bundled list in and says what the columns mean as guessed; ends on the page of the work. */
async function uploadBundledList(page: Page): Promise<void> {
  await page.goto(paths.importSuppliers());
  await page.getByLabel('Your list').setInputFiles(BUNDLED_FILE);
  await page.getByRole('button', { name: 'Upload and look at the columns' }).click();
  await page.getByRole('heading', { name: 'What do the columns mean?' }).waitFor();
  await page.getByRole('button', { name: 'Check the rows' }).click();
}

/** Somebody else agrees to the one confirmation that was proposed. */
async function secondPersonConfirms(viewer: Viewer): Promise<void> {
  const { matches } = await openMatches(viewer, MatchQuery.parse({ status: 'awaiting-second' }));
  await secondDecision(viewer, matches[0]?.matchId ?? '', { answer: 'confirm' }, BUILT_AT);
}

/**
 * Waits for a piece of work as a person does: short work is finished with the answer, longer work has a page of its own
 * that leads to the result. Without script the page is asked for again.
 */
async function workUntil(page: Page, text: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const result = page.getByRole('link', { name: 'See the result' });
  while (!(await page.getByText(text).first().isVisible())) {
    if (Date.now() > until) throw new Error(`“${text}” did not come: ${await page.textContent('main')}`);
    if (await result.isVisible()) await result.click();
    else await page.goto(page.url());
    await page.waitForLoadState();
  }
}

test('from a spreadsheet to matches, a decision and a risk, in the browser', async () => {
  const officer = await memberOf(portal.owner.organisationId, 'compliance-officer');
  const { browser, complaints, strangers } = await startBrowser(portal.address);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await signInAs(page, officer);
  await uploadBundledList(page);
  await workUntil(page, 'Nothing is saved yet');
  await page.getByRole('link', { name: 'Refused (6)' }).click();
  await page.getByText('Write the country by its English or local name').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save 204 suppliers' }).click();
  await workUntil(page, '204 suppliers added, 0 changed');
  await page.getByRole('link', { name: 'being cross-checked' }).click();
  await page.getByRole('link', { name: 'See the result' }).waitFor();

  await page.goto(paths.screening());
  await page.getByText('1–33 of 33 matches').waitFor();
  await page.getByRole('link', { name: 'Ninestar Corp.' }).click();
  await page.getByRole('radio', { name: 'Confirmed' }).check();
  await page.getByLabel('Comment', { exact: true }).fill('Same registered number.');
  await page.getByRole('button', { name: /Record the decision/ }).click();
  await page.getByText('A second person has to confirm it.').waitFor();
  await secondPersonConfirms(portal.owner);

  await page.goto(paths.suppliers({ text: 'Ninestar' }));
  await page.getByRole('link', { name: 'Ninestar Corp.' }).click();
  await page.getByRole('heading', { name: 'Ninestar Corp.', level: 1 }).waitFor();
  await page.getByText('Very high').first().waitFor();
  expect(await page.textContent('main')).toContain('10.0');

  for (const path of [paths.overview(), paths.suppliers(), paths.risk(), paths.screening()]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect([path, width, await findBarriers(page)]).toEqual([path, width, []]);
      expect([path, width, await overflowOf(page)]).toEqual([path, width, 0]);
    }
  }
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
}, 240_000);

test('the same without script, on a phone', async () => {
  const other = await organisationWithOwner('Southwind Trading');
  const { browser } = await startBrowser(portal.address, { script: false, width: 360, height: 700 });
  const page = await browser.newPage();
  await signInAs(page, other);
  await uploadBundledList(page);
  await workUntil(page, 'Nothing is saved yet');
  await page.getByRole('button', { name: 'Save 204 suppliers' }).click();
  await workUntil(page, '204 suppliers added, 0 changed');
  await page.goto(paths.suppliers({ text: 'ninestar' }));
  expect(await page.textContent('main')).toContain('1–1 of 1 supplier');

  await uploadBundledList(page);
  await workUntil(page, 'There is nothing to save');
  expect(await page.textContent('main')).toContain('0 new suppliers, 0 changed');
}, 240_000);

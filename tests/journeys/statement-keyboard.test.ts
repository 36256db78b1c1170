import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { entityOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { pressFor, tabTo, typeDay } from '#tests/support/keyboard.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

const heading = (page: Page, name: string | RegExp) => () =>
  page.getByRole('heading', { name, level: 1 }).waitFor();
const words = (page: Page, text: string | RegExp) => () => page.getByText(text).first().waitFor();

/** Sends a form that is not filled in, and holds that its summary has the focus. */
async function refused(page: Page): Promise<void> {
  await pressFor(page, 'Enter', () => page.locator('.error-summary').waitFor());
  const inSummary = "document.activeElement.classList.contains('error-summary')";
  await expect.poll(() => page.evaluate(inSummary), { timeout: 60_000 }).toBe(true);
}

async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

async function typeDayInto(page: Page, label: string | RegExp, day: string): Promise<void> {
  await tabTo(page, label);
  await typeDay(page, day);
}

/** Leaves the page by a link of its navigation or its text. */
async function follow(page: Page, link: string | RegExp, to: string | RegExp): Promise<void> {
  await tabTo(page, link, 'A');
  await pressFor(page, 'Enter', heading(page, to));
}

async function start(page: Page): Promise<void> {
  await follow(page, 'Statements', 'Statements');
  await follow(page, 'Start a statement', 'Start a statement');
  await tabTo(page, 'Start the statement', 'BUTTON');
  await refused(page);
  await tabTo(page, /^One organisation/, 'INPUT');
  await page.keyboard.press('Space');
  await typeDayInto(page, 'First day', '2025-04-01');
  await typeDayInto(page, 'Last day', '2026-03-31');
  await tabTo(page, 'Start the statement', 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The statement is started'));
}

async function saveAnswered(page: Page): Promise<void> {
  await tabTo(page, /^Answered/, 'INPUT');
  await page.keyboard.press('Space');
  await tabTo(page, 'Save', 'BUTTON');
  await pressFor(page, 'Enter', words(page, /Saved by/));
}

async function write(page: Page): Promise<void> {
  await tabTo(page, 'Begin to write', 'A');
  await pressFor(page, 'Enter', () => page.getByLabel('Answer', { exact: true }).waitFor());
  await type(
    page,
    'Answer',
    'Trewidden Looms Ltd (invented) makes this statement under the Modern Slavery Act 2015.',
  );
  await saveAnswered(page);
  await tabTo(page, 'Sections', 'A');
  await pressFor(page, 'Enter', () => page.locator('#sections').waitFor());
  await follow(page, 'Our organisation and supply chains', 'Our organisation and supply chains');
  await follow(page, /^(?:Write|Open): What do you buy/, /^What do you buy/);
  await tabTo(page, /^Sentences from the record/, 'SUMMARY');
  const add = page.getByRole('button', { name: 'Add to the text' }).first();
  if (!(await add.isVisible())) await page.keyboard.press('Enter');
  await add.waitFor();
  await tabTo(page, /^Add to the text/, 'BUTTON');
  await pressFor(page, 'Enter', () => page.locator('textarea', { hasText: 'fact:' }).first().waitFor());
  await saveAnswered(page);
}

async function approveAndSign(page: Page): Promise<void> {
  await follow(page, /^Approve: /, 'Approval and signature');
  const unbacked = page.getByRole('checkbox', { name: /without evidence/ });
  if (await unbacked.isVisible()) {
    await tabTo(page, /without evidence/, 'INPUT');
    await page.keyboard.press('Space');
  }
  await tabTo(page, /^Put it before/, 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The statement lies before the approving body'));
  await tabTo(page, 'Record the approval', 'BUTTON');
  await refused(page);
  await typeDayInto(page, /^Day on which/, '2026-06-10');
  await type(page, 'Minute', 'Board 2026/04, item 3');
  await tabTo(page, 'Record the approval', 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The statement is approved'));
  await typeDayInto(page, 'Day of the signature', '2026-06-12');
  await tabTo(page, 'Record the signature', 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The signature is recorded'));
}

async function publish(page: Page): Promise<void> {
  await follow(page, /^Publish: /, 'Publication');
  await tabTo(page, 'Save the address', 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The address is saved'));
  await follow(page, 'Look at what will be public', 'What will be public');
  await tabTo(page, 'Publish statement', 'BUTTON');
  await pressFor(page, 'Enter', words(page, 'The statement is published'));
}

test('with the keyboard alone a statement is started, written, checked, approved, signed and published', async () => {
  const owner = await organisationWithOwner('Trewidden Looms');
  await entityOf(owner, { name: 'Trewidden Looms Ltd (invented)', yearEnd: null });
  await supplierOf(owner, { name: 'Nance Yarns (invented)', country: 'IND' });
  const { browser, complaints } = await startBrowser(portal.address);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(paths.signIn('en'));
  await type(page, 'Email address', owner.email);
  await type(page, /^Password/, TEST_PASSWORD);
  await pressFor(page, 'Enter', heading(page, 'Overview'));

  await start(page);
  await write(page);
  await follow(page, /^Check: /, 'Checks');
  await approveAndSign(page);
  await publish(page);
  const published = await page.textContent('main');
  expect(published).toContain('Open the public page');
  expect(complaints.filter((line) => !line.includes('400'))).toEqual([]);
}, 300_000);

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

/** What the person writes, in the order of the questions. Invented. */
const ANSWERS: readonly [questionId: string, text: string][] = [
  [
    'opening.who',
    'Penhallow Lanterns Ltd (invented) makes this statement under section 54 of the Modern Slavery Act 2015.',
  ],
  ['opening.steps', 'We read every contract of our two lamp makers and visited one of them in September.'],
  ['policies.list', 'Our code for suppliers forbids forced labour, kept papers and fees paid by workers.'],
  ['risk.where', 'The risk is highest among agency workers at the glass works in Bangladesh, at tier 2.'],
];

async function registerSupplier(page: Page, name: string, country: string): Promise<void> {
  await page.goto(paths.newSupplier());
  await page.getByLabel('Name', { exact: true }).first().fill(name);
  await page
    .getByLabel(/^Country/)
    .first()
    .selectOption({ label: country });
  await page.getByRole('button', { name: 'Save supplier' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Starts the statement and gives back its id. */
async function start(page: Page, plan: (page: Page) => Promise<void>): Promise<string> {
  await page.goto(paths.statements());
  await page.getByRole('link', { name: 'Start a statement' }).first().click();
  await page.getByRole('heading', { name: 'Start a statement' }).waitFor();
  await page.getByLabel('First day').fill('2025-04-01');
  await page.getByLabel('Last day').fill('2026-03-31');
  await plan(page);
  await page.getByRole('button', { name: 'Start the statement' }).click();
  await page.getByText('The statement is started').waitFor();
  return /statements\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? '';
}

async function write(page: Page, id: string, questionId: string, text: string): Promise<void> {
  await page.goto(paths.statementQuestion(id, questionId));
  await page.getByRole('radio', { name: /^Answered/ }).check();
  await page.getByLabel('Answer', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/Saved by/).waitFor();
}

/** Takes the first sentence that the record offers for a question, as it is. */
async function takeFromRecord(page: Page, id: string, questionId: string): Promise<void> {
  await page.goto(paths.statementQuestion(id, questionId));
  const offered = page.getByText(/^Sentences from the record/);
  if (!(await page.getByRole('button', { name: 'Add to the text' }).first().isVisible()))
    await offered.click();
  await page.getByRole('button', { name: 'Add to the text' }).first().click();
  const written = () => page.getByLabel('Answer', { exact: true }).inputValue();
  await expect.poll(written, { timeout: 60_000 }).not.toBe('');
  await page.getByRole('radio', { name: /^Answered/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/Saved by/).waitFor();
}

async function addDirector(page: Page, company: string): Promise<void> {
  await page.goto(paths.companies());
  await page.getByRole('link', { name: company }).first().click();
  await page.getByRole('link', { name: 'Add an officer' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Morwenna Tallack');
  await page.getByLabel('Job title').fill('Managing director');
  await page.getByLabel('Office', { exact: true }).selectOption({ label: 'Director' });
  await page.getByRole('button', { name: 'Add the officer' }).click();
  await page.getByText('The officer is saved').waitFor();
}

async function approveAndSign(page: Page, id: string): Promise<void> {
  await page.goto(paths.statementApproval(id));
  const unbacked = page.getByRole('checkbox', { name: /without evidence/ });
  if (await unbacked.isVisible()) await unbacked.check();
  await page.getByRole('button', { name: /^Put it before/ }).click();
  await page.getByText('The statement lies before the approving body').waitFor();
  await page.getByLabel(/^Day on which/).fill('2026-06-10');
  await page.getByLabel('Minute').fill('Board 2026/04, item 3');
  await page.getByRole('checkbox', { name: /Morwenna Tallack/ }).check();
  await page.getByRole('button', { name: 'Record the approval' }).click();
  await page.getByText('The statement is approved').waitFor();
  await page.getByLabel('Who signed').selectOption({ index: 1 });
  await page.getByLabel('Day of the signature').fill('2026-06-12');
  await page.getByLabel('Name as it is printed').fill('Morwenna Tallack');
  await page.getByLabel('Title as it is printed').fill('Managing director');
  await page.getByRole('button', { name: 'Record the signature' }).click();
  await page.getByText('The signature is recorded').waitFor();
}

async function publish(page: Page, id: string, slug: string): Promise<void> {
  await page.goto(paths.statementPublication(id));
  await page.getByLabel('Name in the address').fill(slug);
  await page.getByRole('button', { name: 'Save the address' }).click();
  await page.getByText('The address is saved').waitFor();
  await page.getByRole('link', { name: 'Look at what will be public' }).click();
  await page.getByRole('button', { name: 'Publish statement' }).click();
  await page.getByRole('link', { name: 'Open the public page' }).waitFor();
}

/** The text of a PDF of the portal, as a reader without eyes gets it. */
async function textOfPdf(browser: BrowserContext, address: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-statement-'));
  const file = join(folder, 'statement.pdf');
  const response = await browser.request.get(address);
  expect(response.status()).toBe(200);
  writeFileSync(file, await response.body());
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe.each([
  { how: 'with script', script: true, width: 1280 },
  { how: 'without script, on a phone', script: false, width: 360 },
])('$how', ({ script, width }) => {
  test('from an empty portfolio to a published statement and its PDF in one sitting', async () => {
    const owner = await organisationWithOwner('Penhallow Lanterns');
    const { browser, complaints, strangers } = await startBrowser(portal.address, { script, width });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await signInAs(page, owner);
    await registerSupplier(page, 'Tolvaddon Glass (invented)', 'Bangladesh');
    await registerSupplier(page, 'Nance Wick Works (invented)', 'India');

    const id = await start(page, async (form) => {
      await form.getByRole('radio', { name: /^One organisation/ }).check();
      await form.getByLabel('Full name of the company').fill('Penhallow Lanterns Ltd (invented)');
      await form.getByLabel('Company number').first().fill('09876543');
      await form.getByLabel('Legal form').selectOption({ label: 'Company' });
    });
    for (const [questionId, text] of ANSWERS) await write(page, id, questionId, text);
    await takeFromRecord(page, id, 'structure.supply-chains');
    await page.goto(paths.statementText(id));
    const draft = (await page.textContent('main')) ?? '';
    for (const [, text] of ANSWERS) expect(draft).toContain(text);

    await page.goto(paths.statementCheck(id));
    expect(await page.textContent('main')).toContain('agency workers at the glass works');

    await addDirector(page, 'Penhallow Lanterns Ltd (invented)');
    await approveAndSign(page, id);
    const slug = `penhallow-${script ? 'script' : 'plain'}`;
    await publish(page, id, slug);

    await browser.clearCookies();
    await page.goto(paths.publicStatement('en', slug, '2026'));
    const published = (await page.textContent('main')) ?? '';
    for (const [, text] of ANSWERS) expect(published).toContain(text);
    expect(published).toContain('Morwenna Tallack');
    if (script) {
      expect(await findBarriers(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    }

    const paper = await textOfPdf(browser, `${paths.publicStatement('en', slug, '2026')}.pdf`);
    for (const [, text] of ANSWERS) expect(paper).toContain(text);
    expect(paper).toContain('Morwenna Tallack');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  }, 300_000);

  test('one statement for a group names its companies, and the one that left', async () => {
    const owner = await organisationWithOwner('Carn Brea Group');
    const { browser } = await startBrowser(portal.address, { script, width });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await signInAs(page, owner);
    const id = await start(page, async (form) => {
      await form.getByRole('radio', { name: /^A group/ }).check();
      await form.getByLabel('Full name of the company').fill('Carn Brea Group plc (invented)');
      await form.getByLabel('Legal form').selectOption({ label: 'Company' });
      await form.getByLabel('Company 1').fill('Carn Brea Foods Ltd (invented)');
      await form.getByRole('button', { name: 'Add another company' }).click();
      await form.getByLabel('Company 2').fill('Carn Brea Tin Ltd (invented)');
      await form.getByLabel('Is it covered?').nth(1).selectOption({ label: 'Not covered, or no longer' });
      await form.getByLabel('Why it is not covered').nth(1).fill('Sold on 1 July 2025.');
    });
    for (const [questionId, text] of ANSWERS) await write(page, id, questionId, text);
    await addDirector(page, 'Carn Brea Group plc (invented)');
    await approveAndSign(page, id);
    const slug = `carn-brea-${script ? 'script' : 'plain'}`;
    await publish(page, id, slug);
    await page.goto(paths.publicStatement('en', slug, '2026'));
    const published = (await page.textContent('main')) ?? '';
    for (const words of ['Carn Brea Foods Ltd', 'Carn Brea Tin Ltd', 'Sold on 1 July 2025.'])
      expect(published).toContain(words);
    const paper = await textOfPdf(browser, `${paths.publicStatement('en', slug, '2026')}.pdf`);
    expect(paper).toContain('Carn Brea Foods Ltd');
  }, 300_000);
});

import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { editApprovalRules } from '#app/domain/statements/approval/edit-approval-rules.server.ts';
import { dayOf } from '#app/domain/statements/day-words.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { DIRECTOR, draftBy } from '#tests/support/builders/approval.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { addressDraft, signedVersionOf } from '#tests/support/builders/publication.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

const BEFORE = 'We weave cotton cloth in Tarnbrook, and we buy yarn from mills in India.';
const AFTER = 'We weave linen cloth in Tarnbrook, and we buy yarn from mills in India.';
const REASON = 'The buyer of yarn named the wrong fibre.';
const CHANGED = ['We weave linen, not cotton', 'The mills in India are as they were'];

/** A statement that was published under this name before its mistake was seen. Its owner approves alone. */
async function publishedUnder(slug: string): Promise<{ owner: Viewer; id: string }> {
  const owner = await organisationWithOwner('Tarnbrook Mills');
  const statement = await draftBy(owner, { text: BEFORE });
  await signedVersionOf(owner, statement, await composeContent(owner, statement, BUILT_AT));
  await chooseAddress(owner, addressDraft(slug), BUILT_AT);
  await publishStatement(owner, statement.id, BUILT_AT);
  await editApprovalRules(owner, { fourEyes: false }, BUILT_AT);
  return { owner, id: statement.id };
}

async function openCorrection(page: Page, id: string): Promise<void> {
  await page.goto(paths.statementPublication(id));
  await page.getByText('Begin a correction').click();
  await page.getByLabel('Why it is corrected').fill(REASON);
  await page.getByRole('button', { name: 'Open the statement for a correction' }).click();
  await page
    .getByRole('link', { name: /Write what is changed, in words for the public/ })
    .first()
    .waitFor();
  await page.getByLabel('What is changed, in words for the public').fill(CHANGED.join('\n'));
  await page.getByRole('button', { name: 'Open the statement for a correction' }).click();
  await page.getByText('The statement is open for a correction').waitFor();
  await page.getByText('Nothing differs yet').waitFor();
}

async function correctTheText(page: Page, id: string): Promise<void> {
  await page.goto(paths.statementQuestion(id, 'structure.business'));
  expect(await page.getByLabel('Answer', { exact: true }).inputValue()).toBe(BEFORE);
  await page.getByLabel('Answer', { exact: true }).fill(AFTER);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/Saved by/).waitFor();
}

/** The correction goes the way of every statement. Its days are today's: it cannot be approved before what it corrects was public. */
async function approveAndSign(page: Page, id: string): Promise<void> {
  const today = dayOf(new Date());
  await page.goto(paths.statementApproval(id));
  const unbacked = page.getByRole('checkbox', { name: /without evidence/ });
  if (await unbacked.isVisible()) await unbacked.check();
  await page.getByRole('button', { name: /^Put it before/ }).click();
  await page.getByText('The statement lies before the approving body').waitFor();
  await page.getByLabel(/^Day on which/).fill(today);
  await page.getByLabel('Minute').fill('Board 2026/11, item 2');
  await page.getByRole('button', { name: 'Record the approval' }).click();
  await page.getByText('The statement is approved', { exact: true }).waitFor();
  await page.getByLabel('Day of the signature').fill(today);
  await page.getByRole('button', { name: 'Record the signature' }).click();
  await page.getByText('The signature is recorded').waitFor();
}

async function publishCorrection(page: Page, id: string): Promise<void> {
  await page.goto(paths.statementPublication(id));
  await page.getByRole('link', { name: 'Look at what will be public' }).click();
  await page.getByText('What the public will be told').waitFor();
  await page.getByText('Text changed: Our organisation and supply chains').waitFor();
  await page.getByRole('button', { name: 'Publish the correction' }).click();
  await page.getByText('The correction is published').waitFor();
}

/** No barrier and nothing over the side of the window, wide and narrow. Needs script. */
async function expectSound(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect([page.url(), width, await findBarriers(page)]).toEqual([page.url(), width, []]);
    expect([page.url(), width, await overflowOf(page)]).toEqual([page.url(), width, 0]);
  }
}

const textOf = async (page: Page) => ((await page.textContent('main')) ?? '').replaceAll(/\s+/g, ' ');

describe.each([
  { how: 'with script', script: true, colours: 'light', slug: 'tarnbrook-script' },
  { how: 'without script, on a phone in the dark', script: false, colours: 'dark', slug: 'tarnbrook-plain' },
] as const)('$how', ({ script, colours, slug }) => {
  test('a published statement is corrected, and the public reads what was changed and the version before', async () => {
    const { owner, id } = await publishedUnder(slug);
    const { browser, complaints, strangers } = await startBrowser(portal.address, {
      script,
      colours,
      width: 360,
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const look = async () => {
      if (script) await expectSound(page);
    };
    const address = paths.publicStatement('en', slug, '2026');
    const earlier = paths.publicVersion('en', slug, '2026', 1);

    await signInAs(page, owner);
    await openCorrection(page, id);
    await look();
    await correctTheText(page, id);
    await page.goto(address);
    expect(await textOf(page)).toContain(BEFORE);
    expect(await textOf(page)).not.toContain('Corrected on');
    await approveAndSign(page, id);
    await page.goto(address);
    expect(await textOf(page)).toContain(BEFORE);
    await publishCorrection(page, id);
    await look();

    // Whoever reads the page now has no account.
    await browser.clearCookies();
    await page.goto(address);
    const corrected = await textOf(page);
    expect(corrected).toMatch(/Corrected on \d{1,2} \w+ \d{4}/);
    for (const words of [...CHANGED, AFTER, DIRECTOR.name]) expect(corrected).toContain(words);
    for (const words of [BEFORE, REASON]) expect(corrected).not.toContain(words);
    await look();
    await page.getByRole('link', { name: 'Read that version' }).click();
    await page.waitForURL(`**${earlier}`);
    await page.getByText('This is an earlier version of the statement').waitFor();
    const replaced = await textOf(page);
    for (const words of ['What was changed since', ...CHANGED, BEFORE]) expect(replaced).toContain(words);
    await look();
    const paper = await page.request.get(`${earlier}.pdf`);
    const printed = execFileSync('pdftotext', ['-', '-'], { input: await paper.body() }).toString();
    expect(printed).toContain('A later version took its place on');

    await page.goto(paths.publicStatement('ar', slug, '2026'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    for (const words of [...CHANGED, AFTER]) expect(await textOf(page)).toContain(words);
    await look();
    // One form was sent back with status 400, which the browser notes; nothing else.
    expect(complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
    expect(complaints).toHaveLength(1);
    expect(strangers).toEqual([]);
  }, 300_000);
});

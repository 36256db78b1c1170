import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { draftBy } from '#tests/support/builders/approval.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { expectSound, signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

/** The text of a PDF that the page links to. */
async function readPaper(page: Page, name: RegExp): Promise<string> {
  const href = await page.getByRole('link', { name }).first().getAttribute('href');
  const paper = await page.request.get(href ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  return execFileSync('pdftotext', ['-', '-'], { input: await paper.body() }).toString();
}

const RUNS = [
  { script: true, colours: 'light' },
  { script: false, colours: 'dark' },
] as const;

test.each(RUNS)(
  'a statement is refused, put before the board again, approved and signed, script: $script',
  async ({ script, colours }) => {
    const { organisationId } = portal.owner;
    const writer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
    const second = await memberOf(organisationId, 'compliance-officer', 'Bo Lund');
    const draft = await draftBy(writer, {
      text: 'We trained 412 buyers in March, and we weave in Tarnbrook.',
    });
    const address = paths.statementApproval(draft.id);
    const look = async (page: Page) => {
      if (script) await expectSound(page);
    };

    const mine = await startBrowser(portal.address, { script, colours });
    const page = await mine.browser.newPage();
    await signInAs(page, writer);
    await page.goto(address);
    await look(page);
    expect(await readPaper(page, /Draft as PDF/)).toContain('is not signed');
    await page.getByRole('button', { name: 'Put it before the board of directors' }).click();
    await page.getByRole('link', { name: /One sentence has no evidence in Daylight/ }).waitFor();
    await page.getByRole('checkbox', { name: /I have read the sentence without evidence/ }).check();
    await page.getByRole('button', { name: 'Put it before the board of directors' }).click();
    await page.getByText('The statement lies before the approving body').waitFor();
    await look(page);

    const theirs = await startBrowser(portal.address, { script, colours });
    const board = await theirs.browser.newPage();
    await signInAs(board, second);
    await board.goto(address);
    expect(await readPaper(board, /Board pack/)).toContain('Words for the minute');
    await board.getByText('It was not approved').click();
    await board.getByLabel('What has to change').fill('Say how the 412 were counted.');
    await board.getByRole('button', { name: /Back to draft/ }).click();
    await board.getByText('Version 1 was not approved').waitFor();
    await look(board);

    await page.goto(address);
    await page.getByText('Say how the 412 were counted.').first().waitFor();
    await page.getByRole('checkbox', { name: /I have read the sentence without evidence/ }).check();
    await page.getByRole('button', { name: 'Put it before the board of directors' }).click();
    await page.getByText('The statement lies before the approving body').waitFor();

    // The writer records the approval: first on a day before the period was over, then as it was.
    await page.getByLabel(/Day on which the board/).fill('2026-03-30');
    await page.getByLabel('Minute').fill('Board 2026/05, item 7');
    await page.getByRole('button', { name: 'Record the approval' }).click();
    await page.getByRole('link', { name: /approved on 1 April 2026 or later/ }).waitFor();
    await look(page);
    await page.getByLabel(/Day on which the board/).fill('2026-05-14');
    await page.getByRole('button', { name: 'Record the approval' }).click();
    await page.getByText('The approval is recorded. A second person has to confirm it').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm the approval' }).count()).toBe(0);

    await board.goto(address);
    await look(board);
    await board.getByRole('button', { name: 'Confirm the approval' }).click();
    await board.getByText('The statement is approved', { exact: true }).waitFor();

    // A manager does not sign for a company; the director does.
    await board.getByLabel('Who signed').selectOption({ label: 'Piet Roon, Procurement manager' });
    await board.getByLabel('Day of the signature').fill('2026-05-15');
    await board.getByRole('button', { name: 'Record the signature' }).click();
    await board.getByRole('link', { name: /for a company a director signs/ }).waitFor();
    await look(board);
    await board
      .getByLabel('Who signed')
      .selectOption({ label: 'Imogen Farrow, Chief executive and director' });
    await board.getByRole('button', { name: 'Record the signature' }).click();
    await board.getByText('The signature is recorded').waitFor();
    await look(board);
    const paper = await readPaper(board, /Version 2 as PDF/);
    expect(paper.replaceAll(/\s+/g, ' ')).toContain('signed by Imogen Farrow, Chief executive and director');
    // Three forms were sent back with status 400, which the browser notes; nothing else.
    const complaints = [...mine.complaints, ...theirs.complaints];
    expect(complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
    expect(complaints).toHaveLength(3);
  },
  240_000,
);

import { beforeAll, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { A_PDF } from '#tests/support/builders/case.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { loadShipped, matchOf } from '#tests/support/builders/screened.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { expectSound, signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
beforeAll(loadShipped);

const RUNS = [
  { script: true, supplier: 'Hetian Taida Apparel', colours: 'light' },
  { script: false, supplier: 'Turpan Esquel Textile', colours: 'dark' },
] as const;

test.each(RUNS)(
  'a match goes from the queue to a dossier through two people, script: $script',
  async ({ script, supplier, colours }) => {
    await matchOf(portal.owner, supplier);
    const [first, second] = [
      await memberOf(portal.owner.organisationId, 'compliance-officer', 'Ada Kern'),
      await memberOf(portal.owner.organisationId, 'compliance-officer', 'Bo Lund'),
    ];
    const { browser, complaints } = await startBrowser(portal.address, { script, colours });
    const page = await browser.newPage();
    await signInAs(page, first);
    await page.goto(paths.screening());
    if (script) await expectSound(page);
    await page.getByRole('link', { name: supplier, exact: true }).first().click();
    await page.getByLabel('Hand it to').selectOption({ label: 'Me' });
    await page.getByRole('button', { name: 'Save who and when' }).click();
    await page.getByText('Saved: who works on it, and by when').waitFor();
    await page.getByLabel('Your comment').fill('The address is the same.');
    await page.getByRole('button', { name: 'Add the comment' }).click();
    await page.getByText('Your comment is added').waitFor();
    await page
      .getByLabel('Add a file')
      .setInputFiles({ name: 'register.pdf', mimeType: 'application/pdf', buffer: A_PDF });
    await page.getByRole('button', { name: 'Add the file' }).click();
    await page.getByText('Your file is kept').waitFor();
    if (script) await expectSound(page);
    const address = new URL(page.url()).pathname;
    await page.getByRole('radio', { name: 'Confirmed' }).check();
    await page.getByRole('checkbox', { name: 'Same address' }).check();
    await page.getByLabel('Comment', { exact: true }).fill('Same street, same number.');
    await page.getByRole('button', { name: /Record the decision/ }).click();
    await page.getByText('A second person has to confirm it.').waitFor();

    const other = await startBrowser(portal.address, { script, colours });
    const theirs = await other.browser.newPage();
    await signInAs(theirs, second);
    await theirs.goto(paths.screening({ status: 'awaiting-second' }));
    await theirs.getByRole('link', { name: supplier, exact: true }).first().click();
    await theirs.getByText('A confirmation waits for your answer').waitFor();
    if (script) await expectSound(theirs);
    await theirs.getByRole('radio', { name: 'Confirm it' }).check();
    await theirs.getByRole('button', { name: 'Record your answer' }).click();
    await theirs.getByText(/is confirmed as a match/).waitFor();
    await theirs.goto(address);
    await theirs.locator('.match-confirmed').first().waitFor();
    const href = await theirs.getByRole('link', { name: /Dossier of this match/ }).getAttribute('href');
    const dossier = await theirs.request.get(href ?? '');
    expect(dossier.headers()['content-type']).toBe('application/pdf');
    for (const path of [paths.allowances(), paths.caseSettings()]) {
      await theirs.goto(path);
      if (script) await expectSound(theirs);
    }
    expect([...complaints, ...other.complaints]).toEqual([]);
  },
  180_000,
);

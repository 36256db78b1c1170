import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { expectSound, signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

/** Starts a statement of a company that is named in the form. Gives back the address of its first page. */
async function startStatement(page: Page): Promise<string> {
  await page.goto(paths.statements());
  await page.getByRole('link', { name: 'Start a statement' }).click();
  await page.getByLabel('One organisation').check();
  await page.getByLabel('Full name of the company').fill('Corvane Textiles Ltd (invented)');
  await page.getByLabel('First day').fill('2025-04-01');
  await page.getByLabel('Last day').fill('2026-10-31');
  await page.getByRole('button', { name: 'Start the statement' }).click();
  await page.getByText('The period is 19 months long.').first().waitFor();
  await page.getByLabel('Last day').fill('2026-03-31');
  await page.getByRole('button', { name: 'Start the statement' }).click();
  await page.getByText('The statement is started').waitFor();
  return new URL(page.url()).pathname;
}

const answer = (page: Page) => page.getByRole('textbox', { name: /^Answer/ });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const BASE = 'We buy cotton.\n\nWe ask suppliers.';

test.each([
  { script: true, colours: 'light' },
  { script: false, colours: 'dark' },
] as const)(
  'two people write one answer at once and neither loses a word, script: $script',
  async ({ script, colours }) => {
    const { organisationId } = await organisationWithOwner(`Corvane ${script} (invented)`);
    const people = [
      await memberOf(organisationId, 'compliance-officer', 'Ada Kern'),
      await memberOf(organisationId, 'contributor', 'Bo Lund'),
    ] as const;
    const first = await startBrowser(portal.address, { script, colours });
    const second = await startBrowser(portal.address, { script, colours });
    const [ada, bo] = [await first.browser.newPage(), await second.browser.newPage()];
    await signInAs(ada, people[0]);
    await signInAs(bo, people[1]);

    const address = await startStatement(ada);
    if (script) await expectSound(ada);
    const question = `${address}/questions/risk.where`;
    await ada.goto(question);
    await answer(ada).fill(BASE);
    await save(ada);
    await ada.getByText('Saved by Ada Kern').waitFor();
    if (script) await expectSound(ada);

    await bo.goto(question);
    await answer(bo).fill(BASE.replace('ask', 'train'));
    await answer(ada).fill(BASE.replace('ask', 'visit'));
    await save(ada);
    // The page that she leaves says "Saved" as well; only the one that comes begins from the second edition.
    await ada.locator('input[name=version][value="2"]').waitFor({ state: 'attached' });
    await save(bo);
    await bo.getByText('Ada Kern saved this answer while you were writing').waitFor();
    if (script) await expectSound(bo);
    await bo.getByRole('button', { name: 'Keep both and save' }).click();
    await bo.getByText('Saved by Bo Lund').waitFor();
    expect(await answer(bo).inputValue()).toBe(
      'We buy cotton.\n\nWe visit suppliers.\n\nWe train suppliers.',
    );

    await bo.getByRole('link', { name: 'History of this answer' }).click();
    await bo.getByRole('heading', { name: 'History of this answer', level: 1 }).waitFor();
    expect(await bo.locator('.differences ins').first().textContent()).toContain('We train suppliers.');
    if (script) await expectSound(bo);
    await bo.goto(`${address}/text`);
    await bo.getByText('We visit suppliers.').waitFor();
    if (script) await expectSound(bo);
    // The conflict page itself is answered with 409, which the browser writes to its console.
    const complaints = [...first.complaints, ...second.complaints].filter(
      (line) => !/status of 4(00|09)/.test(line),
    );
    expect(complaints).toEqual([]);
  },
);

test.each([{ script: true }, { script: false }])(
  'a session that ends while somebody types gives the text back, script: $script',
  async ({ script }) => {
    const { organisationId } = await organisationWithOwner(`Pedlar ${script} (invented)`);
    const viewer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
    const { browser } = await startBrowser(portal.address, { script });
    const page = await browser.newPage();
    await signInAs(page, viewer);
    const question = `${await startStatement(page)}/questions/risk.where`;
    await page.goto(question);
    await answer(page).fill('Typed for an hour.');
    await browser.clearCookies();
    await save(page);
    await page.getByRole('heading', { name: 'You were signed out while writing' }).waitFor();
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Typed for an hour.');
    if (script) await expectSound(page);
    await signInAs(await browser.newPage(), viewer);
    await page.getByRole('button', { name: 'I am signed in: save what I typed' }).click();
    await page.getByText('Saved by Ada Kern').waitFor();
    expect(await answer(page).inputValue()).toBe('Typed for an hour.');
  },
);

test('with script, what is typed is kept a moment later and found again on return', async () => {
  const { organisationId } = await organisationWithOwner('Sallow (invented)');
  const viewer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
  const { browser } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await signInAs(page, viewer);
  const question = `${await startStatement(page)}/questions/risk.where`;
  await page.goto(question);
  await answer(page).pressSequentially('Half a thought');
  await page.locator('.answer-text', { hasText: 'Half a thought' }).waitFor();
  await page.getByText('Not saved yet. Kept for you at').waitFor();
  await page.goto(paths.overview());
  await page.goto(question);
  await page.getByText('You have unsaved text from').waitFor();
  await page.getByRole('link', { name: 'Take it back into the form' }).click();
  await page.getByText('This text is not saved yet').waitFor();
  expect(await answer(page).inputValue()).toBe('Half a thought');
  await page.getByRole('link', { name: /^Next:/ }).click();
  await page.getByRole('heading', { name: /^Which workers are most at risk/, level: 1 }).waitFor();
  expect(await answer(page).inputValue()).toBe('');
});

test('what is typed before the script of the page is there stays when it comes', async () => {
  const { organisationId } = await organisationWithOwner('Osier (invented)');
  const viewer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
  const { browser } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await signInAs(page, viewer);
  const question = `${await startStatement(page)}/questions/risk.where`;
  await page.goto(question);
  await answer(page).fill('What stood there.');
  await save(page);
  await page.getByText('Saved by Ada Kern').waitFor();

  let letScriptsCome = () => {};
  const mayCome = new Promise<void>((resolve) => (letScriptsCome = resolve));
  await page.route('**/*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto(question, { waitUntil: 'commit' });
  await answer(page).fill('What stood there. What was typed early.');
  letScriptsCome();
  await page.getByText('Not saved yet. Kept for you at').waitFor();
  expect(await answer(page).inputValue()).toBe('What stood there. What was typed early.');
  await page.locator('.answer-text', { hasText: 'What was typed early.' }).waitFor();
});

test('a double click sends a form once', async () => {
  const { organisationId } = await organisationWithOwner('Teasel (invented)');
  const viewer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
  const { browser } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await signInAs(page, viewer);
  const address = await startStatement(page);
  await page.goto(`${address}/tasks`);
  await page.getByLabel('What has to be done').fill('Ask the mills');
  await page.getByRole('button', { name: 'Set the task' }).dblclick();
  await page.getByRole('rowheader', { name: 'Ask the mills' }).waitFor();
  await page.goto(`${address}/tasks`);
  expect(await page.getByRole('rowheader', { name: 'Ask the mills' }).count()).toBe(1);
});

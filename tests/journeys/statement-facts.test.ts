import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { expectSound, signInAs } from '#tests/support/browser-page.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

test.each([
  { script: true, colours: 'dark' },
  { script: false, colours: 'light' },
] as const)(
  'a supplier who is added and one who is changed move the linked numbers of an open draft, script: $script',
  async ({ script, colours }) => {
    const { organisationId } = await organisationWithOwner(`Lowfell ${script} (invented)`);
    const viewer = await memberOf(organisationId, 'compliance-officer', 'Ada Kern');
    const { id } = await statementOf(viewer);
    const known = await supplierOf(viewer, { name: 'Oxmere Yarns', country: 'IND', tier: 2 });
    await answerOf(viewer, id, {
      questionId: 'structure.supply-chains',
      text: 'We buy from [1](fact:suppliers.total) supplier, [1](fact:suppliers.tier-2) of them in tier 2.',
    });
    const { browser, complaints } = await startBrowser(portal.address, { script, colours });
    const page = await browser.newPage();
    await signInAs(page, viewer);

    await page.goto(paths.statementText(id));
    await page.getByText('We buy from 1 supplier, 1 of them in tier 2.').waitFor();

    await page.goto(paths.newSupplier());
    await page.getByLabel('Name', { exact: true }).first().fill('Fellgate Knitwear');
    await page
      .getByRole('button', { name: /^(Register|Add|Save)/ })
      .last()
      .click();
    await page.getByRole('heading', { name: 'Fellgate Knitwear', level: 1 }).waitFor();
    await page.goto(paths.editSupplier(known));
    await page.getByLabel(/^Tier/).selectOption('1');
    await page.getByRole('button', { name: /^Save/ }).last().click();
    await page.waitForURL((url) => url.pathname === paths.supplier(known));
    await page.getByRole('heading', { name: 'Oxmere Yarns', level: 1 }).waitFor();

    await page.goto(paths.statementText(id));
    await page.getByText('We buy from 2 supplier, 0 of them in tier 2.').waitFor();
    await page.goto(paths.statementQuestion(id, 'structure.supply-chains'));
    await page.getByText('Suppliers in the register: 1 when written, 2 now').waitFor();
    await page.goto(paths.statementFacts(id));
    await page.getByText('1 in the text, 2 now').waitFor();
    await page.getByText('1 in the text, 0 now').waitFor();
    if (script) await expectSound(page);
    await page.getByRole('button', { name: 'Bring both up to date' }).click();
    await page.getByText('The numbers are up to date').waitFor();
    await page.getByText('Every linked number says what the record says now.').waitFor();
    await page.goto(paths.statementQuestionHistory(id, 'structure.supply-chains'));
    await page.getByText('We buy from').first().waitFor();

    await page.goto(paths.statementLastYear(id));
    await page.getByLabel('Or paste its text').fill('Training\n\nEleven buyers were trained last year.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Eleven buyers were trained last year.').first().waitFor();
    if (script) await expectSound(page);
    await page.getByRole('button', { name: 'Keep it as last year’s text' }).click();
    await page.getByText('Last year’s text is kept').waitFor();
    await page.goto(paths.statementQuestion(id, 'training.who'));
    await page.getByText('Eleven buyers were trained last year.').first().waitFor();
    expect(complaints).toEqual([]);
  },
);

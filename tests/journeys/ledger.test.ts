import { beforeAll, describe, expect, test } from 'vitest';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { paths } from '#app/http/paths.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const { browser, complaints } = await startBrowser(portal.address);

const CHANGES = [
  { act: 'supplier.created', subjects: [{ kind: 'supplier', id: '65f0000000000000000000aa' }] },
  { act: 'import.batch-saved', subjects: [], count: 1200 },
  { act: 'match.decided', subjects: [{ kind: 'match', id: '65f0000000000000000000bb' }] },
];

beforeAll(async () => {
  for (const change of CHANGES)
    await inTransaction(() =>
      recordChange(portal.owner, { ...change, content: null }, new Date('2026-10-03T08:15:00Z')),
    );
  const page = await browser.newPage();
  await page.goto(paths.signIn('en'));
  await page.fill('input[name=email]', portal.owner.email);
  await page.fill('input[name=password]', TEST_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.close();
});

describe.each([1280, 320])('at %i pixels', (width) => {
  test('the ledger has no barriers and does not run over the side, before and after verifying', async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(paths.ledger());
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText('The chain is whole: 3 entries hold').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a batch says how many records it changed, and the search finds an act', async () => {
  const page = await browser.newPage();
  await page.goto(paths.ledger());
  await page.getByLabel('What was done').selectOption({ label: 'A part of an import saved' });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/act=import/);
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  expect(await page.locator('tbody').textContent()).toContain('1 200 records'.replace(' ', '\u202f'));
  await page.close();
});

import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

const COMPONENTS = [paths.examples(), paths.frameExample(), paths.refusedExample()];
const WORDS = [
  paths.home('en'),
  paths.home('ar'),
  paths.signIn('ar'),
  paths.dataSources('en'),
  paths.dataSources('ar'),
];

const WINDOWS = [
  { width: 320, colours: 'light', pages: [...COMPONENTS, ...WORDS] },
  { width: 320, colours: 'dark', pages: COMPONENTS },
  { width: 1280, colours: 'light', pages: COMPONENTS },
  { width: 1280, colours: 'dark', pages: [...COMPONENTS, ...WORDS] },
] as const;

for (const { width, colours, pages } of WINDOWS) {
  const { browser, strangers, complaints } = await startBrowser(portal.address, { width, colours });

  test.each(pages)(`%s has no barriers and does not run over, ${width} px, ${colours}`, async (path) => {
    const page = await browser.newPage();
    await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });

  test(`components run from right to left without barriers, ${width} px, ${colours}`, async () => {
    const page = await browser.newPage();
    await page.goto(paths.examples());
    await page.evaluate("document.documentElement.dir = 'rtl'");
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });

  test(`no page asks another host or complains, ${width} px, ${colours}`, () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const script of [true, false]) {
  const { browser } = await startBrowser(portal.address, { width: 360, script });

  test(`the menu opens and the appearance is kept ${script ? 'with' : 'without'} script`, async () => {
    const page = await browser.newPage();
    await page.goto(paths.frameExample());
    await page.getByText('Menu').click();
    await page.locator('.frame-menu').getByRole('button', { name: 'Dark' }).click();
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.goto(paths.home('ar'));
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.close();
  });
}

const { browser: reader } = await startBrowser(portal.address);

test('the summary of a refused form takes the focus, and leads to the field', async () => {
  const page = await reader.newPage();
  await page.goto(paths.refusedExample(), { waitUntil: 'networkidle' });
  expect(await page.locator('.error-summary:focus').count()).toBe(1);
  await page.getByRole('link', { name: 'Enter the name of the supplier' }).click();
  expect(await page.locator('#wrong-name:focus').count()).toBe(1);
  await page.close();
});

test('changing the language changes words and direction, and moves the focus to the content', async () => {
  const page = await reader.newPage();
  await page.goto(paths.home('en'), { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('سلسلة توريدك');
  expect(await page.locator('#content:focus').count()).toBe(1);
  await page.close();
});

test('what somebody types before the page is ready for script stays, and nothing breaks', async () => {
  const { browser, complaints } = await startBrowser(portal.address);
  const page = await browser.newPage();
  // A busy device: React's own work, which takes this timer where there is one, begins a second late.
  await page.addInitScript(() => {
    Object.assign(window, { setImmediate: (work: () => void) => setTimeout(work, 1000) });
  });
  await page.goto(paths.signIn('en'));
  const email = page.getByLabel('Email address');
  await email.click();
  await email.pressSequentially('ada@corvane.example.org');
  await page.waitForFunction(() => '__remixRouter' in window);
  await page.getByRole('link', { name: 'العربية' }).hover();
  expect(await email.inputValue()).toBe('ada@corvane.example.org');
  expect(complaints).toEqual([]);
  await page.close();
});

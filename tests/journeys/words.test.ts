import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const ARABIC = /\/assets\/words-ar-/;

/** Waits until React has taken over the page. */
async function untilReady(page: Page): Promise<void> {
  const taken = "Object.keys(document.querySelector('main')).some((key) => key.startsWith('__react'))";
  await expect.poll(() => page.evaluate<boolean>(taken), { timeout: 60_000 }).toBe(true);
}

test('a browser gets the words of the page it reads, and of another language when it goes there', async () => {
  const { browser, complaints } = await startBrowser(portal.address);
  const words: string[] = [];
  browser.on('request', (request) => {
    const language = /\/assets\/words-([a-z]+)-/.exec(request.url())?.[1];
    if (language !== undefined) words.push(language);
  });
  const page = await browser.newPage();
  await page.goto(paths.signIn('en'));
  await untilReady(page);
  expect(new Set(words)).toEqual(new Set(['en']));
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.locator('html[lang="ar"]').waitFor();
  expect(new Set(words)).toEqual(new Set(['en', 'ar']));
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(complaints).toEqual([]);
});

test('the page stays as it is until the words of the other language are there', async () => {
  const { browser, complaints } = await startBrowser(portal.address);
  const page = await browser.newPage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(ARABIC, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(paths.home('en'));
  await untilReady(page);
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(paths.home('ar'));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('supply chain');
  release();
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('سلسلة توريدك');
  expect(complaints).toEqual([]);
});

test('where words cannot be had the server gives the page, and it works without script', async () => {
  const { browser } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await page.route(ARABIC, (route) => route.abort());
  await page.goto(paths.home('en'));
  await untilReady(page);
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.locator('html[lang="ar"]').waitFor();
  await page.getByRole('link', { name: 'تسجيل الدخول' }).first().click();
  await page.waitForURL(paths.signIn('ar'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('تسجيل الدخول');
});

test('a page that is not there speaks the language that somebody went to', async () => {
  const { browser, complaints } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await page.goto(paths.home('en'));
  await untilReady(page);
  await page.evaluate("window.__remixRouter.navigate('/ar/nowhere')");
  await page.getByRole('heading', { level: 1, name: 'هذه الصفحة غير موجودة' }).waitFor();
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

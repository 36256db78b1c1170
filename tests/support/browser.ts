import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { getCurrentTest } from 'vitest/suite';
import { BROWSER } from './client.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type BrowserOptions = {
  width?: number;
  height?: number;
  script?: boolean;
  /** Light or dark, as the device asks for it. */
  colours?: 'light' | 'dark';
};

/**
 * Debian's Chromium with a new profile, which ends after the test, or after the tests of the file that it was started
 * for. Requests to any other host than the portal's are refused and kept in `strangers`, so that a test can say that
 * there were none; `complaints` keeps what pages wrote to the error console.
 */
export async function startBrowser(
  address: string,
  { width = 1280, height = 900, script = true, colours = 'light' }: BrowserOptions = {},
): Promise<{ browser: BrowserContext; strangers: string[]; complaints: string[] }> {
  started ??= chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  const browser = await (
    await started
  ).newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    colorScheme: colours,
    userAgent: BROWSER,
    baseURL: address,
  });
  const strangers: string[] = [];
  const complaints: string[] = [];
  await browser.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || url.startsWith('data:')) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  browser.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  browser.on('weberror', (error) => complaints.push(error.error().message));
  const ending = () => browser.close();
  if (getCurrentTest()) onTestFinished(ending);
  else afterAll(ending);
  return { browser, strangers, complaints };
}

/** One Chromium for all files of this process; it ends with it. */
let started: Promise<Browser> | undefined;

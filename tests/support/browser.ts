import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
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
 * Debian's Chromium with a new profile. It ends after the tests of the file. Requests to any other host than the
 * portal's are refused and kept in `strangers`, so that a test can say that there were none; `complaints` keeps what
 * pages wrote to the error console.
 */
export async function startBrowser(
  address: string,
  { width = 1280, height = 900, script = true, colours = 'light' }: BrowserOptions = {},
): Promise<{ browser: BrowserContext; strangers: string[]; complaints: string[] }> {
  const profile = mkdtempSync(join(tmpdir(), 'daylight-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
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
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return { browser, strangers, complaints };
}

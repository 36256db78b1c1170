import { expect, test } from 'vitest';
import { isTooOld, isWaitOver } from '#app/platform/sessions/session-age.ts';
import { describeBrowser } from '#app/platform/sessions/session-data.ts';

const HOUR = 3_600_000;

test('a session lasts less than twelve hours', () => {
  expect(isTooOld(0, new Date(12 * HOUR - 1))).toBe(false);
  expect(isTooOld(0, new Date(12 * HOUR))).toBe(true);
});

test('the second step must follow within ten minutes', () => {
  expect(isWaitOver(0, new Date(10 * 60_000 - 1))).toBe(false);
  expect(isWaitOver(0, new Date(10 * 60_000))).toBe(true);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iOS',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  ['curl/8', 'A browser'],
  [undefined, 'A browser'],
])('%s is called %s', (text, name) => {
  expect(describeBrowser(text)).toBe(name);
});

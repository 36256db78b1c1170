import { expect, test } from 'vitest';
import { directionOf, localeOfPath, pathInLocale, preferredLocale } from '#app/http/locale.ts';

test('the first part of a path names the language', () => {
  expect(localeOfPath('/ar/sign-in')).toBe('ar');
  expect(localeOfPath('/suppliers/ar')).toBe('en');
});

test('a page keeps its place when the language changes', () => {
  expect(pathInLocale('/en/reset/abc', 'ar')).toBe('/ar/reset/abc');
  expect(pathInLocale('/en', 'ar')).toBe('/ar');
  expect(pathInLocale('/suppliers', 'ar')).toBe('/suppliers');
});

test('Arabic runs from right to left', () => {
  expect([directionOf('en'), directionOf('ar')]).toEqual(['ltr', 'rtl']);
});

test.each([
  ['ar-EG,ar;q=0.9,en;q=0.5', 'ar'],
  ['en;q=0.4, ar;q=0.8', 'ar'],
  ['fr,de;q=0.9', 'en'],
  ['fr, ar;q=0', 'en'],
  ['', 'en'],
  [null, 'en'],
])('a browser that asks for %s gets %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

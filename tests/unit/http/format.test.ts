import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatScore,
} from '#app/http/format.ts';

const DAY = new Date('2026-11-22T14:05:00Z');

test('dates are written in full', () => {
  expect(formatDate('en', DAY)).toBe('22 November 2026');
  expect(formatDate('ar', DAY)).toBe('22 نوفمبر 2026');
  expect(formatDateTime('en', DAY)).toBe('22 November 2026, 14:05 UTC');
});

test('a date known to the month or the year says no more than that', () => {
  expect(['2025-01-15', '2026-08', '2012'].map((date) => formatPartialDate('en', date))).toEqual([
    '15 January 2025',
    'August 2026',
    '2012',
  ]);
  expect(formatPartialDate('ar', '2026-08')).toBe('أغسطس 2026');
});

test('numbers have thin separators that do not break', () => {
  expect(formatNumber('en', 1234567)).toBe('1\u202f234\u202f567');
  expect(formatNumber('ar', 12345)).toBe('12\u202f345');
  expect(formatNumber('en', 2.345, 1)).toBe('2.3');
});

test('scores keep their decimal', () => {
  expect(formatScore('en', 10)).toBe('10.0');
  expect(formatScore('en', 9.65, 2)).toBe('9.65');
});

test('money comes from minor units, by the digits of its currency', () => {
  expect(formatMoney('en', { amountMinor: 1234550, currency: 'GBP' })).toBe('£12\u202f345.50');
  expect(formatMoney('en', { amountMinor: 1200000, currency: 'GBP' })).toBe('£12\u202f000');
  expect(formatMoney('en', { amountMinor: 1234, currency: 'JPY' })).toBe('JP¥1\u202f234');
  expect(formatMoney('en', { amountMinor: -500, currency: 'USD' })).toBe('-US$5');
});

test('shares and sizes', () => {
  expect(formatPercent('en', 0.126)).toBe('13%');
  expect(formatBytes('en', 1_430_000)).toBe('1.4 MB');
  expect(formatBytes('en', 800)).toBe('800 B');
});

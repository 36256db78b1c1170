import { expect, test } from 'vitest';
import {
  inSentence,
  writeClauses,
  writeCount,
  writeDate,
  writeFew,
  writeList,
  writeShare,
} from '#app/domain/wording/written.ts';

test('counts are written with a thin space between groups of three digits', () => {
  expect([0, 204, 1000, 12_345, 1_234_567].map(writeCount)).toEqual([
    '0',
    '204',
    '1\u202f000',
    '12\u202f345',
    '1\u202f234\u202f567',
  ]);
});

test('a share is never rounded to all or to none', () => {
  expect(writeShare(61, 100)).toBe('61%');
  expect(writeShare(9_999, 10_000)).toBe('over 99%');
  expect(writeShare(1, 10_000)).toBe('under 1%');
  expect(writeShare(0, 10)).toBe('0%');
  expect(writeShare(10, 10)).toBe('100%');
  expect(writeShare(0, 0)).toBeNull();
});

test('names and dates stand as in a sentence', () => {
  expect(writeList(['India'])).toBe('India');
  expect(writeList(['Bangladesh', 'United Kingdom', 'Türkiye'].map(inSentence))).toBe(
    'Bangladesh, the United Kingdom and Türkiye',
  );
  expect([writeDate('2026-03-31'), writeDate('2026-09'), writeDate('2025')]).toEqual([
    '31 March 2026',
    'September 2026',
    '2025',
  ]);
});

test('clauses that hold commas are parted by semicolons, and many names are cut with their number', () => {
  expect(writeClauses(['who, and when'])).toBe('who, and when');
  expect(writeClauses(['who', 'when', 'how, by role'])).toBe('who; when; and how, by role');
  expect(writeFew(['a', 'b'], 2)).toBe('a, b');
  expect(writeFew(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

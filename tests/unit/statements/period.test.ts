import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayBefore,
  isDay,
  isShortYear,
  lengthInWords,
  overlaps,
  periodProblems,
  weeksOfYear,
} from '#app/domain/statements/writing/period.ts';

describe('2.2, question 2c: the period', () => {
  test.each([
    ['2025-04-01', '2026-03-31'],
    ['2025-04-01', '2026-09-30'],
    ['2024-02-29', '2025-02-28'],
    ['2025-01-31', '2026-01-30'],
    ['2025-03-30', '2026-03-28'],
    ['2025-03-30', '2026-04-04'],
    ['2025-04-01', '2026-03-24'],
  ])('%s to %s is taken', (from, to) => {
    expect(periodProblems({ from, to })).toEqual({});
  });

  test('19 months are refused by name, with the days that would do', () => {
    expect(periodProblems({ from: '2025-04-01', to: '2026-10-31' })).toEqual({
      to: [
        'The period is 19 months long. A statement covers 12 to 18 months, or a year of 52 weeks. Enter a last day from 31 March 2026 to 30 September 2026, or change the first day.',
      ],
    });
  });

  test('eight days less than 12 months and a day more than 18 are refused', () => {
    expect(periodProblems({ from: '2025-04-01', to: '2026-03-23' })['to']?.[0]).toContain(
      '11 months and 23 days',
    );
    expect(periodProblems({ from: '2025-04-01', to: '2026-10-01' })['to']?.[0]).toContain(
      '18 months and 1 day long',
    );
  });

  test('the first day comes before the last', () => {
    expect(periodProblems({ from: '2026-04-01', to: '2025-03-31' })).toEqual({
      to: ['Enter a last day that comes after the first day.'],
    });
  });

  test('both have to be days of the calendar', () => {
    expect(Object.keys(periodProblems({ from: '31 March', to: '2026-02-30' }))).toEqual(['from', 'to']);
  });
});

test('a year of whole weeks is known by its days, and a year that ends up to seven days early as one', () => {
  expect(weeksOfYear({ from: '2025-03-30', to: '2026-03-28' })).toBe(52);
  expect(weeksOfYear({ from: '2025-03-30', to: '2026-04-04' })).toBe(53);
  expect(weeksOfYear({ from: '2025-04-01', to: '2026-03-31' })).toBeNull();
  expect(isShortYear({ from: '2025-03-30', to: '2026-03-28' })).toBe(true);
  expect(isShortYear({ from: '2025-04-01', to: '2026-03-31' })).toBe(false);
  expect(isShortYear({ from: '2025-04-01', to: '2026-03-23' })).toBe(false);
});

test('months end where the calendar ends them', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2024-11-30', 15)).toBe('2026-02-28');
  expect(dayBefore('2025-03-01')).toBe('2025-02-28');
  expect(isDay('2025-02-29')).toBe(false);
  expect(lengthInWords({ from: '2025-04-01', to: '2026-03-31' })).toBe('12 months');
});

test('periods that share one day overlap', () => {
  const year = { from: '2025-04-01', to: '2026-03-31' };
  expect(overlaps(year, { from: '2026-03-31', to: '2027-03-30' })).toBe(true);
  expect(overlaps(year, { from: '2026-04-01', to: '2027-03-31' })).toBe(false);
});

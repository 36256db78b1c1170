import { describe, expect, test } from 'vitest';
import { addMonths, daysBetween, lastYearly, nextYearly } from '#app/domain/statements/regimes/days.ts';
import { deadlinesOf } from '#app/domain/statements/regimes/deadlines.ts';
import { REFORM_OFF } from '#app/domain/statements/regimes/reform-bill.ts';
import { REGIMES } from '#app/domain/statements/regime.ts';

const OFF = { reform: REFORM_OFF };

describe('six months after a year end', () => {
  test.each([
    ['31 March', '2026-03-31', '2026-09-30'],
    ['31 December', '2026-12-31', '2027-06-30'],
    ['31 August before a common year', '2026-08-31', '2027-02-28'],
    ['31 August before a leap year', '2027-08-31', '2028-02-29'],
    ['30 August before a leap year', '2027-08-30', '2028-02-29'],
    ['29 February', '2028-02-29', '2028-08-29'],
    ['28 February', '2027-02-28', '2027-08-28'],
    ['5 April', '2026-04-05', '2026-10-05'],
  ])('%s', (_name, to, on) => {
    const [last] = deadlinesOf({ to }, ['uk'], OFF).slice(-1);
    expect(last?.on).toBe(on);
    expect(last?.basis).toBe('guidance');
    expect(last?.says).toContain('The Act itself sets no day');
    expect(deadlinesOf({ to }, ['australia'], OFF)[0]?.on).toBe(on);
  });
});

test('the registry reminds one month, two weeks and one week before', () => {
  const days = deadlinesOf({ to: '2026-03-31' }, ['uk'], OFF).map(({ kind, on }) => [kind, on]);
  expect(days).toEqual([
    ['uk-registry-month', '2026-08-30'],
    ['uk-registry-fortnight', '2026-09-16'],
    ['uk-registry-week', '2026-09-23'],
    ['uk-guidance', '2026-09-30'],
  ]);
});

describe('yearly days', () => {
  test.each([
    ['Canada, year to 31 March', 'canada', '2026-03-31', '2026-05-31'],
    ['Canada, year to 30 May', 'canada', '2026-05-30', '2026-05-31'],
    ['Canada, year to 31 May', 'canada', '2026-05-31', '2027-05-31'],
    ['Canada, calendar year', 'canada', '2026-12-31', '2027-05-31'],
    ['Norway, calendar year', 'norway', '2026-12-31', '2027-06-30'],
    ['Norway, year to 30 June', 'norway', '2026-06-30', '2027-06-30'],
  ] as const)('%s', (_name, regime, to, on) => {
    expect(deadlinesOf({ to }, [regime], OFF)[0]?.on).toBe(on);
  });
});

test('all laws together stand by day, and California, which has none, stands last', () => {
  const days = deadlinesOf({ to: '2026-03-31' }, REGIMES, OFF).map(({ on }) => on);
  expect(days).toEqual([...days.slice(0, -1)].sort().concat([null]));
});

test('a day that the reform would set is marked as not law', () => {
  const reform = { on: true, from: '2028-04-01' };
  const says = (to: string) => deadlinesOf({ to }, ['uk'], { reform }).at(-1)?.says ?? '';
  expect(says('2028-03-31')).toContain('NOT LAW YET');
  expect(says('2026-03-31')).not.toContain('NOT LAW YET');
});

test('months are counted back over a new year, and days over a leap day', () => {
  expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
  expect(addMonths('2026-11-30', 14)).toBe('2028-01-30');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
});

test('a year end on 29 February falls on the 28th in common years', () => {
  expect(lastYearly('2027-06-01', '02-29')).toBe('2027-02-28');
  expect(nextYearly('2027-06-01', '02-29')).toBe('2028-02-29');
  expect(lastYearly('2026-03-31', '03-31')).toBe('2026-03-31');
  expect(lastYearly('2026-03-30', '03-31')).toBe('2025-03-31');
});

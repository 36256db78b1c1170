import { describe, expect, test } from 'vitest';
import { readReform, REFORM_OFF, reformStands } from '#app/domain/statements/regimes/reform-bill.ts';
import { EMPTY_PROFILE } from '#app/domain/statements/regimes/scope-profile.ts';
import { ReformDraft } from '#app/domain/statements/regimes/set-reform-switch.server.ts';

const TODAY = '2026-11-22';
const council = { ...EMPTY_PROFILE, form: 'public-body' as const, publicBudget: 36_000_000 };

test('the switch is off until a day is set', () => {
  expect(readReform(council, REFORM_OFF, TODAY).state).toBe('off');
  expect(ReformDraft.safeParse({ reform: 'on' }).success).toBe(false);
  expect(ReformDraft.parse({ reform: 'on', reformFrom: '2028-04-01' })).toEqual({
    on: true,
    from: '2028-04-01',
  });
  expect(readReform(council, { on: true, from: null }, TODAY).state).toBe('off');
});

test('the duties stand on the day that was set and not the day before', () => {
  const reform = { on: true, from: '2028-04-01' };
  expect(reformStands(reform, '2028-03-31')).toBe(false);
  expect(reformStands(reform, '2028-04-01')).toBe(true);
  expect(readReform(council, reform, TODAY).state).toBe('waiting');
  expect(readReform(council, reform, '2028-04-01').state).toBe('prepared-for');
});

describe('a public body', () => {
  test('with a budget of exactly £36m would be in scope', () => {
    expect(readReform(council, REFORM_OFF, TODAY).verdict).toBe('appears-to-apply');
  });

  test('with a pound less would not', () => {
    const small = { ...council, publicBudget: 35_999_999 };
    expect(readReform(small, REFORM_OFF, TODAY).verdict).toBe('appears-not-to-apply');
  });

  test('whose budget is not known is asked for it', () => {
    const unknown = { ...council, publicBudget: null };
    const reading = readReform(unknown, REFORM_OFF, TODAY);
    expect(reading.verdict).toBe('cannot-be-said');
    expect(reading.missing).toContain('the budget of the public body');
  });
});

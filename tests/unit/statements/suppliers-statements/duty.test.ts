import { expect, test } from 'vitest';
import { bandOf, dutyOf } from '#app/domain/statements/suppliers-statements/duty.ts';
import { emptyStatement } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { registryEntry as entry } from '#tests/support/builders/registry-entry.ts';

const NOTHING = emptyStatement('one', 'supplier');
const british = { country: 'GBR', identifiers: [] };
const foreign = { country: 'BGD', identifiers: [] };
const numbered = { country: null, identifiers: [{ scheme: 'GB-COH' as const, value: '01234567' }] };
const large = { turnover: 'at-least-36m' as const };
const inUk = { ukBusiness: 'yes' as const };

test.each([
  ['nothing known', foreign, {}, [], 'not-known'],
  ['British, turnover unknown', british, {}, [], 'may-have-to'],
  ['a British company number, turnover unknown', numbered, {}, [], 'may-have-to'],
  ['British with £36m or more', british, large, [], 'must'],
  ['foreign with £36m or more', foreign, large, [], 'may-have-to'],
  [
    'foreign with £36m or more and business in the United Kingdom',
    foreign,
    { ...large, ...inUk },
    [],
    'must',
  ],
  ['no business in the United Kingdom', british, { ...large, ukBusiness: 'no' as const }, [], 'need-not'],
  ['under £36m', british, { turnover: 'under-36m' as const }, [], 'need-not'],
  ['in the registry with a band', foreign, {}, [entry({ turnover: '£36 million - £60 million' })], 'must'],
  ['in the registry under £36m', foreign, {}, [entry({ turnover: 'Under £36 million' })], 'need-not'],
  [
    'a person’s word before the registry’s band',
    foreign,
    { ...large, ...inUk },
    [entry({ turnover: 'Under £36 million' })],
    'must',
  ],
  [
    'an entry that waits for a person does not count',
    foreign,
    {},
    [entry({ match: 'unsure', turnover: 'Over £500 million' })],
    'not-known',
  ],
])('%s', (_name, supplier, known, entries, duty) => {
  const reading = dutyOf(supplier, { ...NOTHING, ...known }, entries);
  expect(reading.duty).toBe(duty);
  expect(reading.because).not.toBe('');
});

test('bands of turnover are told apart by which side of £36m they are on', () => {
  expect(bandOf('Under £36m')).toBe('under-36m');
  expect(bandOf('Over £500m')).toBe('at-least-36m');
  expect(bandOf('Not provided')).toBeNull();
  expect(bandOf(null)).toBeNull();
});

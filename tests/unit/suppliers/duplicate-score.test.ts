import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import {
  duplicateScore,
  LIKELY_DUPLICATE,
  type RegisterParty,
} from '#app/domain/suppliers/duplicates/duplicate-score.ts';

function inRegister(name: string, address = '', more: Partial<RegisterParty> = {}): RegisterParty {
  return {
    names: [name],
    country: 'BGD',
    addresses: address === '' ? [] : [address],
    identifiers: [],
    ...more,
  };
}

test.each([
  [
    'Quillan Knitwear Ltd.',
    'Plot 12, Sector 4, Gazipur 1700',
    'QUILLAN KNIT WEAR LIMITED',
    'plot no 12 sector 4 Gazipur',
  ],
  [
    'Q u i l lan Kni twe ar L td',
    'Plot 12, Sector 4, Gazipur',
    'Quillan Knitwear Ltd.',
    'Plot 12 Sector 4 Gazipur',
  ],
  ['Ambervale Textil San. ve Tic. A.S.', '7042 Sokak No. 6 Denizli', 'Ambervale Tekstil', '7042 sokaka no 6'],
])('"%s" at %s may be "%s" at %s', (name, address, other, otherAddress) => {
  const { score } = duplicateScore(inRegister(name, address), inRegister(other, otherAddress));
  expect(score).toBeGreaterThanOrEqual(LIKELY_DUPLICATE);
});

test.each([
  ['the same name elsewhere', 'Quillan', 'Lot 10, Utique 7060', 'Quillan', 'Republic Road, Nabeul 8060'],
  [
    'another firm in the same house',
    'Quillan Knitwear',
    'Block C, Free Zone',
    'Ambervale Shoes',
    'Block C, Free Zone',
  ],
  [
    'another unit',
    'Quillan Unit 3',
    'Plot 42 Sector 15 Korangi',
    'Quillan Unit 6',
    'Plot 44 Sector 15 Korangi',
  ],
])('%s is not taken for the same', (_why, name, address, other, otherAddress) => {
  const { score } = duplicateScore(inRegister(name, address), inRegister(other, otherAddress));
  expect(score).toBeLessThan(LIKELY_DUPLICATE);
});

test('the same number settles it, another speaks against it', () => {
  const lei = (value: string): Partial<RegisterParty> => ({ identifiers: [{ scheme: 'LEI', value }] });
  const plain = duplicateScore(inRegister('Quillan'), inRegister('Quillan Knitwear')).score;
  const same = duplicateScore(
    inRegister('Quillan', '', lei('A1')),
    inRegister('Quillan Knitwear', '', lei('A1')),
  );
  const other = duplicateScore(
    inRegister('Quillan', '', lei('A1')),
    inRegister('Quillan Knitwear', '', lei('B2')),
  );
  expect(same.score).toBeGreaterThan(plain);
  expect(other.score).toBeLessThan(plain);
  expect(same.reasons.at(-1)?.says).toBe('Both carry the LEI number A1.');
});

const anyParty = fc.record({
  names: fc.array(fc.constantFrom('Quillan Knitwear', 'Quillan 2', 'q u i l l an knit', '昆兰针织', ''), {
    minLength: 1,
    maxLength: 2,
  }),
  country: fc.constantFrom(null, 'BGD', 'TUR'),
  addresses: fc.array(fc.constantFrom('Plot 12, Sector 4', 'plot 12 sector 4 Gazipur', 'Lot 9'), {
    maxLength: 2,
  }),
  identifiers: fc.array(
    fc.record({ scheme: fc.constantFrom('LEI', 'VAT'), value: fc.constantFrom('A', 'B') }),
    { maxLength: 1 },
  ),
});

test('either side may come first, and the score lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyParty, anyParty, (a, b) => {
      const { score } = duplicateScore(a, b);
      expect(score).toBeCloseTo(duplicateScore(b, a).score, 9);
      expect(score >= 0 && score <= 1).toBe(true);
    }),
  );
});

test('the weights of the reasons add up to the score', () => {
  fc.assert(
    fc.property(anyParty, anyParty, (a, b) => {
      const { score, reasons } = duplicateScore(a, b);
      const sum = reasons.reduce((total, { weight }) => total + weight, 0);
      expect(score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 2);
    }),
  );
});

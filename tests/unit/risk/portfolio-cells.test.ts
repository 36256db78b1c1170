import { expect, test } from 'vitest';
import { influenceLevel, influenceOf, spendBasis } from '#app/domain/risk/influence.ts';
import {
  addIncrements,
  bandsByInfluence,
  contributionOf,
  difference,
  readCell,
} from '#app/domain/risk/portfolio-cells.ts';

const GBP = { currency: 'GBP', totalMinor: 1_000_000, suppliers: 10 };
const relation = { tier: null, soleSource: null, spend: null };
const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

const counted = {
  score: 8.2,
  band: 'very-high' as const,
  terms: [{ kind: 'goods' as const, value: null, because: '', sources: [], missing: 'Name it.' }],
  place: 'BGD',
  division: '14',
  influence: { value: 0.62, because: '' },
  awaiting: [],
  floor: null,
};

test('a supplier is counted by cell, country, trade and what is missing', () => {
  expect(contributionOf(counted)).toEqual({
    suppliers: 1,
    'cells.r16i12': 1,
    'countries.BGD.very-high': 1,
    'sectors.14.very-high': 1,
    'missing.goods': 1,
  });
});

test('a supplier that moves is taken from where it was and added where it is', () => {
  const after = contributionOf({ ...counted, score: 5.1, band: 'medium' });
  expect(difference(contributionOf(counted), after)).toEqual({
    'cells.r16i12': -1,
    'cells.r10i12': 1,
    'countries.BGD.very-high': -1,
    'countries.BGD.medium': 1,
    'sectors.14.very-high': -1,
    'sectors.14.medium': 1,
  });
  expect(difference(after, after)).toEqual({});
});

test('increments that cancel out leave nothing to write', () => {
  expect(addIncrements({ suppliers: 1, awaiting: 1 }, { awaiting: -1 })).toEqual({ suppliers: 1 });
});

test('a cell falls in the band and the level of everything in it, thresholds and ends of the scale included', () => {
  const scores = [0, 3.49, 3.5, 5.49, 5.5, 7.49, 7.5, 10];
  const cells = scores.map((score) => {
    const [key = ''] = Object.keys(contributionOf({ ...counted, score })).filter((name) =>
      name.startsWith('cells.'),
    );
    return readCell(key.slice('cells.'.length), 1);
  });
  const bands = cells.map((cell) => bandsByInfluence([cell])[0]?.band);
  expect(bands).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high', 'very-high', 'very-high']);
  expect(readCell('rxi12', 3)).toMatchObject({ risk: null, count: 3 });
});

test('an average supplier has half of what spend can give; ten times the average has all of it', () => {
  expect(influenceOf({ ...relation, spend: pounds(100_000) }, GBP).value).toBe(0.5);
  expect(influenceOf({ ...relation, spend: pounds(1_000_000) }, GBP).value).toBe(1);
  expect(influenceOf({ ...relation, spend: pounds(10_000) }, GBP).value).toBe(0);
});

test('what is not known is left out of the mean, and with neither spend nor tier nothing is known', () => {
  expect(influenceOf({ ...relation, tier: 1 }, GBP).value).toBe(1);
  expect(influenceOf({ ...relation, soleSource: true }, GBP)).toEqual({
    value: null,
    because: 'Neither spend nor tier is recorded.',
  });
  expect(influenceOf({ ...relation, tier: 2, soleSource: false }, GBP).value).toBe(0.36);
  expect(influenceLevel(null)).toBe('not-known');
});

test('spend in another currency is not compared', () => {
  const euros = { amountMinor: 900_000, currency: 'EUR' };
  expect(influenceOf({ ...relation, spend: euros, tier: 3 }, GBP).because).toBe('Tier 3.');
  expect(spendBasis([pounds(5), pounds(7), euros])).toEqual({
    currency: 'GBP',
    totalMinor: 12,
    suppliers: 2,
  });
  expect(spendBasis([])).toBeNull();
});

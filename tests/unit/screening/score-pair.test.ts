import { expect, test } from 'vitest';
import { kindOfSchema } from '#app/domain/screening/kind-of-schema.ts';
import { pairScorer } from '#app/domain/screening/score-pair.ts';

const score = pairScorer([]);

test.each([
  ['Marlowe Knitting Mills Ltd', 'MARLOWE KNITTING MILLS LIMITED'],
  ['Tessaly Foods GmbH', 'Tesaly Food'],
  ['Обувь Вертана', 'Vertana Shoes LLC'],
])('%s and %s score the same in either order', (one, other) => {
  expect(score('organisation', one, other)).toBe(score('organisation', other, one));
});

test('the same name scores high, another low, none at all nothing', () => {
  expect(score('organisation', 'Marlowe Knitting Mills', 'MARLOWE KNITTING MILLS')).toBeGreaterThan(0.7);
  expect(score('organisation', 'Marlowe Knitting Mills', 'Tessaly Foods')).toBeLessThan(0.3);
  expect(score(undefined, '', 'Tessaly Foods')).toBe(0);
});

test('a schema names a kind of party; what may be of several kinds is left open', () => {
  expect(['Person', 'Company', 'Organization', 'PublicBody', 'Vessel', 'Airplane'].map(kindOfSchema)).toEqual(
    ['person', 'organisation', 'organisation', 'organisation', 'vessel', 'aircraft'],
  );
  expect(['LegalEntity', 'Thing', '', 'Whatever'].map(kindOfSchema)).toEqual(Array(4).fill(undefined));
});

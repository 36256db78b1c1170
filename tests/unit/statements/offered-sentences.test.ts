import { describe, expect, test } from 'vitest';
import { RISK_SENTENCES } from '#app/domain/risk/statement-sentences.ts';
import { LIST_SENTENCES } from '#app/domain/screening/lists/statement-sentences.ts';
import { screeningSentences } from '#app/domain/screening/statement-sentences.ts';
import { GOAL_SENTENCES } from '#app/domain/statements/benchmark/statement-sentences.ts';
import { countFact, shareFact, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { type Offer, offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { SENTENCES as STATEMENT_SENTENCES } from '#app/domain/statements/suppliers-statements/statement-facts.server.ts';
import { writeSome } from '#app/domain/wording/written.ts';
import { SUPPLIER_SENTENCES } from '#app/domain/suppliers/statement-sentences.ts';

const OFFERS: readonly Offer[] = [
  ...SUPPLIER_SENTENCES,
  ...screeningSentences({ from: '2025-04-01', to: '2026-03-31' }),
  ...LIST_SENTENCES,
  ...RISK_SENTENCES,
  ...STATEMENT_SENTENCES,
  ...GOAL_SENTENCES,
];
const WORDS = /-which$|-origins$|top-|publishers$|newest$/;

/** Every sentence whose facts all say the same number, those included that would not be offered for it. */
function said(count: number): Map<string, string> {
  const keys = OFFERS.flatMap(({ text }) =>
    Array.from(text.matchAll(/\{([a-z0-9.:-]+)/g), ([, key = '']) => key),
  );
  const names = ['Bangladesh', 'the United Kingdom', 'India'].slice(0, Math.max(1, count));
  const facts = [...new Set(keys)].map((key) => {
    const about = { key, label: key };
    if (key.endsWith('share')) return shareFact(about, count, Math.max(1, count));
    return WORDS.test(key)
      ? wordsFact(about, writeSome(names, { most: 8, one: 'country', many: 'countries' }))
      : countFact(about, count);
  });
  const always = OFFERS.map(({ key, section, text }) => ({ key, section, text }));
  return new Map(offerSentences(always, facts).map(({ key, text }) => [key, plainText(text)]));
}

const ONE = said(1);
const TWO = said(2);
const MANY = said(1234);
const NONE = said(0);

test.each([
  ['suppliers.how-many', 'Our register holds 1 supplier in 1 country.'],
  ['suppliers.where-all', 'Our supplier is in Bangladesh.'],
  ['suppliers.tiers', 'We deal directly with 1 of our suppliers; 1 stands further up the chain.'],
  [
    'suppliers.only-tier-1',
    'We know the tier of 1 supplier, which is in tier 1. We have not yet recorded who supplies it.',
  ],
  ['suppliers.tier-unknown', 'We do not yet know the tier of 1 supplier.'],
  ['suppliers.country-unknown', 'For 1 supplier we have no country on record.'],
  ['suppliers.sites', 'We know 1 site where our suppliers work.'],
  ['suppliers.sector-unknown', 'We have not recorded the trade of 1 supplier.'],
  [
    'screening.share',
    'We have held 1 supplier, 100% of our register, against 1 list of sanctioned and listed parties.',
  ],
  ['screening.not-yet', '1 supplier has not been cross-checked yet.'],
  [
    'screening.found',
    'The cross-check found 1 name that may be the same as a listed one. People have reviewed 1 and confirmed 1.',
  ],
  ['screening.waiting', '1 match still waits for review.'],
  ['screening.period', 'Between 1 April 2025 and 31 March 2026 our people decided on 1 match.'],
  ['screening.period-share', 'We have reviewed 100% of the 1 match found in the period.'],
  ['lists.which', 'The list in use comes from Bangladesh; the newest edition is of Bangladesh.'],
  ['risk.not-scored', 'For 1 supplier we know too little to say how high the risk is.'],
  [
    'risk.low-effort',
    '1 supplier is in a country on the lowest tiers of the US Trafficking in Persons Report: Bangladesh.',
  ],
  [
    'risk.tied-visa',
    '1 supplier is in a country whose visas may tie migrant workers to one employer: Bangladesh.',
  ],
  ['risk.corridors-origins', 'On these corridors the reports most steadily name people from Bangladesh.'],
  ['goals.summary', 'Last year we set 1 goal; 1 was met.'],
])('%s reads well of one', (key, text) => {
  expect(ONE.get(key)).toBe(text);
});

test.each([
  ['suppliers.how-many', 'Our register holds 2 suppliers in 2 countries.'],
  ['suppliers.where-all', 'Our suppliers are in Bangladesh and the United Kingdom.'],
  ['suppliers.tiers', 'We deal directly with 2 of our suppliers; 2 stand further up the chain.'],
  [
    'suppliers.only-tier-1',
    'We know the tier of 2 suppliers, all of them in tier 1. We have not yet recorded who supplies them.',
  ],
  ['screening.not-yet', '2 suppliers have not been cross-checked yet.'],
  ['screening.waiting', '2 matches still wait for review.'],
  [
    'risk.low-effort',
    '2 suppliers are in countries on the lowest tiers of the US Trafficking in Persons Report: Bangladesh and the United Kingdom.',
  ],
  ['goals.summary', 'Last year we set 2 goals; 2 were met.'],
])('%s reads well of two', (key, text) => {
  expect(TWO.get(key)).toBe(text);
});

test.each([
  ['suppliers.how-many', 'Our register holds 1\u202f234 suppliers in 1\u202f234 countries.'],
  [
    'suppliers.where',
    'The five countries with most of our suppliers are Bangladesh, the United Kingdom and India.',
  ],
  [
    'risk.bands',
    'Inherent risk is very high for 1\u202f234 of our suppliers, high for 1\u202f234, medium for 1\u202f234 and low for 1\u202f234. The band says where to look first, not what was found.',
  ],
])('%s reads well of many', (key, text) => {
  expect(MANY.get(key)).toBe(text);
});

describe('every sentence of every room', () => {
  test.each(OFFERS.map(({ key }) => key))('%s: nouns and verbs go with their numbers', (key) => {
    const one = ONE.get(key) ?? '';
    expect(one).not.toBe('');
    expect(one).not.toMatch(
      /\b1 (?:suppliers|countries|sites|trades|matches|names|lists|goals|statements)\b/,
    );
    expect(one).not.toMatch(/\b1 of our suppliers (?:are|have|supply|stand)\b|; 1 (?:stand|were)\b/);
    for (const several of [TWO.get(key) ?? '', MANY.get(key) ?? ''])
      expect(several).not.toMatch(
        /\d (?:supplier|country|site|trade|match|name|list|goal|statement)\b|suppliers (?:is|has|supplies|stands)\b/,
      );
  });

  test('ends as a sentence does, holds no place that was not filled, and no list without its last "and"', () => {
    for (const text of [...NONE.values(), ...ONE.values(), ...TWO.values(), ...MANY.values()]) {
      expect(text).toMatch(/^[A-Z0-9].*[.]$/);
      expect(text).not.toMatch(/[{}|]|  /);
      expect(text).not.toContain('Bangladesh, the United Kingdom.');
    }
  });

  test('of none, only what says something is offered', () => {
    const facts = ['suppliers.total', 'suppliers.countries', 'screening.open', 'risk.corridors'].map((key) =>
      countFact({ key, label: key }, 0),
    );
    expect(offerSentences(OFFERS, facts)).toEqual([]);
  });
});

test('a long list says how many it leaves out', () => {
  const names = ['Bangladesh', 'India', 'Nepal', 'Peru'];
  const some = (most: number) => writeSome(names, { most, one: 'country', many: 'countries' });
  expect(some(4)).toBe('Bangladesh, India, Nepal and Peru');
  expect(some(3)).toBe('Bangladesh, India, Nepal and 1 more country');
  expect(some(2)).toBe('Bangladesh, India and 2 more countries');
});

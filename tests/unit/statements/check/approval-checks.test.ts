import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { findingWith, type FormCase } from './form-facts.ts';

const PERIOD = { from: '2025-04-01', to: '2026-03-31' };

const CASES: readonly FormCase[] = [
  {
    what: 'a text that names the Act while the scope check is not answered',
    check: 'A1',
    form: { scope: null },
    outcome: 'found',
    says: /not answered/,
  },
  {
    what: 'a statement by choice',
    check: 'A1',
    form: { scope: 'voluntary' },
    outcome: 'not-applicable',
    says: /by choice/,
  },
  {
    what: 'a period of 12 months',
    check: 'A3',
    form: { period: PERIOD },
    outcome: 'found',
    says: /12 months/,
  },
  {
    what: 'a period of 18 months',
    check: 'A3',
    form: { period: { from: '2024-10-01', to: '2026-03-31' } },
    outcome: 'found',
    says: /18 months/,
  },
  {
    what: 'a year of 52 weeks',
    check: 'A3',
    form: { period: { from: '2025-03-30', to: '2026-03-28' } },
    outcome: 'found',
    says: /364 days: a year of 52 weeks/,
  },
  {
    what: 'a year of 53 weeks',
    check: 'A3',
    form: { period: { from: '2025-03-30', to: '2026-04-04' } },
    outcome: 'found',
    says: /371 days: a year of 53 weeks/,
  },
  {
    what: 'a year that ends five days early',
    check: 'A3',
    form: { period: { from: '2025-04-01', to: '2026-03-26' } },
    outcome: 'found',
    says: /360 days: a financial year that ends up to seven days early/,
  },
  {
    what: 'a period of 19 months',
    check: 'A3',
    form: { period: { from: '2024-09-01', to: '2026-03-31' } },
    outcome: 'look',
    says: /19 months/,
  },
  {
    what: 'a period of 11 months',
    check: 'A3',
    form: { period: { from: '2025-05-01', to: '2026-03-31' } },
    outcome: 'look',
    says: /11 months/,
  },
  {
    what: 'no approval yet',
    check: 'A5',
    form: { approval: null },
    outcome: 'not-found',
    says: /board of directors/,
  },
  {
    what: 'a company approved by members',
    check: 'A5',
    form: { approval: { body: 'members', approvedOn: '2026-06-04' } },
    outcome: 'look',
    says: /board of directors/,
  },
  {
    what: 'an LLP approved by its members',
    check: 'A5',
    form: { legalForm: 'llp', approval: { body: 'members', approvedOn: '2026-06-04' } },
    outcome: 'found',
    says: /members/,
  },
  {
    what: 'a partnership, for which the Act names nobody',
    check: 'A5',
    form: { legalForm: 'partnership' },
    outcome: 'found',
    says: /recorded/,
  },
  {
    what: 'approval on the last day of the year',
    check: 'A6',
    form: { approval: { body: 'board', approvedOn: '2026-03-31' } },
    outcome: 'look',
    says: /before the year had ended/,
  },
  {
    what: 'approval on the day after',
    check: 'A6',
    form: { approval: { body: 'board', approvedOn: '2026-04-01' } },
    outcome: 'found',
    says: /1 April 2026/,
  },
  {
    what: 'no signature yet',
    check: 'A7',
    form: { signature: null },
    outcome: 'not-found',
    says: /a director signs/,
  },
  {
    what: 'a signer who is no director',
    check: 'A7',
    form: {
      signature: { name: 'Ada Finch', title: 'Head of buying', offices: ['other'], signedOn: '2026-06-04' },
    },
    outcome: 'look',
    says: /Ada Finch/,
  },
  {
    what: 'a general partner of a limited partnership',
    check: 'A7',
    form: {
      legalForm: 'limited-partnership',
      signature: {
        name: 'Ada Finch',
        title: 'General partner',
        offices: ['general-partner'],
        signedOn: '2026-06-04',
      },
    },
    outcome: 'found',
    says: /Ada Finch/,
  },
  {
    what: 'the year of another period',
    check: 'D6',
    form: { period: { from: '2026-04-01', to: '2027-03-31' } },
    outcome: 'not-found',
    says: /year/,
  },
  {
    what: 'a year that is not the period',
    check: 'D6',
    form: { period: { from: '2027-04-01', to: '2028-03-31' } },
    outcome: 'look',
    says: /another year/,
  },
];

test.each(CASES)('$check: $what', (one) => {
  const finding = findingWith(one);
  expect(finding).toMatchObject({ outcome: one.outcome });
  expect(finding?.says).toMatch(one.says);
});

test('a text that only tells its turnover is not said to name the law', () => {
  const said = (text: string) =>
    checkStatement({ text, today: '2026-11-22' }).findings.find(({ check }) => check === 'A1');
  expect(said('Our turnover was £412 million in the year to 31 March 2026.')).toMatchObject({
    outcome: 'found',
    says: 'The text tells the turnover; no sentence names the Modern Slavery Act or its section 54.',
  });
  expect(said('Our turnover was £412 million. We report under section 54.')).toMatchObject({
    says: 'The text says under which law it is made.',
    evidence: [{ text: 'We report under section 54.' }, { text: 'Our turnover was £412 million.' }],
  });
});

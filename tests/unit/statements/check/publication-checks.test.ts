import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { readExample } from '#tests/support/statements/read-example.ts';
import { findingWith, type FormCase, formFacts } from './form-facts.ts';

const LOOK = {
  outcome: 'matches' as const,
  on: '2026-07-01',
  where: 'StatementSummaries2026.csv',
  differs: [],
  before: false,
};

const CASES: readonly FormCase[] = [
  {
    what: 'no address',
    check: 'A8',
    form: { url: null, urlResult: null },
    outcome: 'not-found',
    says: /No address/,
  },
  {
    what: 'an address behind a login',
    check: 'A8',
    form: { urlResult: 'login' },
    outcome: 'look',
    says: /login/,
  },
  {
    what: 'an address that nobody opened',
    check: 'A8',
    form: { urlResult: null },
    outcome: 'in-development',
    says: /nobody has checked/,
  },
  {
    what: 'an address that does not open',
    check: 'A8',
    form: { urlResult: 'not-reached' },
    outcome: 'look',
    says: /did not open/,
  },
  {
    what: 'a link confirmed by hand',
    check: 'A9',
    form: { homepageLink: 'confirmed-by-hand' },
    outcome: 'found',
    says: /by hand/,
  },
  {
    what: 'a homepage without the link',
    check: 'A9',
    form: { homepageLink: 'not-found' },
    outcome: 'look',
    says: /No such link/,
  },
  {
    what: 'a homepage nobody looked at',
    check: 'A9',
    form: { homepageLink: null },
    outcome: 'not-found',
    says: /not been checked/,
  },
  {
    what: '31 days left',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-08-30',
    outcome: 'in-development',
    says: /31 days/,
  },
  {
    what: '30 days left',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-08-31',
    outcome: 'look',
    says: /30 days are left \(warning at 30/,
  },
  {
    what: '14 days left',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-09-16',
    outcome: 'look',
    says: /14 days are left \(warning at 14/,
  },
  {
    what: '7 days left',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-09-23',
    outcome: 'look',
    says: /7 days are left \(warning at 7/,
  },
  {
    what: 'the last day',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-09-30',
    outcome: 'look',
    says: /0 days are left/,
  },
  {
    what: 'a day too late',
    check: 'A10',
    form: { publishedOn: null },
    today: '2026-10-01',
    outcome: 'look',
    says: /1 day ago/,
  },
  {
    what: 'published in time',
    check: 'A10',
    form: { publishedOn: '2026-09-30' },
    outcome: 'found',
    says: /within six months/,
  },
  {
    what: 'published late',
    check: 'A10',
    form: { publishedOn: '2026-10-03' },
    outcome: 'look',
    says: /3 days later/,
  },
  {
    what: 'one company',
    check: 'A11',
    form: { kind: 'single' },
    outcome: 'not-applicable',
    says: /one company/,
  },
  {
    what: 'a group without members',
    check: 'A11',
    form: { kind: 'group' },
    outcome: 'not-found',
    says: /at least one/,
  },
  {
    what: 'a member that is not named',
    check: 'A11',
    form: {
      kind: 'group',
      members: [{ name: 'Hollinbank Retail Ltd', included: true, site: 'not-recorded' }],
    },
    outcome: 'look',
    says: /Hollinbank Retail/,
  },
  {
    what: 'a member that left',
    check: 'A11',
    form: {
      kind: 'group',
      members: [{ name: 'Hollinbank Retail Ltd', included: false, site: 'not-recorded' }],
    },
    outcome: 'not-found',
    says: /at least one/,
  },
  {
    what: 'an entry that differs',
    check: 'A12',
    form: { registryEntry: { ...LOOK, outcome: 'differs', differs: ['4b Turnover in the year'] } },
    outcome: 'look',
    says: /compared on 1 July 2026, differs from this statement: 4b Turnover in the year\./,
  },
  {
    what: 'an entry that a person saw',
    check: 'A12',
    form: { registryEntry: { ...LOOK, outcome: 'seen', where: 'https://registry.example.org/entry/1' } },
    outcome: 'found',
    says: /A person saw the entry on 1 July 2026 at https:\/\/registry/,
  },
  {
    what: 'an entry of another year',
    check: 'A12',
    form: { registryEntry: { ...LOOK, outcome: 'other-period' } },
    outcome: 'not-found',
    says: /another period only/,
  },
  {
    what: 'an entry that was looked at before the statement was corrected',
    check: 'A12',
    form: { registryEntry: { ...LOOK, before: true } },
    outcome: 'look',
    says: /before the statement was corrected/,
  },
  {
    what: 'an entry at which nobody has looked',
    check: 'A12',
    form: { registryEntry: null },
    outcome: 'not-found',
    says: /Nobody has looked yet/,
  },
];

test.each(CASES)('$check: $what', (one) => {
  const finding = findingWith(one);
  expect(finding).toMatchObject({ outcome: one.outcome });
  expect(finding?.says).toMatch(one.says);
});

test('a draft that is filled in, approved and published finds its whole legal minimum', () => {
  const report = checkStatement({
    text: readExample('strong'),
    organisation: 'Hollinbank Outdoor plc',
    form: formFacts(),
    today: '2026-11-22',
  });
  const legal = report.findings.filter(({ group, check }) => group === 'legal' && check !== 'A11');
  expect(legal.map(({ outcome }) => outcome)).toEqual(legal.map(() => 'found'));
});

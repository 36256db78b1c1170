import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import type { FormFacts } from '#app/domain/statements/check/check-input.ts';
import { readExample } from '#tests/support/statements/read-example.ts';
import { formFacts } from './form-facts.ts';

const PERIOD = { from: '2025-04-01', to: '2026-03-31' };

/** What the forms say, and what the check then answers. Today is 22 November 2026 unless told. */
const CASES: readonly {
  what: string;
  check: string;
  form: Partial<FormFacts>;
  outcome: string;
  says: RegExp;
  today?: string;
}[] = [
  {
    what: 'a scope check that is not answered',
    check: 'A1',
    form: { scope: null },
    outcome: 'not-found',
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
    form: { kind: 'group', members: [{ name: 'Hollinbank Retail Ltd', included: true, publishedAt: null }] },
    outcome: 'look',
    says: /Hollinbank Retail/,
  },
  {
    what: 'a member that left',
    check: 'A11',
    form: { kind: 'group', members: [{ name: 'Hollinbank Retail Ltd', included: false, publishedAt: null }] },
    outcome: 'not-found',
    says: /at least one/,
  },
  {
    what: 'an entry that differs',
    check: 'A12',
    form: { registryEntry: 'differs' },
    outcome: 'look',
    says: /differs/,
  },
  { what: 'no entry', check: 'A12', form: { registryEntry: null }, outcome: 'not-found', says: /No entry/ },
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

test.each(CASES)('$check: $what', ({ check, form, outcome, says, today = '2026-11-22' }) => {
  const report = checkStatement({
    text: readExample('strong'),
    organisation: 'Hollinbank Outdoor plc',
    form: formFacts(form),
    today,
  });
  const finding = report.findings.find((one) => one.check === check);
  expect(finding).toMatchObject({ outcome });
  expect(finding?.says).toMatch(says);
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

test('a group is complete when every covered company is named and has its page', () => {
  const members = [
    'Carrowmore Catering Limited',
    'Carrowmore Linen Limited',
    'Brightwater Laundries Limited',
  ].map((name) => ({ name, included: true, publishedAt: 'https://example.org/statement' }));
  const report = (published: boolean) =>
    checkStatement({
      text: readExample('group'),
      form: formFacts({
        kind: 'group',
        members: members.map((member) => (published ? member : { ...member, publishedAt: null })),
        period: { from: '2025-01-01', to: '2025-12-31' },
      }),
      today: '2026-11-22',
    }).findings.find(({ check }) => check === 'A11');
  expect(report(true)?.outcome).toBe('found');
  expect(report(false)?.outcome).toBe('in-development');
});

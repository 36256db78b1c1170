import { describe, expect, test } from 'vitest';
import { NO_ANSWERS, type RegistryForm } from '#app/domain/statements/registry/answers.ts';
import {
  questionOfField,
  REGISTRY_QUESTIONS,
} from '#app/domain/statements/registry/questions/registry-questions.ts';
import { REGISTRY_RULES, validateRegistry } from '#app/domain/statements/registry/validate-registry.ts';
import { completeForm, memberNamed, TODAY } from './complete-form.ts';

/** For each rule a form that breaks it, and nothing else unless said. */
const BROKEN: Readonly<Record<string, RegistryForm>> = {
  '1.kind': completeForm({ kind: '' }),
  '1.members': completeForm({ kind: 'group' }),
  '1.member-name': completeForm({ kind: 'group' }, [memberNamed('AB')]),
  '1.covered-elsewhere': completeForm({ kind: 'group' }, [
    memberNamed('Weir Dyeing Ltd (invented)', { coveredElsewhere: 'year to 31 December 2025' }),
  ]),
  '2a.url-or-email': completeForm({ statementUrl: '' }),
  '2a.not-both': completeForm({ statementEmail: 'requests@example.org' }),
  '2a.http': completeForm({ statementUrl: 'ftp://tarnbrook.example.org/statement' }),
  '2b.email': completeForm({ statementUrl: '', statementEmail: 'requests at example' }),
  '2c.dates': completeForm({ from: '2025-02-30' }),
  '2c.past': completeForm({ from: '2025-12-01', to: '2026-11-30', approvedOn: '2026-11-21' }),
  '2c.order': completeForm({ from: '2026-03-31', to: '2025-04-01' }),
  '2c.length': completeForm({ from: '2024-09-01', to: '2026-03-31' }),
  '2d.signer': { ...completeForm(), leftOut: { typed: 'Ana Lima', signer: 'Imogen Farrow' } },
  '2d.names': completeForm({ approverJobTitle: '' }),
  '2e.date': completeForm({ approvedOn: '' }),
  '2e.past': completeForm({ approvedOn: TODAY }),
  '2e.after-end': completeForm({ approvedOn: '2026-03-31' }),
  '3.all': completeForm({ includesGoals: '' }),
  '4a.some': completeForm({ sectors: [] }),
  '4a.otherSectors.needed': completeForm({ sectors: ['11', 'other'] }),
  '4b.one': completeForm({ turnover: '' }),
  '5.one': completeForm({ years: '' }),
  '6.none': completeForm({ policies: ['movement', 'none'] }),
  '6.otherPolicies.needed': completeForm({ policies: ['other'] }),
  '7.none': completeForm({ training: ['none', 'procurement'] }),
  '7.otherTraining.needed': completeForm({ training: ['whole', 'other'] }),
  '8a.none': completeForm({ engagement: ['suppliers', 'none'] }),
  '8b.none': completeForm({ audits: ['announced', 'none'] }),
  '8c.none': completeForm({ grievance: ['unions', 'none'] }),
  '9.no-risks': completeForm({ noRisks: 'yes', risk1: 'Agency workers in spinning mills' }),
  '9.1.description': completeForm({ risk1Place: 'own-operations' }),
  '9.2.description': completeForm({ risk2Countries: ['IND'] }),
  '9.3.description': completeForm({ risk3Actions: 'Visits to dormitories' }),
  '9.1.tiers-only-in-supply-chains': completeForm({
    risk1: 'Night cleaners',
    risk1Place: 'own-operations',
    risk1Tiers: ['tier-1'],
  }),
  '9.2.tiers-only-in-supply-chains': completeForm({ risk2: 'Night cleaners', risk2Tiers: ['tier-1'] }),
  '9.3.tiers-only-in-supply-chains': completeForm({
    risk3: 'Night cleaners',
    risk3Place: 'other',
    risk3OtherPlace: 'Shops of franchisees',
    risk3Tiers: ['none'],
  }),
  '9.1.tier-unknown': inSupplyChains(1, ['tier-2', 'none']),
  '9.2.tier-unknown': inSupplyChains(2, ['tier-1', 'none']),
  '9.3.tier-unknown': inSupplyChains(3, ['tier-3', 'none']),
  '9.1.risk1OtherPlace.needed': completeForm({ risk1: 'Night cleaners', risk1Place: 'other' }),
  '9.2.risk2OtherPlace.needed': completeForm({ risk2: 'Night cleaners', risk2Place: 'other' }),
  '9.3.risk3OtherPlace.needed': completeForm({ risk3: 'Night cleaners', risk3Place: 'other' }),
  '9.1.risk1OtherGroups.needed': completeForm({ risk1: 'Pickers', risk1Groups: ['women', 'other'] }),
  '9.2.risk2OtherGroups.needed': completeForm({ risk2: 'Pickers', risk2Groups: ['other'] }),
  '9.3.risk3OtherGroups.needed': completeForm({ risk3: 'Pickers', risk3Groups: ['other'] }),
  '10a.none': completeForm({ indicators: ['debt', 'none'] }),
  '10b.only-if-found': completeForm({ indicators: ['none'], remediation: ['policy'] }),
  '10b.none': completeForm({ indicators: ['debt'], remediation: ['policy', 'none'] }),
  '10b.otherRemediation.needed': completeForm({ indicators: ['debt'], remediation: ['other'] }),
  'declaration.tick': completeForm({ declaration: '' }),
};

function inSupplyChains(number: 1 | 2 | 3, tiers: string[]): RegistryForm {
  return completeForm({
    [`risk${number}`]: 'Debt of migrant workers in spinning mills',
    [`risk${number}Place`]: 'supply-chains',
    [`risk${number}Tiers`]: tiers,
  });
}

/** How a text that must look like an address begins. */
const STARTS: Readonly<Record<string, string>> = {
  statementUrl: 'https://a.example/',
  statementEmail: 'a@',
};

const rulesOf = (form: RegistryForm) => validateRegistry(form, TODAY).map(({ rule }) => rule);
const isLength = (name: string) => name.endsWith('.length') && name !== '2c.length';

test('a form with the required sections answered has nothing to put right', () => {
  expect(validateRegistry(completeForm(), TODAY)).toEqual([]);
});

test('every rule has a form here that breaks it', () => {
  const names = REGISTRY_RULES.map(({ name }) => name).filter((name) => !isLength(name));
  expect(Object.keys(BROKEN).toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

describe('a form that breaks one rule is told that rule alone', () => {
  test.each(Object.entries(BROKEN))('%s', (name, form) => {
    expect(rulesOf(form)).toEqual([name]);
  });
});

describe('a text of the longest length is taken, and one more character is not', () => {
  const limited = REGISTRY_QUESTIONS.flatMap(({ number, field, limit }) =>
    limit === null ? [] : [{ number, field, limit }],
  );
  test.each(limited)('$number $field: $limit', ({ number, field, limit }) => {
    const start = STARTS[field] ?? '';
    const end = field === 'statementEmail' ? '.org' : '';
    const textOf = (length: number) => start + 'x'.repeat(length - start.length - end.length) + end;
    const name = `${number}.${field}.length`;
    expect(rulesOf(completeForm({ [field]: textOf(limit) }))).not.toContain(name);
    const [problem] = validateRegistry(completeForm({ [field]: textOf(limit + 1) }), TODAY).filter(
      ({ rule }) => rule === name,
    );
    expect(problem).toMatchObject({ question: number, field, kind: 'too-long' });
    expect(problem?.says).toContain(`${limit} characters`);
  });
});

test.each([
  ['statementUrl', 1024],
  ['statementEmail', 254],
  ['approverFirstName', 50],
  ['approverLastName', 50],
  ['approverJobTitle', 50],
  ['structureDetails', 200],
  ['policyDetails', 200],
  ['risksDetails', 200],
  ['dueDiligenceDetails', 200],
  ['trainingDetails', 200],
  ['goalsDetails', 200],
  ['otherSectors', 128],
  ['otherPolicies', 256],
  ['otherTraining', 256],
  ['otherMonitoring', 200],
  ['risk1', 200],
  ['risk2', 200],
  ['risk3', 200],
  ['risk1OtherPlace', 200],
  ['risk1OtherGroups', 256],
  ['risk1Actions', 500],
  ['otherRemediation', 256],
  ['progress', 500],
] as const)('the form takes %s of at most %i characters', (field, limit) => {
  expect(questionOfField(field).limit).toBe(limit);
});

describe('2c: the period lasts from 12 to 18 months, both days counted', () => {
  test.each([
    ['2025-04-01', '2026-03-30', false],
    ['2025-04-01', '2026-03-31', true],
    ['2024-03-01', '2025-02-28', true],
    ['2024-02-29', '2025-02-27', true],
    ['2024-10-01', '2026-03-31', true],
    ['2024-10-01', '2026-04-01', false],
    ['2024-09-01', '2026-03-31', false],
  ])('%s to %s', (from, to, taken) => {
    expect(rulesOf(completeForm({ from, to }))).toEqual(taken ? [] : ['2c.length']);
  });
});

test('2c.length: of a year of 52 weeks the form’s 12 months are named, as something to look at', () => {
  const problems = validateRegistry(completeForm({ from: '2025-03-30', to: '2026-03-28' }), TODAY);
  expect(problems).toMatchObject([{ rule: '2c.length', question: '2c', field: 'to', kind: 'look' }]);
  expect(problems[0]?.says).toContain('30 March 2025 to 29 March 2026');
  expect(problems[0]?.says).toContain('This is Daylight’s reading');
});

test('2c.length: eight days short of 12 months, the form would not take it', () => {
  const problems = validateRegistry(completeForm({ from: '2025-04-01', to: '2026-03-23' }), TODAY);
  expect(problems).toMatchObject([{ rule: '2c.length', kind: 'wrong' }]);
});

test('an empty form lacks what the five required sections ask, and nothing of the optional ones', () => {
  const problems = validateRegistry({ answers: NO_ANSWERS, members: [] }, TODAY);
  expect([...new Set(problems.map(({ question }) => question))]).toEqual([
    '1',
    '2a',
    '2c',
    '2d',
    '2e',
    '3',
    '4a',
    '4b',
    '5',
    'declaration',
  ]);
  expect(problems.filter(({ question }) => question === '3')).toHaveLength(6);
  expect(problems.every(({ kind }) => kind === 'missing')).toBe(true);
});

test('a withdrawn member of a group does not count as a member', () => {
  const gone = memberNamed('Weir Dyeing Ltd (invented)', { included: false });
  expect(rulesOf(completeForm({ kind: 'group' }, [gone]))).toEqual(['1.members']);
});

test('e-mail stands in for the address of a statement', () => {
  expect(rulesOf(completeForm({ statementUrl: '', statementEmail: 'requests@example.org' }))).toEqual([]);
});

test('every message names what to do', () => {
  for (const form of Object.values(BROKEN))
    for (const { says } of validateRegistry(form, TODAY)) expect(says).toMatch(/[a-z]{3,} .{12,}/);
});

test('the catalogue fills every field once, but for the declaration', () => {
  const fields = REGISTRY_QUESTIONS.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
  expect([...fields, 'declaration'].toSorted()).toEqual(Object.keys(NO_ANSWERS).toSorted());
});

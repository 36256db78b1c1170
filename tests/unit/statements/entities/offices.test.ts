import { describe, expect, test } from 'vitest';
import type { LegalForm, Office, Officer } from '#app/domain/statements/entities/legal-entity.ts';
import {
  approvingBody,
  inGroup,
  maySign,
  qualifiedSigners,
} from '#app/domain/statements/entities/offices.ts';

const ON = '2026-07-01';

function officer(office: Office, part: Partial<Officer> = {}): Officer {
  return {
    id: office,
    name: 'Imogen Farrow',
    title: '',
    office,
    personId: null,
    from: null,
    until: null,
    ...part,
  };
}

describe('approval and signature by legal form, as section 54(6) has it', () => {
  test.each<[LegalForm, string | null, Office[]]>([
    ['company', 'the board of directors, or the equivalent management body', ['director']],
    [
      'other-body-corporate',
      'the board of directors, or the equivalent management body',
      ['director', 'accountable-officer'],
    ],
    ['llp', 'the members', ['designated-member']],
    ['limited-partnership', null, ['general-partner']],
    ['partnership', null, ['partner', 'general-partner']],
  ])('%s', (form, body, offices) => {
    expect(approvingBody(form)).toBe(body);
    const all: Office[] = [
      'director',
      'member',
      'designated-member',
      'general-partner',
      'partner',
      'accountable-officer',
      'other',
    ];
    expect(all.filter((office) => maySign(form, officer(office), ON)).sort()).toEqual([...offices].sort());
  });

  test('a member of an LLP who is not a designated member may not sign', () => {
    expect(maySign('llp', officer('member'), ON)).toBe(false);
  });
});

describe('an officer signs only while in office', () => {
  test.each([
    ['on the first day', { from: ON }, true],
    ['the day before the first', { from: '2026-07-02' }, false],
    ['on the last day', { until: ON }, true],
    ['the day after the last', { until: '2026-06-30' }, false],
  ])('%s', (_when, term, may) => {
    expect(maySign('company', officer('director', term), ON)).toBe(may);
  });
});

test('the qualified signers of a company are its directors in office, in their order', () => {
  const officers = [
    officer('director', { id: 'one' }),
    officer('other', { id: 'two' }),
    officer('director', { id: 'three', until: '2025-12-31' }),
    officer('director', { id: 'four' }),
  ];
  expect(qualifiedSigners({ legalForm: 'company', officers }, ON).map(({ id }) => id)).toEqual([
    'one',
    'four',
  ]);
});

test('a company that left belongs to the group on its last day and not on the next', () => {
  const company = { joinedOn: '2024-01-01', leftOn: '2026-03-31' };
  expect(inGroup(company, '2023-12-31')).toBe(false);
  expect(inGroup(company, '2024-01-01')).toBe(true);
  expect(inGroup(company, '2026-03-31')).toBe(true);
  expect(inGroup(company, '2026-04-01')).toBe(false);
});

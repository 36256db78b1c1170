import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  approvalAfterThePeriod,
  approvalIsPast,
  approversHoldOffice,
  bodyFitsTheForm,
  groupHasAMember,
  membersStayedToTheEnd,
  openClaimsAreAcknowledged,
  periodOf12To18Months,
  printedNameIsTheSigners,
  RULE_NAMES,
  signatureIsPast,
  signatureNotBeforeApproval,
  signerHoldsOffice,
  somethingIsWritten,
} from '#app/domain/statements/approval/rules.ts';
import type { Officer } from '#app/domain/statements/entities/legal-entity.ts';

const period = (from: string, to: string) => ({ period: { from, to } });
const textOf = (name: string) => readFileSync(`${import.meta.dirname}/${name}.test.ts`, 'utf8');
const YEAR = period('2025-04-01', '2026-03-31');
const officer = (part: Partial<Officer> = {}): Officer => ({
  id: 'o1',
  name: 'Imogen Farrow',
  title: 'Chief executive and director',
  office: 'director',
  personId: null,
  from: '2020-01-01',
  until: null,
  ...part,
});
const MANAGER = officer({ name: 'Piet Roon', title: 'Procurement manager', office: 'other' });
test('every rule has its test by name, here or in a file of its own', () => {
  const text = ['approval-rules', 'corrections', 'printed-title'].map(textOf).join('');
  expect(RULE_NAMES.filter((name) => !text.includes(`describe('${name}'`))).toEqual([]);
});

describe('period-of-12-to-18-months', () => {
  test.each([
    ['2025-04-01', '2026-03-31'],
    ['2025-04-01', '2026-09-30'],
    ['2024-02-29', '2025-02-27'],
    ['2024-03-01', '2025-08-31'],
    ['2025-03-30', '2026-03-28'],
  ])('%s to %s is taken', (from, to) => {
    expect(periodOf12To18Months(period(from, to))).toBeNull();
  });

  test('a period of 19 months is named, with the fix', () => {
    const found = periodOf12To18Months(period('2025-04-01', '2026-10-31'));
    expect(found?.says).toContain('1 April 2025 to 31 October 2026, is 19 months long');
    expect(found?.says).toContain('change its first or last day');
  });

  test('eight days short of twelve months is refused, and a day over eighteen', () => {
    expect(periodOf12To18Months(period('2025-04-01', '2026-03-23'))?.says).toContain(
      '11 months and 23 days long',
    );
    expect(periodOf12To18Months(period('2025-04-01', '2026-10-01'))?.says).toContain(
      '18 months and 1 day long',
    );
  });
});

describe('something-is-written', () => {
  const answer = {
    questionId: 'structure.business',
    ask: '',
    heading: null,
    level: null,
    standing: 'answered' as const,
    serves: [],
    onlyFor: [],
  };
  const withText = (text: string) => ({
    sections: [{ key: 'structure' as const, title: '', answers: [{ ...answer, text }] }],
  });

  test('an empty statement is not put before the board', () => {
    expect(somethingIsWritten({ sections: [] })?.says).toContain('Nothing is written yet');
    expect(somethingIsWritten(withText('  '))).not.toBeNull();
    expect(somethingIsWritten(withText('We weave.'))).toBeNull();
  });
});

const member = (included: boolean) => ({
  id: 'm1',
  entityId: 'e1',
  name: 'Tarnbrook Dyes Ltd (invented)',
  companyNumber: null,
  included,
  reason: '',
});

describe('group-has-a-member', () => {
  test('a group statement covers another company', () => {
    expect(groupHasAMember({ kind: 'group', members: [] })?.says).toContain('at least one other company');
    expect(groupHasAMember({ kind: 'group', members: [member(false)] })).not.toBeNull();
    expect(groupHasAMember({ kind: 'group', members: [member(true)] })).toBeNull();
    expect(groupHasAMember({ kind: 'single', members: [] })).toBeNull();
  });
});

describe('members-stayed-to-the-end', () => {
  const left = (leftOn: string | null) => [{ id: 'e1', leftOn }];

  test('a member that left before the end has to be marked as not covered', () => {
    const [found] = membersStayedToTheEnd({ members: [member(true)], ...YEAR }, left('2025-11-30'));
    expect(found?.says).toContain('Tarnbrook Dyes Ltd (invented) left the group on 30 November 2025');
    expect(found?.says).toContain('Mark it as not covered');
  });

  test('one that is marked, or stayed to the last day, is in nobody’s way', () => {
    expect(membersStayedToTheEnd({ members: [member(false)], ...YEAR }, left('2025-11-30'))).toEqual([]);
    expect(membersStayedToTheEnd({ members: [member(true)], ...YEAR }, left('2026-03-31'))).toEqual([]);
    expect(membersStayedToTheEnd({ members: [member(true)], ...YEAR }, left(null))).toEqual([]);
  });
});

describe('open-claims-are-acknowledged', () => {
  test('open claims need a tick', () => {
    expect(openClaimsAreAcknowledged(3, false)?.says).toContain('3 sentences have no evidence');
    expect(openClaimsAreAcknowledged(1, false)?.says).toContain('One sentence has no evidence');
    expect(openClaimsAreAcknowledged(3, true)).toBeNull();
    expect(openClaimsAreAcknowledged(0, false)).toBeNull();
  });
});

describe('body-fits-the-form', () => {
  test.each([
    ['company', 'board'],
    ['other-body-corporate', 'board'],
    ['public-body', 'board'],
    ['llp', 'members'],
    ['limited-partnership', 'general-partner'],
    ['partnership', 'partners'],
  ] as const)('%s: %s', (legalForm, body) => {
    expect(bodyFitsTheForm(body, { legalForm })).toBeNull();
    expect(bodyFitsTheForm(body === 'board' ? 'members' : 'board', { legalForm })).not.toBeNull();
  });

  test('the board of an LLP is refused, and the members are named', () => {
    expect(bodyFitsTheForm('board', { legalForm: 'llp' })?.says).toContain(
      'For a limited liability partnership the statement is approved by the members',
    );
  });
});

describe('approval-is-past', () => {
  test('a day to come is refused, today is taken', () => {
    expect(approvalIsPast('2026-11-23', '2026-11-22')?.says).toContain('23 November 2026 is still to come');
    expect(approvalIsPast('2026-11-22', '2026-11-22')).toBeNull();
  });
});

describe('approval-after-the-period', () => {
  test('an approval before the period is over is refused with the day from which it can be given', () => {
    const found = approvalAfterThePeriod('2026-03-31', YEAR);
    expect(found?.says).toContain('The period ends on 31 March 2026');
    expect(found?.says).toContain('approved on 1 April 2026 or later');
    expect(approvalAfterThePeriod('2026-04-01', YEAR)).toBeNull();
  });
});

describe('approvers-hold-office', () => {
  const company = { legalForm: 'company' } as const;

  test('nobody, or somebody of no office, approves nothing', () => {
    expect(approversHoldOffice([], company, '2026-05-14')[0]?.says).toContain('at least one');
    expect(approversHoldOffice([officer(), MANAGER], company, '2026-05-14')).toMatchObject([
      {
        field: 'officers',
        says: "Piet Roon is Procurement manager; for a company the board of directors approves. Take the name out or change the office on the company's page.",
      },
    ]);
    expect(approversHoldOffice([officer()], company, '2026-05-14')).toEqual([]);
  });

  test('the term covers the day', () => {
    const late = officer({ from: '2026-06-01' });
    const gone = officer({ until: '2026-05-13' });
    expect(approversHoldOffice([late], company, '2026-05-14')[0]?.says).toContain('took office on 1 June');
    expect(approversHoldOffice([gone], company, '2026-05-14')[0]?.says).toContain('left office on 13 May');
  });
});

describe('signer-holds-office', () => {
  test('a manager does not sign for a company', () => {
    expect(signerHoldsOffice(MANAGER, { legalForm: 'company' }, '2026-05-14')?.says).toBe(
      "Piet Roon is Procurement manager; for a company a director signs. Choose a director or change the office on the company's page.",
    );
  });

  test.each([
    ['company', 'director'],
    ['other-body-corporate', 'director'],
    ['public-body', 'accountable-officer'],
    ['llp', 'designated-member'],
    ['limited-partnership', 'general-partner'],
    ['partnership', 'partner'],
  ] as const)('%s: %s', (legalForm, office) => {
    expect(signerHoldsOffice(officer({ office }), { legalForm }, '2026-05-14')).toBeNull();
  });

  test.each([
    ['llp', 'member'],
    ['llp', 'director'],
    ['limited-partnership', 'partner'],
    ['company', 'member'],
  ] as const)('%s: not a %s', (legalForm, office) => {
    expect(signerHoldsOffice(officer({ office }), { legalForm }, '2026-05-14')).not.toBeNull();
  });

  test('the term covers the day of signing, its first and its last day too', () => {
    const term = officer({ from: '2026-05-14', until: '2026-05-20' });
    const on = (day: string) => signerHoldsOffice(term, { legalForm: 'company' }, day);
    expect([on('2026-05-13'), on('2026-05-21')].map((found) => found?.rule)).toEqual([
      'signer-holds-office',
      'signer-holds-office',
    ]);
    expect([on('2026-05-14'), on('2026-05-20')]).toEqual([null, null]);
  });
});

describe('printed-name-is-the-signers', () => {
  test('a title or a letter of honours is nobody else; another name is', () => {
    expect(printedNameIsTheSigners('Dame Imogen FARROW OBE', officer())).toBeNull();
    expect(printedNameIsTheSigners('José Pérez', officer({ name: 'Jose Perez' }))).toBeNull();
    expect(printedNameIsTheSigners('王小明', officer({ name: '王明' }))).toBeNull();
    expect(printedNameIsTheSigners('Imogen Farrow', MANAGER)?.says).toContain(
      'Piet Roon signed, and “Imogen Farrow” would be printed',
    );
  });
});

describe('signature-is-past', () => {
  test('a day to come is refused, today is taken', () => {
    expect(signatureIsPast('2026-11-23', '2026-11-22')?.says).toContain('still to come');
    expect(signatureIsPast('2026-11-22', '2026-11-22')).toBeNull();
  });
});

describe('signature-not-before-approval', () => {
  test('nobody signs what is not approved yet', () => {
    expect(signatureNotBeforeApproval('2026-05-13', '2026-05-14')?.says).toContain('approved on 14 May 2026');
    expect(signatureNotBeforeApproval('2026-05-14', '2026-05-14')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { LegalEntity } from '#app/domain/statements/entities/legal-entity.ts';
import {
  calendarEntries,
  type CalendarMaterial,
  dayDistance,
  nextDeadline,
  regimesOf,
} from '#app/domain/statements/regimes/calendar.ts';
import { REFORM_OFF } from '#app/domain/statements/regimes/reform-bill.ts';
import { EMPTY_PROFILE } from '#app/domain/statements/regimes/scope-profile.ts';
import type { Statement } from '#app/domain/statements/statement.ts';

const TODAY = '2026-11-22';
const AT = new Date('2026-11-22T00:00:00Z');

function company(part: Partial<LegalEntity> = {}): LegalEntity {
  return {
    id: 'mills',
    organisationId: 'one',
    name: 'Tarnbrook Mills plc (invented)',
    companyNumber: null,
    legalForm: 'company',
    country: null,
    address: null,
    website: null,
    parentId: null,
    joinedOn: null,
    leftOn: null,
    yearEnd: '03-31',
    officers: [],
    version: 1,
    ...part,
  };
}

function statement(part: Partial<Statement> = {}): Statement {
  return {
    id: 'statement',
    organisationId: 'one',
    kind: 'single',
    entityId: 'mills',
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    state: 'draft',
    previousId: null,
    currentVersionId: null,
    version: 1,
    createdAt: AT,
    createdBy: 'somebody',
    updatedAt: AT,
    ...part,
  };
}

function days(part: Partial<CalendarMaterial>) {
  const material = { statements: [], companies: [], profile: EMPTY_PROFILE, reform: REFORM_OFF, ...part };
  return calendarEntries(material, TODAY).filter(({ basis }) => basis !== 'reminder');
}

describe('a company without a statement', () => {
  test('has the days of its last and its next year end', () => {
    expect(days({ companies: [company()] }).map(({ on, statementId }) => [on, statementId])).toEqual([
      ['2026-09-30', null],
      ['2027-09-30', null],
    ]);
  });

  test('follows its parent, and has days of its own again when the parent is not in the list', () => {
    const child = company({ id: 'dye', parentId: 'mills', yearEnd: '12-31' });
    const both = days({ companies: [company(), child] });
    expect(both.every(({ key }) => key.startsWith('mills'))).toBe(true);
    expect(days({ companies: [child] })).toHaveLength(2);
  });

  test('has none after it left, none for years before it joined, and none without a year end', () => {
    expect(days({ companies: [company({ leftOn: '2026-06-30' })] })).toEqual([]);
    expect(days({ companies: [company({ joinedOn: '2026-06-30' })] })).toHaveLength(1);
    expect(days({ companies: [company({ yearEnd: null })] })).toEqual([]);
  });
});

describe('a statement', () => {
  test('takes the place of its year end, and of those of the members that it covers', () => {
    const member = {
      id: 'm',
      entityId: 'other',
      name: 'Other',
      companyNumber: null,
      included: true,
      reason: '',
    };
    const covered = days({
      companies: [company(), company({ id: 'other' })],
      statements: [statement({ kind: 'group', members: [member] })],
    });
    expect(covered.map(({ on, statementId }) => [on, statementId])).toEqual([
      ['2026-09-30', 'statement'],
      ['2027-09-30', null],
      ['2027-09-30', null],
    ]);
  });

  test('does not cover a member that was left out', () => {
    const member = {
      id: 'm',
      entityId: 'mills',
      name: 'Mills',
      companyNumber: null,
      included: false,
      reason: 'Sold',
    };
    const statements = [statement({ entityId: 'other', members: [member] })];
    expect(days({ companies: [company()], statements }).filter(({ on }) => on === '2026-09-30')).toHaveLength(
      2,
    );
  });

  test('that is published is done, and one that was withdrawn has no days', () => {
    const published = days({ companies: [company()], statements: [statement({ state: 'published' })] });
    expect(published[0]?.done).toBe(true);
    expect(nextDeadline(published)?.on).toBe('2027-09-30');
    const withdrawn = days({ companies: [company()], statements: [statement({ state: 'withdrawn' })] });
    expect(withdrawn.every(({ statementId }) => statementId === null)).toBe(true);
  });
});

test('the next deadline is the first that is not done, overdue ones among them, and never a mail of the registry', () => {
  const material = { statements: [], companies: [company()], profile: EMPTY_PROFILE, reform: REFORM_OFF };
  expect(nextDeadline(calendarEntries(material, TODAY))?.on).toBe('2026-09-30');
  expect(nextDeadline([])).toBeNull();
});

test('the laws of a year end are the United Kingdom and those that appear to apply', () => {
  expect(regimesOf(EMPTY_PROFILE, TODAY)).toEqual(['uk']);
  expect(regimesOf({ ...EMPTY_PROFILE, form: 'other' }, TODAY)).toEqual([]);
  const australian = { ...EMPTY_PROFILE, auBusiness: 'yes' as const, auRevenue: 2e8 };
  expect(regimesOf(australian, TODAY)).toEqual(['uk', 'australia']);
});

test('the distance of a day is said in words', () => {
  expect(dayDistance('2026-11-22', TODAY)).toBe('today');
  expect(dayDistance('2026-11-23', TODAY)).toBe('in 1 day');
  expect(dayDistance('2026-11-19', TODAY)).toBe('3 days ago');
});

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
import { remindersDue } from '#app/domain/statements/reminders/reminder-stages.ts';
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
    hasNoWebsite: false,
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
    correction: null,
    version: 1,
    createdAt: AT,
    createdBy: 'somebody',
    updatedAt: AT,
    ...part,
  };
}

const NOTHING: CalendarMaterial = {
  statements: [],
  companies: [],
  profile: EMPTY_PROFILE,
  reform: REFORM_OFF,
  requests: [],
  tasks: [],
};

const REQUEST = {
  id: 'request',
  reference: 'R-2026-0001',
  kind: 'copy',
  receivedOn: '2026-11-01',
  dueOn: '2026-12-01',
  extended: false,
} as const;
const TASK = {
  id: 'task',
  statementId: 'statement',
  kind: 'task',
  title: 'Ask the buyers for their figures',
  ownerId: 'ada',
  dueOn: '2026-11-29',
} as const;

function days(part: Partial<CalendarMaterial>) {
  const material = { ...NOTHING, ...part };
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
  const material = { ...NOTHING, companies: [company()] };
  expect(nextDeadline(calendarEntries(material, TODAY))?.on).toBe('2026-09-30');
  expect(nextDeadline([])).toBeNull();
});

describe('requests and tasks', () => {
  test('a request has its day on the calendar: by law for a copy, as Daylight reads it for information', () => {
    const [copy] = days({ requests: [REQUEST] });
    expect(copy).toMatchObject({ on: '2026-12-01', basis: 'law', company: 'Request R-2026-0001' });
    const [information] = days({ requests: [{ ...REQUEST, kind: 'information' }] });
    expect(information).toMatchObject({ basis: 'reading' });
    expect(information?.says).toContain('three weeks');
    const [extended] = days({ requests: [{ ...REQUEST, kind: 'information', extended: true }] });
    expect(extended?.says).toContain('two months');
  });

  test('a task has its day while its statement stands, and is never the next deadline', () => {
    const shown = days({ companies: [company({ yearEnd: null })], statements: [statement()], tasks: [TASK] });
    expect(shown.find(({ kind }) => kind === 'task')).toMatchObject({
      on: '2026-11-29',
      title: 'Ask the buyers for their figures',
      forPerson: 'ada',
      basis: 'agreed',
    });
    const gone = days({ statements: [statement({ state: 'withdrawn' })], tasks: [TASK] });
    expect(gone).toEqual([]);
    expect(nextDeadline(shown.filter(({ kind }) => kind === 'task'))).toBeNull();
    expect(nextDeadline(days({ requests: [REQUEST] }))?.on).toBe('2026-12-01');
  });

  test('requests are told to whoever decides, tasks to their owner, each at its own stages', () => {
    const entries = days({ statements: [statement()], requests: [REQUEST], tasks: [TASK] });
    const told = (personId: string, decides: boolean, today: string) =>
      remindersDue(entries, { personId, decides, told: [] }, today)
        .filter(({ entry }) => entry.regime === null)
        .map(({ entry, mark }) => [entry.kind, mark.split(' ').at(-1)]);
    expect(told('ada', false, '2026-11-21')).toEqual([]);
    expect(told('ada', false, '2026-11-22')).toEqual([['task', '7']]);
    expect(told('ada', false, '2026-11-30')).toEqual([['task', 'overdue']]);
    expect(told('ben', true, '2026-11-16')).toEqual([]);
    expect(told('ben', true, '2026-11-17')).toEqual([['request', '14']]);
    expect(told('ben', true, '2026-11-30')).toEqual([['request', '1']]);
    expect(told('ben', true, '2026-12-02')).toEqual([]);
  });
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

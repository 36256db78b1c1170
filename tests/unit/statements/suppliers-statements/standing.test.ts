import { describe, expect, test } from 'vitest';
import { dutyOf } from '#app/domain/statements/suppliers-statements/duty.ts';
import {
  lackingAreas,
  reasonToLook,
  standingOf,
} from '#app/domain/statements/suppliers-statements/standing.ts';
import {
  emptyStatement,
  type StatementReading,
} from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { registryEntry as entry } from '#tests/support/builders/registry-entry.ts';

const NOTHING = emptyStatement('one', 'supplier');
const at = (day: string) => new Date(`${day}T08:00:00Z`);

const READING: StatementReading = {
  at: at('2026-01-10'),
  byName: 'Ines Rahal',
  way: 'paste',
  source: null,
  kind: 'text',
  pages: null,
  warnings: [],
  words: 10,
  rules: '',
  details: { from: null, to: null, years: [], approvedOn: null },
  findings: [],
  gaps: [],
  absent: ['training'],
};

describe('where a supplier stands', () => {
  test.each([
    ['on the day eighteen months after the period', '2026-09-30', 'has'],
    ['the day after', '2026-10-01', 'late'],
  ])('%s', (_when, today, standing) => {
    expect(standingOf(NOTHING, [entry()], today).standing).toBe(standing);
  });

  test('a later period that a person saw counts', () => {
    expect(standingOf({ ...NOTHING, periodTo: '2026-03-31' }, [entry()], '2026-11-22').standing).toBe('has');
  });

  test('none is known where nothing is, nor where only an address that asks to sign in is noted', () => {
    expect(standingOf(NOTHING, [], '2026-11-22').standing).toBe('none');
    const url = 'https://tarnbrook.example.org';
    const address = { url, result: 'login' as const, says: '', at: at('2026-01-01') };
    expect(standingOf({ ...NOTHING, address }, [], '2026-11-22').standing).toBe('none');
  });

  test('the areas that lack come from its text, and from the registry where no text was read', () => {
    expect(lackingAreas(NOTHING, [entry()])).toEqual({ areas: ['risk'], by: 'registry' });
    expect(lackingAreas({ reading: READING }, [entry()])).toEqual({ areas: ['training'], by: 'reading' });
    expect(lackingAreas(NOTHING, [])).toEqual({ areas: [], by: null });
  });
});

describe('edge cases of where a supplier stands', () => {
  const today = '2026-11-22';
  const british = { country: 'GBR', identifiers: [] };
  const foreign = { country: 'BGD', identifiers: [] };

  test('turnover unknown: it may have to publish, and a late statement is late under the guidance', () => {
    expect(dutyOf(british, NOTHING, []).duty).toBe('may-have-to');
    expect(standingOf(NOTHING, [entry()], today).standing).toBe('late');
  });

  test('a foreign supplier of which nothing is known: its duty is not known, and none of it is', () => {
    expect(dutyOf(foreign, NOTHING, []).duty).toBe('not-known');
    expect(standingOf(NOTHING, [], today).standing).toBe('none');
  });

  test('a foreign supplier with an entry in the registry reports in the United Kingdom', () => {
    expect(dutyOf(foreign, NOTHING, [entry({ turnover: 'Over £500 million' })]).duty).toBe('must');
  });

  test('a group statement that the registry holds covers the supplier, and is named', () => {
    const covered = entry({ group: true, parent: 'TARNBROOK GROUP PLC', to: '2026-03-31' });
    const { standing, because } = standingOf(NOTHING, [covered], today);
    expect(standing).toBe('has');
    expect(because).toContain('covered by the group statement of TARNBROOK GROUP PLC, the registry says');
  });

  test('a group statement that a person recorded covers the supplier, with its period or without', () => {
    const covered = { ...NOTHING, coveredBy: 'Tarnbrook Group plc' };
    expect(standingOf(covered, [], today)).toEqual({
      standing: 'has',
      because:
        'Its period is not recorded. It is covered by the group statement of Tarnbrook Group plc, a person recorded.',
    });
    expect(standingOf({ ...covered, periodTo: '2024-03-31' }, [], today).standing).toBe('late');
  });

  test('the parent’s own entry speaks for its whole group', () => {
    const own = entry({ group: true, parent: 'Tarnbrook Mills Limited', to: '2026-03-31' });
    expect(standingOf(NOTHING, [own], today).because).toContain('It is a statement for its whole group');
  });

  test('six months after the next year has ended a statement is too old, on the day it is not', () => {
    const known = { ...NOTHING, periodTo: '2025-05-22' };
    expect(standingOf(known, [], '2026-11-22').standing).toBe('has');
    expect(standingOf(known, [], '2026-11-23').standing).toBe('late');
  });

  test('a supplier that published of its own accord is never late, and is not asked for the next one', () => {
    const small = { ...NOTHING, turnover: 'under-36m' as const };
    expect(dutyOf(british, small, [entry()]).duty).toBe('need-not');
    const { standing, because } = standingOf(small, [entry()], today);
    expect(standing).toBe('has');
    expect(because).toContain('of its own accord and none is late');
    expect(reasonToLook(small, [entry()], at(today))).toBeNull();
  });

  test('a period that was read in its text counts like one that a person saw', () => {
    const details = { from: '2025-04-01', to: '2026-03-31', years: [2025, 2026], approvedOn: null };
    const known = { ...NOTHING, reading: { ...READING, details } };
    expect(standingOf(known, [entry()], today).because).toContain('the year to 31 March 2026');
  });
});

describe('the yearly check', () => {
  test('asks to look again after twelve months, and not on the day', () => {
    const known = { ...NOTHING, lookedAt: at('2025-11-22') };
    expect(reasonToLook(known, [], at('2026-11-22'))).toBeNull();
    expect(reasonToLook(known, [], at('2026-11-23'))).toContain('22 November 2025');
  });

  test('asks to look again when the next statement is due, until somebody has', () => {
    expect(reasonToLook(NOTHING, [entry()], at('2026-09-30'))).toBeNull();
    expect(reasonToLook(NOTHING, [entry()], at('2026-10-01'))).toContain('year to 31 March 2025');
    expect(reasonToLook({ ...NOTHING, lookedAt: at('2026-10-05') }, [entry()], at('2026-11-01'))).toBeNull();
  });

  test('asks nothing of a supplier of whose statement nothing is known', () => {
    expect(reasonToLook(NOTHING, [], at('2026-11-22'))).toBeNull();
  });
});

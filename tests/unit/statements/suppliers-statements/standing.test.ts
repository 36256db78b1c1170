import { describe, expect, test } from 'vitest';
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

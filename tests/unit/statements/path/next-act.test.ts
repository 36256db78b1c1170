import { describe, expect, test } from 'vitest';
import { nextAct, type NextFacts } from '#app/domain/statements/path/next-act.ts';

const WRITTEN = { total: 46, answered: 46, open: 0, lawOpen: 0 };
const NOTHING_TO_LOOK_AT = { legal: 0, flags: 0, points: 4 };

/** A draft of a period that is over, with every question answered, backed and checked; give what matters to the test. */
function factsOf(part: Partial<NextFacts> = {}): NextFacts {
  return {
    state: 'draft',
    correction: null,
    progress: WRITTEN,
    secondPerson: 'not-needed',
    isWithdrawn: false,
    isLinked: true,
    isEntered: true,
    goals: { open: 0, late: 0 },
    periodTo: '2026-03-31',
    today: '2026-11-22',
    isRefused: false,
    bodyWords: 'the board of directors',
    changed: 0,
    claims: 0,
    checks: NOTHING_TO_LOOK_AT,
    ...part,
  };
}

const told = (part: Partial<NextFacts>) => {
  const next = nextAct(factsOf(part));
  return next === null ? null : [next.does, next.place, next.needs];
};

describe('what to do next with a draft', () => {
  test('it begins with the questions of the law, and they come before numbers and other questions', () => {
    const progress = { total: 46, answered: 0, open: 46, lawOpen: 2 };
    expect(told({ progress })).toEqual(['Begin to write', 'question', 'edit']);
    const begun = nextAct(factsOf({ progress: { ...progress, answered: 8, open: 36 }, changed: 2 }));
    expect(begun).toMatchObject({ does: 'Go on writing', why: '2 questions of the law are open.' });
  });

  test('numbers that the record has changed come before the questions that are left', () => {
    const progress = { total: 46, answered: 40, open: 6, lawOpen: 0 };
    expect(told({ progress, changed: 2 })).toEqual(['Bring the numbers up to date', 'facts', 'edit']);
    const left = nextAct(factsOf({ progress }));
    expect(left?.why).toBe(
      '6 questions are open. What is left open is not printed; it can go before the board of directors all the same.',
    );
  });

  test('a written one names its evidence, is checked, and then goes before the board', () => {
    expect(told({ claims: 3, checks: { legal: 1, flags: 1, points: 0 } })?.[1]).toBe('claims');
    expect(told({ checks: { legal: 1, flags: 1, points: 0 } })).toEqual([
      'Look at the checks',
      'check',
      'edit',
    ]);
    expect(told({})).toEqual(['Put it before the board of directors', 'approval', 'decide']);
  });

  test('before the period is over the day is named after which it can be approved', () => {
    expect(nextAct(factsOf({ periodTo: '2026-12-31' }))?.why).toContain('after 31 December 2026');
    expect(nextAct(factsOf({}))?.why).toBe('Every question is answered.');
  });

  test('one that came back is changed first', () => {
    expect(told({ isRefused: true })).toEqual(['Change the text', 'approval', 'edit']);
  });
});

describe('what to do next with one that was put before the board', () => {
  test('the decision, the second person, the signature and the publication follow one another', () => {
    expect(told({ state: 'in-approval' })?.[0]).toBe('Record the decision');
    expect(told({ state: 'in-approval', secondPerson: 'waits' })?.[0]).toBe('Confirm the approval');
    expect(told({ state: 'approved' })?.[0]).toBe('Record the signature');
    expect(told({ state: 'signed' })).toEqual(['Publish the statement', 'publication', 'manage']);
  });

  test('a published one asks for the link, the entry and late results, and then nothing', () => {
    const state = 'published';
    expect(told({ state, isLinked: false, isEntered: false })?.[1]).toBe('publication');
    expect(told({ state, isEntered: false, goals: { open: 2, late: 1 } })?.[1]).toBe('registry');
    expect(nextAct(factsOf({ state, goals: { open: 2, late: 1 } }))).toMatchObject({
      place: 'goals',
      why: '1 goal is past the day, without a result.',
    });
    expect(told({ state, goals: { open: 2, late: 0 } })).toBeNull();
    expect(told({ state, isWithdrawn: true, isLinked: false })).toBeNull();
  });

  test('for one that was given up a new one can be started', () => {
    expect(told({ state: 'withdrawn' })?.[1]).toBe('statements');
  });
});

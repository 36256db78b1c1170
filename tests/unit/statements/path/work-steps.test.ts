import { describe, expect, test } from 'vitest';
import type { Correction } from '#app/domain/statements/corrections/correction.ts';
import { type PathFacts, workSteps } from '#app/domain/statements/path/work-steps.ts';

/** A draft of 46 questions of which 8 are answered; give what matters to the test. */
function factsOf(part: Partial<PathFacts> = {}): PathFacts {
  return {
    state: 'draft',
    correction: null,
    progress: { total: 46, answered: 8, open: 35, lawOpen: 1 },
    secondPerson: 'not-needed',
    isWithdrawn: false,
    isLinked: false,
    isEntered: false,
    goals: { open: 0, late: 0 },
    ...part,
  };
}

const CORRECTION: Correction = {
  reason: 'A wrong number',
  changed: ['The number of mills'],
  of: { number: 1, code: 'AAAA', publishedOn: '2026-05-12', versionId: 'v1' },
  before: {
    kind: 'single',
    entityId: 'e1',
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    previousId: null,
  },
  openedAt: new Date('2026-06-01T09:00:00Z'),
  openedBy: 'p1',
};

const told = (part: Partial<PathFacts>) =>
  workSteps(factsOf(part)).map(({ standing, open }) => (open > 0 ? `${standing} ${open}` : standing));

describe('where a statement stands on its steps', () => {
  test('an empty draft is open for writing, and nothing else has its turn', () => {
    const progress = { total: 46, answered: 0, open: 46, lawOpen: 2 };
    expect(told({ progress })).toEqual(['open 46', 'later', 'later', 'later', 'later']);
  });

  test('a half-written draft counts its questions and can be checked', () => {
    expect(told({})).toEqual(['open 38', 'open', 'later', 'later', 'later']);
  });

  test('a draft whose every question is answered is written, and still to be checked', () => {
    const progress = { total: 46, answered: 46, open: 0, lawOpen: 0 };
    expect(told({ progress })).toEqual(['done', 'open', 'later', 'later', 'later']);
  });

  test.each(['in-approval', 'approved'] as const)('%s: the approval is open', (state) => {
    expect(told({ state })).toEqual(['done', 'done', 'open', 'later', 'later']);
  });

  test('a signed statement waits to be published', () => {
    expect(told({ state: 'signed' })).toEqual(['done', 'done', 'done', 'open', 'later']);
  });

  test('a published one counts the link, the entry and the goals that are open', () => {
    expect(told({ state: 'published', goals: { open: 2, late: 1 } })).toEqual([
      'done',
      'done',
      'done',
      'open 2',
      'open 2',
    ]);
    expect(told({ state: 'published', isLinked: true, isEntered: true })).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  test('while a published one is corrected its text is written anew, and its goals go on', () => {
    expect(told({ correction: CORRECTION, goals: { open: 1, late: 0 } })).toEqual([
      'open 38',
      'open',
      'later',
      'later',
      'open 1',
    ]);
  });

  test('a withdrawn publication has ended; one that was given up has no step left', () => {
    expect(told({ state: 'published', isWithdrawn: true })[3]).toBe('ended');
    expect(told({ state: 'withdrawn' })).toEqual(['ended', 'ended', 'ended', 'ended', 'ended']);
  });
});

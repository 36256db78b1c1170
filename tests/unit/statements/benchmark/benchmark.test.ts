import { describe, expect, test } from 'vitest';
import { goalInWords, type StatementGoal } from '#app/domain/statements/benchmark/goal.ts';
import { goalsBefore } from '#app/domain/statements/benchmark/goals-before.ts';
import { standingOf } from '#app/domain/statements/benchmark/movement.ts';
import { readSchemes } from '#app/domain/statements/benchmark/schemes.ts';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';

const model = readingModel();
const read = (text: string) => checkStatement({ text, today: '2026-11-22', model });

const SHORT = 'We are committed to a world without slavery. We sell furniture in Wales.';
const LONGER = `${SHORT}

All 38 buyers completed training on the signs of forced labour in May 2026.

Cotton from India carries a high risk of child labour, and migrant workers in our Swansea warehouse are vulnerable.

Twelve factories were audited by an outside auditor, and suppliers must sign our supplier code of conduct.

We will review our lead times next year.`;

describe('where a statement stands', () => {
  test('without an earlier text nothing moved, and that is said', () => {
    const { areas, signals, says } = standingOf(read(LONGER), null);
    expect(areas.map(({ levels }) => levels.length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(signals).toHaveLength(13);
    expect([...areas.flatMap(({ levels }) => levels), ...signals].every(({ moved }) => moved === 'new')).toBe(
      true,
    );
    expect(says).toEqual(['There is no earlier text to compare with.']);
  });

  test('what a longer text has more than the one before it is named, and the other way round', () => {
    const up = standingOf(read(LONGER), read(SHORT));
    expect(up.says[0]).toMatch(/^More was found than last year on: .*Training, level 1/);
    const down = standingOf(read(SHORT), read(LONGER));
    expect(down.says[0]).toMatch(/^Less was found than last year on: .*Training, level 1/);
  });

  test('the same text twice moves nothing', () => {
    expect(standingOf(read(LONGER), read(LONGER)).says).toEqual([
      'Nothing moved: the same was found as in last year’s text.',
    ]);
  });
});

describe('the published schemes in our own reading', () => {
  const { beyond, minimum, share } = readSchemes(read(LONGER), model);
  const stateOf = (key: string) => beyond.find((metric) => metric.key === key)?.state;

  test('a metric is found with the sentences it rests on', () => {
    expect(stateOf('training')).toBe('found');
    expect(stateOf('risk-management')).toBe('found');
    expect(beyond.find(({ key }) => key === 'training')?.evidence).toEqual([
      'All 38 buyers completed training on the signs of forced labour in May 2026.',
    ]);
  });

  test('what is only announced scores nothing', () => {
    expect(stateOf('business')).toBe('planned');
    expect(share).toBe(beyond.filter(({ state }) => state === 'found').length / 12);
  });

  test('the minimum is not met where nobody approved or signed', () => {
    expect(minimum.map(({ state }) => state)).toEqual(['not-found', 'not-found', 'not-found']);
  });
});

describe('goals', () => {
  const goal = {
    text: 'We will map our second tier.',
    state: 'partly-met',
    result: '18 of 30 named theirs.',
  } as const;

  test('a goal is quoted with its result', () => {
    expect(goalInWords(goal)).toBe(
      'Last year we said we would map our second tier. Result: partly met. 18 of 30 named theirs.',
    );
    expect(goalInWords({ text: 'Audit four agencies', state: 'open', result: '' })).toBe(
      'Last year we said we would audit four agencies. Result: open.',
    );
  });

  test('last year’s goals are those of the newest statement before this one', () => {
    const of = (periodTo: string): StatementGoal => ({
      ...goal,
      id: periodTo,
      organisationId: 'o',
      statementId: periodTo,
      periodTo,
      measure: '',
      dueOn: '2027-03-31',
      ownerId: null,
      carriedFromGoalId: null,
      createdAt: new Date(0),
      createdBy: 'p',
    });
    const goals = [of('2024-03-31'), of('2025-03-31'), of('2026-03-31')];
    expect(goalsBefore(goals, '2026-03-31').map(({ id }) => id)).toEqual(['2025-03-31']);
    expect(goalsBefore(goals, '2024-03-31')).toEqual([]);
  });
});

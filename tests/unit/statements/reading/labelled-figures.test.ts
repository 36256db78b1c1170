import { expect, test } from 'vitest';
import type { Criterion } from '#app/domain/statements/reading/criteria.ts';
import { figuresOf, intervalOf } from '../../../../bench/statements/figures.ts';

type Labels = readonly Criterion[];

function sentence(...labels: Labels) {
  return { text: 'We make chairs (invented)', labels: new Set(labels) };
}

function said(...labels: Labels): ReadonlySet<Criterion> {
  return new Set(labels);
}

test('precision, recall and F1 come by criterion; what the file lacks has no figures and no part in the average', () => {
  const file = {
    statements: [
      { id: 'a', sentences: [sentence('risk'), sentence('risk', 'mitigation'), sentence()] },
      { id: 'b', sentences: [sentence('risk'), sentence()] },
    ],
    criteria: ['risk', 'mitigation', 'remediation'] as const,
    hasStatements: true,
  };
  const { byCriterion, averages } = figuresOf(file, [
    [said('risk'), said('mitigation'), said('risk')],
    [said('risk'), said('mitigation')],
  ]);
  expect(byCriterion.risk?.precision).toBeCloseTo(2 / 3);
  expect(byCriterion.risk?.recall).toBeCloseTo(2 / 3);
  expect(byCriterion.mitigation).toMatchObject({ sentences: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(byCriterion.mitigation?.interval).toEqual({ low: 0, high: 1 });
  expect(byCriterion.remediation?.sentences).toBe(0);
  expect(byCriterion.approval).toBeUndefined();
  expect(averages.map(({ of, criteria }) => [of, criteria])).toEqual([
    ['nine', 2],
    ['eleven', 2],
  ]);
  expect(averages[0]?.f1).toBeCloseTo(2 / 3);
});

test('an interval comes from drawing statements, and one statement has none', () => {
  const statement = (id: string, hit: boolean) => ({
    file: { id, sentences: [sentence('risk')] },
    said: [hit ? said('risk') : said()],
  });
  const several = Array.from({ length: 12 }, (_, at) => statement(String(at), at % 3 > 0));
  const averageOf = (drawn: readonly ReturnType<typeof statement>[]) =>
    figuresOf(
      { statements: drawn.map(({ file }) => file), criteria: ['risk'], hasStatements: true },
      drawn.map((one) => one.said),
    ).averages[0];
  const average = averageOf(several);
  expect(average?.f1).toBeCloseTo(0.8);
  expect(average?.interval?.low).toBeLessThan(0.8);
  expect(average?.interval?.high).toBeGreaterThan(0.8);
  expect(averageOf(several.slice(1, 2))?.interval).toBeNull();
  expect(intervalOf(null)).toBe('(no interval: one statement)');
});

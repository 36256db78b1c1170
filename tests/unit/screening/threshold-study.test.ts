import { expect, test } from 'vitest';
import { THRESHOLDS, thresholdText } from '#app/domain/screening/threshold/threshold-choice.ts';
import {
  addToTally,
  atThreshold,
  emptyTally,
  lostAt,
  marginBetween,
  MOST_SAMPLES,
  type Standing,
} from '#app/domain/screening/threshold/threshold-study.ts';

function finding(score: number, standing: Standing = 'undecided') {
  return { list: 'test', key: `k${score}`, listedName: 'Quiet Harbour', score, standing };
}

/** Three suppliers: one far above, one on the edge of 0.62 with a second finding, one with nothing. */
function studied() {
  const tally = emptyTally();
  addToTally(tally, { id: 'a', name: 'A' }, { findings: [finding(0.96, 'confirmed')], cut: false });
  const findings = [finding(0.62, 'not-the-same'), finding(0.419)];
  addToTally(tally, { id: 'b', name: 'B' }, { findings, cut: true });
  addToTally(tally, { id: 'c', name: 'C' }, { findings: [], cut: false });
  tally.confirmed.push(
    {
      matchId: 'm1',
      supplierId: 'a',
      supplierName: 'A',
      listedName: 'Quiet Harbour',
      list: 'test',
      score: 0.96,
    },
    {
      matchId: 'm2',
      supplierId: 'd',
      supplierName: 'D',
      listedName: 'Loud Harbour',
      list: 'test',
      score: null,
    },
  );
  return tally;
}

test('the scale runs from 0.40 to 0.95 by half hundredths', () => {
  expect([THRESHOLDS[0], THRESHOLDS.at(-1), THRESHOLDS.length]).toEqual([0.4, 0.95, 111]);
});

test('a score on the threshold alerts, one below it does not', () => {
  const tally = studied();
  expect(atThreshold(tally, 0.62)).toMatchObject({ suppliers: 2, alerts: 2 });
  expect(atThreshold(tally, 0.63)).toMatchObject({ suppliers: 1, alerts: 1 });
  expect(atThreshold(tally, 0.41).alerts).toBe(3);
  expect(atThreshold(tally, 0.415).alerts).toBe(3);
  expect(atThreshold(tally, 0.42).alerts).toBe(2);
});

test('every threshold of the scale counts exactly what a count by hand does', () => {
  const scores = [0.4, 0.405, 0.57, 0.58, 0.581, 0.7, 0.949, 0.95, 1];
  const tally = emptyTally();
  for (const score of scores)
    addToTally(tally, { id: 'x', name: 'X' }, { findings: [finding(score)], cut: false });
  for (const threshold of THRESHOLDS)
    expect([threshold, atThreshold(tally, threshold).alerts]).toEqual([
      threshold,
      scores.filter((score) => score >= threshold).length,
    ]);
});

test('decisions are told apart', () => {
  expect(atThreshold(studied(), 0.4).byStanding).toEqual({
    undecided: 1,
    confirmed: 1,
    'not-the-same': 1,
    unsure: 0,
  });
});

test('a confirmed match is lost when its score lies below, not when its entry has left the list', () => {
  expect(lostAt(studied(), 0.95)).toEqual([]);
  expect(lostAt({ ...studied() }, 0.97).map(({ matchId }) => matchId)).toEqual(['m1']);
});

test('the margin between two thresholds holds those that only the lower one shows', () => {
  const tally = studied();
  expect(marginBetween(tally, 0.58, 0.7).map(({ id }) => id)).toEqual(['b']);
  expect(marginBetween(tally, 0.7, 0.58).map(({ id }) => id)).toEqual(['b']);
  expect(marginBetween(tally, 0.63, 0.7)).toEqual([]);
  expect(marginBetween(tally, 0.61, 0.61).map(({ id }) => id)).toEqual(['b']);
});

test('only some suppliers of a step are kept as samples', () => {
  const tally = emptyTally();
  for (let at = 0; at < 50; at += 1)
    addToTally(tally, { id: String(at), name: 'X' }, { findings: [finding(0.5)], cut: false });
  expect(tally.samples.flat()).toHaveLength(MOST_SAMPLES);
  expect(atThreshold(tally, 0.5).suppliers).toBe(50);
});

test('a threshold is written with as many places as it needs', () => {
  expect([0.4, 0.58, 0.625].map(thresholdText)).toEqual(['0.40', '0.58', '0.625']);
});

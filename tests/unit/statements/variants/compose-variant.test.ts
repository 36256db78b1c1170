import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '#app/domain/statements/questions/questions.ts';
import { CONTENT_POINTS } from '#app/domain/statements/regime.ts';
import { LAW_POINTS, VARIANT_REGIMES } from '#app/domain/statements/variants/law-points.ts';
import { ALL_QUESTIONS, countryOf } from './country-of.ts';

test('the points of all laws are those that questions can serve', () => {
  const points = VARIANT_REGIMES.flatMap((regime) => LAW_POINTS[regime].map(({ point }) => point));
  expect(points.toSorted()).toEqual(CONTENT_POINTS.filter((point) => !point.startsWith('uk.')).toSorted());
});

describe.each(VARIANT_REGIMES)('%s', (regime) => {
  test('each answer that serves the law is told once', () => {
    const { points } = countryOf(regime);
    const told = points.flatMap(({ answers }) => answers.map(({ questionId }) => questionId));
    const own = LAW_POINTS[regime].map(({ point }) => point);
    const serving = QUESTIONS.filter(
      ({ serves, onlyFor }) =>
        serves.some((point) => own.includes(point)) && (onlyFor.length === 0 || onlyFor.includes(regime)),
    ).map(({ id }) => id);
    expect(told.toSorted()).toEqual(serving.toSorted());
    expect(points.every(({ silent }) => silent === null)).toBe(true);
  });

  test('a statement that says nothing is told so at every point, with the questions that would fill it', () => {
    const silent = countryOf(regime, { said: [] }).points.filter(({ point }) => point !== 'au.identity');
    for (const point of silent) {
      expect(point.silent).toBe(`Nothing is said about ${point.about}.`);
      expect(point.open.length).toBeGreaterThan(0);
    }
  });

  test('words for another country alone do not stand in it', () => {
    const told = countryOf(regime).points.flatMap(({ answers }) => answers);
    const foreign = QUESTIONS.filter(({ onlyFor }) => onlyFor.length > 0 && !onlyFor.includes(regime));
    expect(told.filter(({ questionId }) => foreign.some(({ id }) => id === questionId))).toEqual([]);
  });
});

test('California has a sentence for "none" at each of its five disclosures', () => {
  const { points } = countryOf('california', { said: [] });
  expect(points).toHaveLength(5);
  for (const { open } of points) expect(open.some(({ nothing }) => nothing !== null)).toBe(true);
});

test('an answer that serves two points of a law is named at the second', () => {
  const { points } = countryOf('australia', { said: ['structure.business'] });
  const identity = points.find(({ point }) => point === 'au.identity');
  expect(identity?.answers).toEqual([]);
  expect(identity?.elsewhere[0]?.under.reference).toBe('s.16(1)(b)');
});

test('answers are used under another law with the remark on what to check', () => {
  const { points } = countryOf('canada', { said: ['risk.where'] });
  const [answer] = points.find(({ point }) => point === 'ca.risks')?.answers ?? [];
  expect(answer?.check).toContain('Check that it covers forced labour and child labour');
});

test('every question of the catalogue was asked here', () => {
  expect(ALL_QUESTIONS.length).toBeGreaterThan(50);
});

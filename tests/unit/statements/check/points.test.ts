import { expect, test } from 'vitest';
import { AREAS } from '#app/domain/statements/area.ts';
import { FLAG_CHECKS, LEGAL_CHECKS, QUALITY_CHECKS } from '#app/domain/statements/check/all-checks.ts';
import { AREA_POINTS } from '#app/domain/statements/check/areas/read-areas.ts';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { gapsOf } from '#app/domain/statements/check/gaps-of.ts';
import { questionWithId, QUESTIONS } from '#app/domain/statements/questions/questions.ts';
import { readExample } from '#tests/support/statements/read-example.ts';

test('the points of each area and level are the questions of the builder', () => {
  for (const area of AREAS)
    for (const level of [1, 2] as const) {
      const asked = QUESTIONS.filter(
        (question) => question.section === area && question.level === level && question.onlyFor.length === 0,
      );
      const points = AREA_POINTS[area][level].map(({ question }) => question);
      expect(points.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    }
});

test('every question that a check leads to exists', () => {
  const named = [...LEGAL_CHECKS, ...QUALITY_CHECKS, ...FLAG_CHECKS].flatMap(
    ({ questions = [] }) => questions,
  );
  expect(named.filter((id) => !questionWithId(id))).toEqual([]);
});

test('gaps are told in plain words by area, and flags are none', () => {
  const gaps = gapsOf(checkStatement({ text: readExample('weak-template'), today: '2026-11-22' }));
  expect(gaps.find(({ check }) => check === 'A7')).toMatchObject({ area: 'legal' });
  expect(gaps.find(({ check }) => check === 'B5.1')).toMatchObject({
    area: 'training',
    says: expect.stringContaining('who was trained'),
  });
  expect(gaps.find(({ check }) => check === 'C9')).toMatchObject({ area: 'quality' });
  expect(gaps.filter(({ check }) => check.startsWith('D'))).toEqual([]);
});

test('an answer is evidence for its own question, and what a draft says of itself is believed', () => {
  const text = 'Statement\n\nWhoever sews is shown the signs.\n\nWe do not train suppliers.';
  const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
  const { areas, findings } = checkStatement({
    text,
    spans: [
      {
        questionId: 'training.who',
        section: 'training',
        standing: 'answered',
        ...at('Whoever sews is shown the signs.'),
      },
      { questionId: 'training.content', section: 'training', standing: 'in-development', from: 0, to: 0 },
      {
        questionId: 'training.suppliers',
        section: 'training',
        standing: 'not-applicable',
        ...at('We do not'),
      },
      { questionId: 'training.effect', section: 'training', standing: 'not-applicable', from: 0, to: 0 },
    ],
    today: '2026-11-22',
  });
  const training = areas.filter(({ area }) => area === 'training');
  expect(training.map(({ state }) => state)).toEqual(['present', 'not-applicable']);
  expect(training[0]?.points.map(({ state }) => state)).toEqual(['present', 'in-development']);
  expect(findings.find(({ check }) => check === 'B5.1')?.evidence[0]).toMatchObject({
    text: 'Whoever sews is shown the signs.',
    questionId: 'training.who',
  });
});

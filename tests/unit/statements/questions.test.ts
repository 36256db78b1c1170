import { expect, test } from 'vitest';
import { AREAS, SECTIONS } from '#app/domain/statements/area.ts';
import {
  checkRemarks,
  QUESTIONS,
  questionsFor,
  questionWithId,
  sectionsFor,
} from '#app/domain/statements/questions/questions.ts';
import { CONTENT_POINTS, REGIMES, type Regime } from '#app/domain/statements/regime.ts';

const PREFIXES: Readonly<Record<Regime, string>> = {
  uk: 'uk.',
  australia: 'au.',
  canada: 'ca.',
  california: 'us-ca.',
  norway: 'no.',
};

test('everything that a law asks to be told is served by a question of that law or of all', () => {
  for (const regime of REGIMES) {
    const served = new Set(questionsFor([regime]).flatMap(({ serves }) => serves));
    const asked = CONTENT_POINTS.filter((point) => point.startsWith(PREFIXES[regime]));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((point) => !served.has(point))).toEqual([]);
  }
});

test('each question has an id of its own that begins with its section, in the order of the sections', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.filter(({ id, section }) => !id.startsWith(`${section}.`))).toEqual([]);
  const places = QUESTIONS.map(({ section }) => SECTIONS.indexOf(section));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('each of the six areas has questions of both levels', () => {
  for (const area of AREAS) {
    const levels = new Set(QUESTIONS.filter(({ section }) => section === area).map(({ level }) => level));
    expect({ area, levels: [...levels].sort() }).toEqual({ area, levels: [1, 2] });
  }
});

test('what only one country asks stands in the further section, has no level, and is left out elsewhere', () => {
  const only = QUESTIONS.filter(({ onlyFor }) => onlyFor.length > 0);
  expect(only.map(({ section, level }) => `${section} ${level}`)).toEqual(only.map(() => 'further null'));
  expect(questionsFor(['uk']).some(({ section }) => section === 'further')).toBe(false);
  expect(questionsFor(['uk', 'norway']).map(({ id }) => id)).toContain('further.no-information');
  expect(sectionsFor(['uk']).map(({ key }) => key)).not.toContain('further');
});

test('every disclosure of California has words of its own for "none"', () => {
  const ids = questionsFor(['california']).filter(({ onlyFor }) => onlyFor.includes('california'));
  expect(ids).toHaveLength(5);
  expect(ids.filter(({ nothing }) => nothing === undefined)).toEqual([]);
});

test('a reused answer whose reach differs says what to look at, for the laws of the statement alone', () => {
  const where = questionWithId('risk.where');
  expect(where && checkRemarks(where, ['uk', 'canada'])).toEqual([
    ['canada', expect.stringContaining('forced labour and child labour')],
  ]);
  const areas = QUESTIONS.filter(({ onlyFor }) => onlyFor.length === 0);
  for (const question of areas)
    expect(checkRemarks(question, ['australia', 'canada']).map(([regime]) => regime)).toEqual([
      'australia',
      'canada',
    ]);
});

test('nothing claims to be official wording, and no remark begins otherwise than "Check that it covers"', () => {
  const words = QUESTIONS.map(({ ask, help }) => `${ask} ${help}`).join(' ');
  expect(words).not.toMatch(/official|compliant/i);
  const remarks = QUESTIONS.flatMap(({ checkCovers }) => Object.values(checkCovers ?? {}));
  expect(remarks.filter((remark) => !remark.startsWith('Check that it covers'))).toEqual([]);
});

test('a question that does not exist is null', () => {
  expect(questionWithId('risk.nothing')).toBeNull();
});

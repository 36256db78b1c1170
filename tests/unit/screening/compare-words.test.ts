import { describe, expect, test } from 'vitest';
import { compareWords } from '#app/domain/screening/names/compare-words.ts';
import { editDistance } from '#app/domain/screening/names/edit-distance.ts';
import { makeWord } from '#app/domain/screening/names/word.ts';

const alike = (a: string, b: string): number => compareWords(makeWord(a), makeWord(b));

describe('edit distance', () => {
  test.each([
    ['camel', 'camel', 0],
    ['camel', 'camle', 1],
    ['haolin', 'hollin', 2],
    ['', 'abc', 3],
  ])('%s → %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  test('is given up beyond the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});

describe('two words', () => {
  test('the same word is 1', () => expect(alike('huafu', 'huafu')).toBe(1));
  test('a typing error in a long word counts a little', () =>
    expect(alike('hesheng', 'heshneg')).toBeGreaterThan(0.8));
  test('a short word must be the same', () => expect(alike('msd', 'mds')).toBe(0));
  test('initials without vowels must be the same', () => expect(alike('xpcc', 'xpcp')).toBe(0));
  test('numbers must be the same', () => expect(alike('112', '113')).toBe(0));
  test('a number word stands for its number', () => expect(alike('three', '3')).toBeGreaterThan(0.9));
  test('two known places are never typing errors of one another', () =>
    expect(alike('henan', 'hunan')).toBe(0));
  test('two spellings of one place are one place', () =>
    expect(alike('hetian', 'hotan')).toBeGreaterThan(0.95));
  test('two trade words are never typing errors of one another', () =>
    expect(alike('cotton', 'carton')).toBe(0));
  test('the order of the two does not matter', () => {
    for (const [a, b] of [
      ['camel', 'camle'],
      ['sino', 'sinotrans'],
      ['lvzhou', 'luzhou'],
      ['taida', 'tayda'],
    ] as const) {
      expect(alike(a, b)).toBe(alike(b, a));
    }
  });
});

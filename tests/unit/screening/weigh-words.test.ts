import { expect, test } from 'vitest';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { weighWord } from '#app/domain/screening/names/weigh-words.ts';

const words = readName('Quarnfell Cotton Textile Trading Shanghai').words.map(({ word }) => word);
const weights = (count: number, names: number) => words.map((word) => weighWord(word, count, names));

test('a list that gains a few names leaves the weights of words as they are', () => {
  expect(weights(12, 47_010)).toEqual(weights(12, 47_000));
});

test('a word that became much commoner weighs less', () => {
  const [before, after] = [weights(12, 47_000), weights(1_200, 47_000)];
  for (const [at, weight] of before.entries()) expect(after[at]).toBeLessThan(weight);
});

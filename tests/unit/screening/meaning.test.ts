import { expect, test } from 'vitest';
import { meaningOf } from '#app/domain/screening/names/meaning.ts';
import { readName } from '#app/domain/screening/names/read-name.ts';

test('every case and romanisation of a long foreign word stands for the same English word', () => {
  for (const word of ['proizvodstvennoye', 'proizvodstvennaya', 'proizvodstvennyi'])
    expect(meaningOf(word)).toBe('production');
  expect(meaningOf('kontsern')).toBe(meaningOf('concern'));
  expect(meaningOf('kalinda')).toBe('');
});

test('a number of nothing but noughts stays a number', () => {
  expect(readName('Harbour 00').words.map(({ word }) => word.text)).toEqual(['harbour', '0']);
});

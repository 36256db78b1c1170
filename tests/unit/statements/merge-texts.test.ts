import { expect, test } from 'vitest';
import { hasMergeLines, keepBoth, mergeTexts } from '#app/domain/statements/writing/merge-texts.ts';
import {
  countWords,
  differenceInWords,
  wordDifferences,
} from '#app/domain/statements/writing/word-differences.ts';

const BASE = 'We buy cotton.\n\nWe ask suppliers.\n\nWe train buyers.';

test('two people who change different paragraphs both keep their words, and nobody has to look', () => {
  const theirs = BASE.replace('We buy cotton.', 'We buy cotton and tea.');
  const yours = BASE.replace('We train buyers.', 'We train all buyers twice a year.');
  expect(mergeTexts({ base: BASE, theirs, yours }, 'Ada')).toEqual({
    text: 'We buy cotton and tea.\n\nWe ask suppliers.\n\nWe train all buyers twice a year.',
    collisions: 0,
  });
});

test('where both change the same paragraph both stand there between lines of words, theirs first', () => {
  const theirs = BASE.replace('We ask suppliers.', 'We ask all suppliers.');
  const yours = BASE.replace('We ask suppliers.', 'We visit suppliers.');
  const { text, collisions } = mergeTexts({ base: BASE, theirs, yours }, 'Ada');
  expect(collisions).toBe(1);
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'We buy cotton.',
    '=== Saved by Ada ===',
    'We ask all suppliers.',
    '=== Yours ===',
    'We visit suppliers.',
    '=== End of both ===',
    'We train buyers.',
  ]);
  expect(hasMergeLines(text)).toBe(true);
  expect(keepBoth(text)).toBe(
    'We buy cotton.\n\nWe ask all suppliers.\n\nWe visit suppliers.\n\nWe train buyers.',
  );
  expect(hasMergeLines(keepBoth(text))).toBe(false);
});

test('paragraphs that both add at the same place both stay', () => {
  const merged = mergeTexts({ base: BASE, theirs: `${BASE}\n\nTheirs.`, yours: `${BASE}\n\nYours.` }, 'Ada');
  expect(merged).toEqual({ text: `${BASE}\n\nTheirs.\n\nYours.`, collisions: 0 });
});

test('a paragraph that one takes out and the other changes is a collision, and the changed words stay', () => {
  const theirs = 'We buy cotton.\n\nWe train buyers.';
  const yours = BASE.replace('We ask suppliers.', 'We ask suppliers each spring.');
  const { text, collisions } = mergeTexts({ base: BASE, theirs, yours }, 'Ada');
  expect(collisions).toBe(1);
  expect(keepBoth(text)).toContain('We ask suppliers each spring.');
});

test('two first answers to an empty question are held beside each other', () => {
  const { text, collisions } = mergeTexts({ base: '', theirs: 'One.', yours: 'Two.' }, 'A === B\n');
  expect(collisions).toBe(1);
  expect(keepBoth(text)).toBe('One.\n\nTwo.');
});

test('the same change by both is taken once, and items of a list are merged line by line', () => {
  const base = '- one\n- two\n- three';
  const theirs = '- one, changed\n- two\n- three';
  expect(mergeTexts({ base, theirs, yours: theirs }, 'Ada')).toEqual({ text: theirs, collisions: 0 });
  const yours = '- one\n- two\n- three and four';
  expect(mergeTexts({ base, theirs, yours }, 'Ada').text).toBe('- one, changed\n- two\n- three and four');
});

test('whatever two people type, no word of either is lost by keeping both', () => {
  const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
  let seed = 7;
  const next = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
  const edit = (text: string, mark: string) => {
    const paragraphs = text.split('\n\n');
    const at = next(paragraphs.length + 1);
    if (next(2) === 0) paragraphs.splice(at, 0, `${mark}${next(1000)}`);
    else paragraphs[Math.min(at, paragraphs.length - 1)] = `${mark}${next(1000)}`;
    return paragraphs.join('\n\n');
  };
  for (let round = 0; round < 300; round += 1) {
    const base = Array.from({ length: 1 + next(5) }, () => words[next(words.length)]).join('\n\n');
    const [theirs, yours] = [edit(edit(base, 'theirs'), 'theirs'), edit(edit(base, 'yours'), 'yours')];
    const both = keepBoth(mergeTexts({ base, theirs, yours }, 'Ada').text);
    const typed = `${theirs}\n\n${yours}`.match(/(?:theirs|yours)\d+/g) ?? [];
    expect(typed.filter((word) => !both.includes(word))).toEqual([]);
  }
});

test('differences are told word by word, without the marks of linked numbers', () => {
  const parts = wordDifferences(
    'We have [204](fact:suppliers.total) suppliers.',
    'We have 205 good suppliers.',
  );
  expect(parts.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toEqual(['204']);
  expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([
    '205',
    'good',
  ]);
  expect(differenceInWords(parts)).toBe('2 words added, 1 taken out');
  expect(differenceInWords(wordDifferences('Same.', 'Same.'))).toBe('no word changed');
});

test('two long texts that share nothing are shown one after the other', () => {
  const words = (from: number) => Array.from({ length: 3_500 }, (_, index) => `w${from + index}`).join(' ');
  const parts = wordDifferences(words(0), words(10_000));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('words are counted as people count them', () => {
  expect(countWords('We’ve [1 204](fact:suppliers.total) suppliers in Türkiye – half-way there.')).toBe(8);
  expect(countWords('')).toBe(0);
});

test('neighbouring paragraphs changed by one each do not collide', () => {
  const base = 'We buy cotton.\n\nWe ask suppliers.';
  const theirs = 'We buy cotton.\n\nWe ask suppliers twice.';
  const yours = 'We buy cotton and tea.\n\nWe ask suppliers.';
  expect(mergeTexts({ base, theirs, yours }, 'Ada')).toEqual({
    text: 'We buy cotton and tea.\n\nWe ask suppliers twice.',
    collisions: 0,
  });
});

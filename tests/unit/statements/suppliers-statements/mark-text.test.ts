import { expect, test } from 'vitest';
import {
  markedSentences,
  markText,
  partsOfText,
} from '#app/domain/statements/suppliers-statements/mark-text.ts';

const TEXT = 'We trained buyers. The board approved it.\n\n- We audited mills\n- We repaid fees';
const placeOf = (words: string) => ({
  from: TEXT.indexOf(words),
  to: TEXT.indexOf(words) + words.length,
});

const FINDINGS = [
  { check: 'A5', places: [placeOf('The board approved it.')] },
  { check: 'B5.1', places: [placeOf('We trained buyers.')] },
  { check: 'C5', places: [placeOf('We trained buyers.'), placeOf('We repaid fees')] },
];

test('sentences are numbered in the order of the text, each with every check that rests on it', () => {
  expect(markedSentences(FINDINGS).map(({ number, checks }) => [number, checks])).toEqual([
    [1, ['B5.1', 'C5']],
    [2, ['A5']],
    [3, ['C5']],
  ]);
});

test('a text is cut at its marked sentences and nothing of it is lost', () => {
  const paragraphs = markText(TEXT, markedSentences(FINDINGS));
  expect(
    paragraphs.map(({ isItem, stretches }) => [
      isItem,
      stretches.map(({ text, sentence }) => [sentence?.number ?? null, text]),
    ]),
  ).toEqual([
    [
      false,
      [
        [1, 'We trained buyers.'],
        [null, ' '],
        [2, 'The board approved it.'],
      ],
    ],
    [true, [[null, '- We audited mills']]],
    [
      true,
      [
        [null, '- '],
        [3, 'We repaid fees'],
      ],
    ],
  ]);
});

test('a sentence over several lines is marked in each, begins once and ends once', () => {
  const text = 'It begins\nand ends.';
  const [one, two] = markText(
    text,
    markedSentences([{ check: 'A1', places: [{ from: 0, to: text.length }] }]),
  );
  expect(one?.stretches).toMatchObject([{ text: 'It begins', first: true, last: false }]);
  expect(two?.stretches).toMatchObject([{ text: 'and ends.', first: false, last: true }]);
});

test('of two sentences that overlap the second is marked where the first has ended', () => {
  const places = [
    { from: 0, to: 6 },
    { from: 3, to: 10 },
  ];
  const [line] = markText('abcdefghijkl', markedSentences([{ check: 'A1', places }]));
  expect(line?.stretches.map(({ text, sentence }) => [text, sentence?.number ?? null])).toEqual([
    ['abcdef', 1],
    ['ghij', 2],
    ['kl', null],
  ]);
});

test('a long text comes in parts, a short one in one, and none without a part', () => {
  const paragraphs = markText('one\ntwo\nthree', []);
  expect(partsOfText(paragraphs, 6).map((part) => part.length)).toEqual([2, 1]);
  expect(partsOfText(paragraphs, 1000)).toHaveLength(1);
  expect(partsOfText([], 10)).toEqual([[]]);
});

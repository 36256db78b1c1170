import { expect, test } from 'vitest';
import {
  factsIn,
  markFact,
  plainText,
  readBlocks,
  readRuns,
  rewriteFacts,
} from '#app/domain/statements/facts/marked-text.ts';

const TEXT =
  'We buy from [204](fact:suppliers.total) suppliers\nin [61](fact:suppliers.countries) countries.\n\n- one\n- two';

test('a linked number is read as a run of its own, and single line breaks are spaces', () => {
  const [paragraph, list] = readBlocks(TEXT);
  expect(paragraph?.lines[0]).toEqual([
    { text: 'We buy from ', fact: null },
    { text: '204', fact: 'suppliers.total' },
    { text: ' suppliers', fact: null },
    { text: ' in ', fact: null },
    { text: '61', fact: 'suppliers.countries' },
    { text: ' countries.', fact: null },
  ]);
  expect(list?.kind).toBe('list');
  expect(list?.lines).toHaveLength(2);
});

test('people read the text without its marks', () => {
  expect(plainText(TEXT)).toContain('We buy from 204 suppliers\nin 61 countries.');
});

test('lines counted from 1 are steps; a single one, a year and a gap in the count are not', () => {
  const kinds = (text: string) => readBlocks(text).map(({ kind, lines }) => [kind, lines.length]);
  const steps = readBlocks('First:\n1. We asked [12](fact:sites.visited) mills.\n2) We paid.');
  expect(steps.map(({ kind }) => kind)).toEqual(['paragraph', 'steps']);
  expect(steps[1]?.lines.map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
    'We asked 12 mills.',
    'We paid.',
  ]);
  expect(kinds('1. We asked.\n2. We paid.\n1. We looked.\n2. We left.')).toEqual([
    ['steps', 2],
    ['steps', 2],
  ]);
  expect(kinds('We ended in March\n26. Then we went on.')).toEqual([['paragraph', 1]]);
  expect(kinds('1. We asked.')).toEqual([['paragraph', 1]]);
  expect(kinds('1. We asked.\n3. We left.')).toEqual([['paragraph', 1]]);
});

test('a number is brought up to the record, and one without a value stays as it stands', () => {
  const written = (key: string) => (key === 'suppliers.total' ? '205' : null);
  const text = rewriteFacts(TEXT, written);
  expect(plainText(text)).toContain('205 suppliers');
  expect(plainText(text)).toContain('61 countries');
  expect(factsIn(text)).toEqual(['suppliers.total', 'suppliers.countries']);
});

test('what is written for a fact cannot break out of its mark', () => {
  const text = markFact('12](fact:x) [', 'suppliers.total');
  expect(factsIn(text)).toEqual(['suppliers.total']);
});

test('a value that is not recorded never makes a mark, and an empty one is never shown', () => {
  expect(markFact('', 'screening.lists')).toBe('');
  expect(markFact('x'.repeat(401), 'lists.publishers')).toBe('x'.repeat(401));
  const empty = 'Held against [](fact:screening.lists) lists.';
  expect(plainText(empty)).toBe('Held against  lists.');
  expect(readRuns(empty).map(({ text }) => text)).toEqual(['Held against ', ' lists.']);
  expect(rewriteFacts(empty, () => null)).toBe('Held against  lists.');
  expect(rewriteFacts(empty, () => '9')).toBe('Held against [9](fact:screening.lists) lists.');
  expect(rewriteFacts(TEXT, () => '')).toBe(TEXT);
});

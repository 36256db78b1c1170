import { expect, test } from 'vitest';
import { breakablePieces, breakLines } from '#app/documents/pdf/text/break-lines.ts';
import { inVisualOrder, splitRuns } from '#app/documents/pdf/text/text-runs.ts';
import { parseRanges, inRanges } from '#app/documents/pdf/text/unicode-ranges.ts';

const latin = (character: string) => (/[a-z0-9 .()]/i.test(character) ? 'latin' : 'other');
const levels = (text: string, level: number) => new Uint8Array(text.length).fill(level);

test('a text in one font and one direction is one run', () => {
  expect(splitRuns('Mill 4.', levels('Mill 4.', 0), latin)).toEqual([
    { text: 'Mill 4.', drawn: 'Mill 4.', level: 0, face: 'latin' },
  ]);
});

test('another script begins another run, and a combining mark stays with its letter', () => {
  const text = 'a和e\u0301';
  expect(splitRuns(text, levels(text, 0), latin).map((run) => run.text)).toEqual(['a', '和', 'e\u0301']);
});

test('marks that only steer direction are not drawn', () => {
  const text = '\u2068ab\u2069';
  expect(splitRuns(text, levels(text, 0), latin).map((run) => run.text)).toEqual(['ab']);
});

test('a bracket in a right-to-left run is drawn facing the other way', () => {
  const mirror = (character: string) => ({ '(': ')', ')': '(' })[character] ?? null;
  const runs = splitRuns('(a)', levels('(a)', 1), latin, mirror);
  expect(runs.map((run) => [run.text, run.drawn])).toEqual([
    ['(', ')'],
    ['a', 'a'],
    [')', '('],
  ]);
});

test('runs of the levels 1 2 1 stand mirrored, the inner one keeping its own order (UAX 9, L2)', () => {
  const runs = [
    { text: 'A', drawn: 'A', level: 1, face: 'f' },
    { text: '12', drawn: '12', level: 2, face: 'f' },
    { text: 'B', drawn: 'B', level: 1, face: 'f' },
  ];
  expect(inVisualOrder(runs).map((run) => run.text)).toEqual(['B', '12', 'A']);
});

test('lines break after spaces and hyphens, and between Chinese characters but not before their full stop', () => {
  expect(breakablePieces('cross-check it')).toEqual(['cross-', 'check ', 'it']);
  expect(breakablePieces('和田。')).toEqual(['和', '田。']);
});

test('Thai breaks between its words, and a mark never leaves its letter', () => {
  const pieces = breakablePieces('โรงงานสิ่งทอ (invented)');
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('')).toBe('โรงงานสิ่งทอ (invented)');
  expect(pieces.filter((piece) => /^\p{M}/u.test(piece))).toEqual([]);
  const lines = breakLines('கிகிகிகி', 4, (text) => text.length);
  expect(lines).toEqual(['கிகி', 'கிகி']);
});

test('a word wider than the line is cut, and no line is wider than allowed', () => {
  const lines = breakLines('ab abcdefgh', 4, (text) => text.length);
  expect(lines).toEqual(['ab ', 'abcd', 'efgh']);
});

test('ranges are read as fonts state them', () => {
  const ranges = parseRanges('U+0000-00FF,U+0131');
  expect([0x41, 0x131, 0x132].map((codePoint) => inRanges(ranges, codePoint))).toEqual([true, true, false]);
});

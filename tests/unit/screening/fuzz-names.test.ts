import { fc } from '#tests/support/properties.ts';
import { describe, expect, test } from 'vitest';
import { compareWords } from '#app/domain/screening/names/compare-words.ts';
import { readingsOf, readName, type ReadName } from '#app/domain/screening/names/read-name.ts';

/** First and last letters of the scripts that names are written in, and of signs that stand between. */
const BLOCKS: readonly (readonly [script: string, from: number, to: number])[] = [
  ['Latin', 0x0020, 0x024f],
  ['Greek', 0x0370, 0x03ff],
  ['Cyrillic', 0x0400, 0x052f],
  ['Armenian', 0x0531, 0x058a],
  ['Hebrew', 0x0591, 0x05f4],
  ['Arabic', 0x0600, 0x06ff],
  ['Devanagari', 0x0900, 0x097f],
  ['Bengali', 0x0980, 0x09fe],
  ['Tamil', 0x0b82, 0x0bfa],
  ['Thai', 0x0e01, 0x0e5b],
  ['Georgian', 0x10a0, 0x10ff],
  ['Ethiopic', 0x1200, 0x137c],
  ['punctuation and signs', 0x2000, 0x214f],
  ['kana', 0x3041, 0x30ff],
  ['Han', 0x4e00, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
  ['half and full width', 0xff01, 0xffee],
  ['surrogates', 0xd800, 0xdfff],
  ['mathematical letters', 0x1d400, 0x1d7ff],
  ['Han beyond the first plane', 0x20000, 0x2a6df],
];

const MOST_READINGS = 3;

function signs(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: from, max: to }) },
        {
          weight: 2,
          arbitrary: fc.constantFrom(...Array.from(' .-&/"’()0179', (sign) => sign.charCodeAt(0))),
        },
      ),
      { maxLength: 60 },
    )
    .map((codes) => String.fromCodePoint(...codes));
}

function expectSound(read: ReadName, name: string): void {
  expect(read.written).toBe(name.slice(0, 300));
  let last = 0;
  for (const { word, from, to } of read.words) {
    expect(word.text).toMatch(/^[a-z0-9]+$/);
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(read.written.length);
    expect(compareWords(word, word)).toBe(1);
    last = from;
  }
}

describe('whatever is written', () => {
  test.each(BLOCKS)('%s: is read within bounds, in order, and always the same', (_, from, to) => {
    fc.assert(
      fc.property(signs(from, to), (name) => {
        const readings = readingsOf(name);
        expect(readings.length).toBeLessThanOrEqual(MOST_READINGS);
        for (const read of readings) expectSound(read, name);
        expect(readingsOf(name)).toEqual(readings);
        expect(readName(name)).toEqual(readings[0]);
      }),
      { numRuns: 60 },
    );
  });

  test('scripts may be mixed', () => {
    const mixed = fc
      .array(
        fc.constantFrom(...BLOCKS).chain(([, from, to]) => signs(from, to)),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (name) => {
        for (const read of readingsOf(name)) expectSound(read, name);
      }),
      { numRuns: 100 },
    );
  });

  test('a Latin name has one reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(readingsOf(name)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  test('reading the words that were read gives the same words', () => {
    const words = fc.constantFrom(
      'zarev',
      'industry',
      'trading',
      'crimea',
      'bank',
      '38',
      'orlinda',
      'port',
      'steel',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const read = readName(parts.join(' ')).words.map(({ word }) => word.text);
        expect(readName(read.join(' ')).words.map(({ word }) => word.text)).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });
});

import { Binary, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { fc } from './fixed-examples.ts';
import { expect, test } from 'vitest';
import { decode, decodeExact, encode } from '../values/codec.ts';
import { compare, compareStrings, equal } from '../values/compare.ts';
import { encodeKey, hashKey } from '../values/keys.ts';
import { calculate } from '../values/numbers.ts';
import { anyValue } from './arbitrary.ts';

const ASCENDING: unknown[] = [
  new MinKey(),
  null,
  NaN,
  -Infinity,
  Long.fromString('-9007199254740993'),
  -1,
  0,
  Decimal128.fromString('0.1'),
  0.5,
  new Double(1),
  2,
  Long.fromString('9007199254740993'),
  Decimal128.fromString('1E+30'),
  Infinity,
  '',
  'A',
  'a',
  'ab',
  'é',
  '\uffff',
  '😀',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 0 },
  { a: 'x' },
  [],
  [0],
  [0, 1],
  [1],
  new Binary(Buffer.from([9])),
  new Binary(Buffer.from([1, 2])),
  new ObjectId('000000000000000000000001'),
  new ObjectId('ff0000000000000000000000'),
  false,
  true,
  new Date(-5),
  new Date(0),
  new Date(5),
  Timestamp.fromBits(1, 1),
  Timestamp.fromBits(2, 1),
  /a/,
  /b/,
  new MaxKey(),
];

test('the order of values is that of BSON, for comparing and for keys, both ways', () => {
  const keys = (direction: number) => ASCENDING.map((value) => encodeKey([value], [direction]));
  for (let i = 1; i < ASCENDING.length; i++) {
    expect(compare(ASCENDING[i - 1], ASCENDING[i]), `value ${i}`).toBeLessThan(0);
    expect(compare(ASCENDING[i], ASCENDING[i - 1]), `value ${i}`).toBeGreaterThan(0);
    expect(Buffer.compare(keys(1)[i - 1] ?? Buffer.alloc(0), keys(1)[i] ?? Buffer.alloc(0)), `key ${i}`).toBe(
      -1,
    );
    expect(
      Buffer.compare(keys(-1)[i - 1] ?? Buffer.alloc(0), keys(-1)[i] ?? Buffer.alloc(0)),
      `descending key ${i}`,
    ).toBe(1);
  }
});

test('keys order as the values do', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (left, right) => {
      const keys = Buffer.compare(encodeKey([left], [1]), encodeKey([right], [1]));
      expect(keys).toBe(Math.sign(compare(left, right)));
    }),
    { numRuns: 400 },
  );
});

test('equal values have one hash, others do not share it', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (left, right) => {
      expect(hashKey(left) === hashKey(right)).toBe(equal(left, right));
    }),
    { numRuns: 400 },
  );
});

test('1, 1.0, 1 as long and 1.00 as decimal are equal', () => {
  const ones = [1, new Double(1), Long.ONE, Decimal128.fromString('1.00')];
  for (const one of ones) expect(equal(one, 1) && hashKey(one) === hashKey(1)).toBe(true);
});

test('text orders by UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      expect(Math.sign(compareStrings(left, right))).toBe(
        Buffer.compare(Buffer.from(left), Buffer.from(right)),
      );
    }),
    { numRuns: 60 },
  );
});

test('what is read exactly is written back byte for byte', () => {
  const document = {
    int: 5,
    whole: new Double(5),
    half: 0.5,
    minus: new Double(-0),
    long: Long.fromNumber(7),
    big: 5e12,
    inner: { list: [new Double(1), { x: Long.ONE }] },
  };
  expect(encode(decodeExact(encode(document)))).toEqual(encode(document));
  expect(decode(encode(document))).toMatchObject({ whole: 5, long: 7, inner: { list: [1, { x: 1 }] } });
});

const SUMS: [left: Parameters<typeof calculate>[0], right: Parameters<typeof calculate>[0], sum: unknown][] =
  [
    [1, 2, 3],
    [2_147_483_647, 1, Long.fromNumber(2_147_483_648)],
    [Long.ONE, 1, Long.fromNumber(2)],
    [0.5, 0.5, new Double(1)],
    [new Double(1), 1, new Double(2)],
    [Decimal128.fromString('0.1'), Decimal128.fromString('0.2'), Decimal128.fromString('0.3')],
    [Decimal128.fromString('0.1'), 1, Decimal128.fromString('1.1')],
  ];

test.each(SUMS)('%s + %s keeps its type', (left, right, sum) => {
  expect(calculate(left, '+', right)).toEqual(sum);
});

test('a sum beyond 64 bits is refused', () => {
  expect(() => calculate(Long.MAX_VALUE, '+', 1)).toThrow(/overflow/);
});

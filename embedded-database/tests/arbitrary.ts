import { Decimal128, Double, Long, ObjectId } from 'bson';
import { fc } from './fixed-examples.ts';

/** Numbers of every BSON type, many of them equal or close. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  fc.constantFrom(0.5, -0.5, 2.25, 1e15, 9007199254740992),
  fc.integer({ min: -3, max: 5 }).map((value) => new Double(value)),
  fc.constantFrom('0', '3', '9007199254740993').map((text) => Long.fromString(text)),
  fc.constantFrom('0.5', '1', '1.10', '2.25').map((text) => Decimal128.fromString(text)),
);

/** Values of the kinds that documents hold, from a small range, so that they meet. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      anyNumber,
      fc.constantFrom('', 'a', 'b', 'ab', 'A', 'é', 'a\0b', '😀'),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(0, 5, 86_400_000).map((time) => new Date(time)),
      fc.constantFrom('000000000000000000000001', 'ffffffffffffffffffffffff').map((hex) => new ObjectId(hex)),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'x'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;

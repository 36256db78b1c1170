import { fc } from './fixed-examples.ts';
import { Binary, Decimal128, Long, ObjectId, serialize, Timestamp } from 'bson';
import { expect, test } from 'vitest';
import { decode } from '../values/codec.ts';
import { pickFields } from '../values/pick-fields.ts';
import { fieldsNeeded } from '../update/projection.ts';

const bytesOf = (document: Record<string, unknown>) => Buffer.from(serialize(document));
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 }),
  fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }).filter(isName), fc.string(), { maxKeys: 4 }),
  fc.constantFrom(
    new ObjectId('64b7f0000000000000000001'),
    new Binary(Buffer.from('sealed')),
    Long.fromString('9007199254740993'),
    Decimal128.fromString('1.10'),
    new Timestamp({ t: 7, i: 1 }),
  ),
);
function isName(name: string): boolean {
  return !name.includes('\0') && name !== '__proto__' && name !== '$ref' && name !== '$id';
}

test('picked fields are what the whole document holds under these names, in its order', () => {
  const name = fc.string({ minLength: 1, maxLength: 3 }).filter(isName);
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 8 }), fc.array(name), (document, others) => {
      const names = new Set([...Object.keys(document).filter((_name, at) => at % 2 === 0), ...others]);
      const bytes = bytesOf(document);
      const whole = Object.entries(decode(bytes)).filter(([key]) => names.has(key));
      expect(Object.entries(decode(pickFields(bytes, names)))).toEqual(whole);
    }),
  );
});

test('a document with a type that cannot be skipped is given back whole', () => {
  const bytes = bytesOf({ a: 1, pattern: /x/i, b: 2 });
  expect(pickFields(bytes, new Set(['b']))).toBe(bytes);
});

test('only a projection that keeps fields and computes nothing says which it needs', () => {
  expect(fieldsNeeded({ tier: 1, 'sites.country': 1 })).toEqual(new Set(['_id', 'tier', 'sites']));
  expect(fieldsNeeded({ notes: 0 })).toBeNull();
  expect(fieldsNeeded({ tier: 1, near: { $slice: ['$sites', 1] } })).toBeNull();
  expect(fieldsNeeded({ _id: 0 })).toBeNull();
  expect(fieldsNeeded({})).toBeNull();
});

import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { badValue } from './mongo-error.ts';

/** The classes in which MongoDB compares values; a value of a lower class sorts before every value of a higher one. */
export type Kind =
  | 'minKey'
  | 'missing'
  | 'null'
  | 'number'
  | 'string'
  | 'object'
  | 'array'
  | 'binary'
  | 'objectId'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'regex'
  | 'maxKey';

/** First byte of every index key. Gaps leave 1..4 and 6..9 for bounds below and between kinds. */
export const KIND_ORDER: Record<Kind, number> = {
  minKey: 1,
  missing: 5,
  null: 10,
  number: 20,
  string: 30,
  object: 40,
  array: 50,
  binary: 60,
  objectId: 70,
  boolean: 80,
  date: 90,
  timestamp: 100,
  regex: 110,
  maxKey: 120,
};

/** The comparison class of a value. */
export function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 'number';
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'undefined':
    case 'function':
      return 'missing';
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Object.getPrototypeOf(value) === Object.prototype) return 'object';
  return kindOfInstance(value);
}

function kindOfInstance(value: unknown): Kind {
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Date) return 'date';
  if (value instanceof Timestamp) return 'timestamp';
  if (
    value instanceof Long ||
    value instanceof Double ||
    value instanceof Int32 ||
    value instanceof Decimal128
  )
    return 'number';
  if (value instanceof Binary || value instanceof Uint8Array) return 'binary';
  if (value instanceof BSONRegExp || value instanceof RegExp) return 'regex';
  if (value instanceof MinKey) return 'minKey';
  if (value instanceof MaxKey) return 'maxKey';
  return value instanceof BSONSymbol ? 'string' : 'object';
}

const TYPE_NUMBERS: Record<number, string> = {
  [-1]: 'minKey',
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
};
const TYPE_NAMES = new Set([...Object.values(TYPE_NUMBERS), 'number']);

/** The BSON type's alias as `$type` names it. A whole plain number in 32 bits is an int, any other plain number a double. */
export function typeAlias(value: unknown): string {
  const kind = kindOf(value);
  if (kind === 'number') return numberAlias(value);
  if (kind === 'binary') return 'binData';
  return kind === 'boolean' ? 'bool' : kind;
}

function numberAlias(value: unknown): string {
  if (typeof value === 'number') return (value | 0) === value && !Object.is(value, -0) ? 'int' : 'double';
  if (value instanceof Decimal128) return 'decimal';
  if (value instanceof Double) return 'double';
  return value instanceof Int32 ? 'int' : 'long';
}

/** The alias for what was given to `$type`: a number of the BSON table or an alias. Unknown ones are refused (code 2). */
export function parseTypeAlias(given: unknown): string {
  if (typeof given === 'string') {
    if (TYPE_NAMES.has(given)) return given;
    throw badValue(`Unknown type name alias: ${given}`);
  }
  const alias = TYPE_NUMBERS[Number(given)];
  if (alias === undefined) throw badValue(`Invalid numerical type code: ${String(given)}`);
  return alias;
}

import { Long, Timestamp } from 'bson';
import type { FilterContext } from '../query/filter.ts';
import type { Collation } from '../values/collation.ts';
import { compare } from '../values/compare.ts';
import { isDocument, show } from '../values/document.ts';
import { typeAlias } from '../values/kinds.ts';
import { badValue, failedToParse, typeMismatch } from '../values/mongo-error.ts';
import { type AnyNumber, calculate, isNumber, toNumber } from '../values/numbers.ts';
import { addToSet, pop, pull, pullAll, push } from './array-operators.ts';
import { childOf, type Container, setChild } from './paths.ts';

/** One operator at one place: what it changes, its argument and the circumstances. */
export interface Place {
  container: Container;
  name: string;
  path: string;
  argument: unknown;
  collation: Collation | null;
  context: FilterContext;
}

/** Operators that change what is there and never make a path. */
export const LEAVES_MISSING = new Set(['$unset', '$pop', '$pull', '$pullAll']);

/** Every update operator but `$rename`, which has two paths, and `$setOnInsert`, which is `$set` in an insert. */
export const OPERATORS: Record<string, (place: Place) => void> = {
  $set: ({ container, name, argument }) => setChild(container, name, argument),
  $setOnInsert: ({ container, name, argument }) => setChild(container, name, argument),
  $unset: ({ container, name }) => removeChild(container, name),
  $inc: (place) => arithmetic(place, '$inc', '+', place.argument),
  $mul: (place) => arithmetic(place, '$mul', '*', 0),
  $min: (place) => replaceIf(place, (order) => order < 0),
  $max: (place) => replaceIf(place, (order) => order > 0),
  $currentDate: ({ container, name, argument, path }) =>
    setChild(container, name, currentDate(argument, path)),
  $bit: bitwise,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};

/** Takes a value out of its place; an array keeps its length, with null in the place. */
export function removeChild(container: Container, name: string): void {
  if (!Array.isArray(container)) delete container[name];
  else if (Number(name) < container.length) container[Number(name)] = null;
}

function arithmetic(
  { container, name, path, argument }: Place,
  operator: string,
  sign: '+' | '*',
  whenMissing: unknown,
): void {
  const by = numeric(
    argument,
    `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${show(argument)}}`,
  );
  const held = childOf(container, name);
  if (held === undefined) {
    setChild(container, name, operator === '$mul' ? calculate(by, '*', 0) : whenMissing);
    return;
  }
  const value = numeric(
    held,
    `Cannot apply ${operator} to a value of non-numeric type. {${path}: ${show(held)}}`,
  );
  setChild(container, name, calculate(value, sign, by));
}

function numeric(value: unknown, message: string): AnyNumber {
  if (!isNumber(value)) throw typeMismatch(message);
  return value;
}

function replaceIf({ container, name, argument, collation }: Place, wins: (order: number) => boolean): void {
  const held = childOf(container, name);
  if (held === undefined || wins(compare(argument, held, collation))) setChild(container, name, argument);
}

function currentDate(argument: unknown, path: string): unknown {
  const type = isDocument(argument)
    ? argument.$type
    : argument === true || argument === false
      ? 'date'
      : undefined;
  if (type === 'date') return new Date();
  if (type === 'timestamp') return Timestamp.fromBits(1, Math.floor(Date.now() / 1000));
  throw badValue(`The argument of $currentDate for ${path} must be true or { $type: 'date' | 'timestamp' }`);
}

function bitwise({ container, name, argument, path }: Place): void {
  const [operation, mask] = isDocument(argument) ? (Object.entries(argument)[0] ?? []) : [];
  const held = childOf(container, name) ?? 0;
  if (!isNumber(mask) || !Number.isInteger(toNumber(mask)))
    throw badValue(
      `The $bit modifier field must be an Integer(32/64 bit); the one for ${path} is ${typeAlias(mask)}`,
    );
  if (!isNumber(held) || !['int', 'long'].includes(typeAlias(held)))
    throw badValue(`Cannot apply $bit to a value of non-integral type. {${path}: ${show(held)}}`);
  const a = held instanceof Long ? held.toBigInt() : BigInt(toNumber(held));
  const b = mask instanceof Long ? mask.toBigInt() : BigInt(toNumber(mask));
  const result =
    operation === 'and' ? a & b : operation === 'or' ? a | b : operation === 'xor' ? a ^ b : null;
  if (result === null) throw failedToParse(`The $bit modifier knows and, or and xor, not ${operation}`);
  setChild(
    container,
    name,
    held instanceof Long || mask instanceof Long ? Long.fromBigInt(result) : Number(result),
  );
}

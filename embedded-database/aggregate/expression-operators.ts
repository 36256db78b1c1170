import { Decimal128, Long, ObjectId } from 'bson';
import { evalExpr } from 'mingo/core';
import * as mingo from 'mingo/operators/expression';
import type { Any, AnyObject, Options } from 'mingo/types';
import { compare } from '../values/compare.ts';
import { type Document, isDocument, show } from '../values/document.ts';
import { typeAlias } from '../values/kinds.ts';
import { badValue, location, MongoError } from '../values/mongo-error.ts';
import { type AnyNumber, calculate, isNumber, numberOr, toNumber } from '../values/numbers.ts';
import { asDate, truncateDate } from './dates.ts';

type Operator = (document: AnyObject, argument: Any, options: Options) => Any;

function list(document: AnyObject, argument: Any, options: Options): unknown[] {
  const value = evalExpr(document, argument, options);
  return Array.isArray(value) ? value : [value];
}

function comparison(accepts: (order: number) => unknown): Operator {
  return (document, argument, options) => {
    const [left, right] = list(document, argument, options);
    return accepts(compare(left, right));
  };
}

/** Sums and products: exact for 64-bit and decimal operands, which mingo cannot add; everything else is mingo's. */
function arithmetic(sign: '+' | '*', plain: Operator): Operator {
  return (document, argument, options) => {
    const operands = list(document, argument, options);
    if (!operands.some((operand) => operand instanceof Decimal128 || operand instanceof Long))
      return plain(document, argument, options);
    if (operands.some((operand) => operand === null || operand === undefined)) return null;
    return operands.map(numeric).reduce((left, right) => calculate(left, sign, right));
  };
}

function numeric(value: unknown): AnyNumber {
  if (!isNumber(value))
    throw new MongoError(14, 'TypeMismatch', `only supports numeric types, not ${typeAlias(value)}`);
  return value;
}

function subtract(document: AnyObject, argument: Any, options: Options): unknown {
  const [left, right] = list(document, argument, options);
  const exact = [left, right].some((operand) => operand instanceof Decimal128 || operand instanceof Long);
  if (exact && isNumber(left) && isNumber(right)) return calculate(left, '+', calculate(right, '*', -1));
  return mingo.$subtract(document, argument, options);
}

function divide(document: AnyObject, argument: Any, options: Options): unknown {
  const [left, right] = list(document, argument, options);
  if (isNumber(right) && toNumber(right) === 0 && isNumber(left)) throw badValue("can't $divide by zero");
  if (left instanceof Decimal128 || right instanceof Decimal128) {
    return isNumber(left) && isNumber(right)
      ? Decimal128.fromString(String(toNumber(left) / toNumber(right)))
      : null;
  }
  return mingo.$divide(document, argument, options);
}

function includes(document: AnyObject, argument: Any, options: Options): boolean {
  const [wanted, array] = list(document, argument, options);
  if (!Array.isArray(array))
    throw location(40081, `$in requires an array as a second argument, found: ${typeAlias(array)}`);
  return array.some((element) => compare(wanted, element) === 0);
}

function toObjectId(value: unknown): ObjectId | null {
  if (value === null || value === undefined) return null;
  if (value instanceof ObjectId) return value;
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value);
  throw new MongoError(
    241,
    'ConversionFailure',
    `Failed to parse objectId '${show(value)}' in $convert with no onError value`,
  );
}

function toText(document: AnyObject, argument: Any, options: Options): unknown {
  const value = evalExpr(document, argument, options);
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Decimal128 || value instanceof Long) return value.toString();
  return mingo.$toString(document, { $literal: value }, options);
}

function toDate(document: AnyObject, argument: Any, options: Options): unknown {
  const value = evalExpr(document, argument, options);
  return value instanceof ObjectId
    ? value.getTimestamp()
    : mingo.$toDate(document, { $literal: value }, options);
}

const CONVERSION_NAMES: Record<string, string> = { 2: 'string', 7: 'objectId', 9: 'date' };

function convert(document: AnyObject, argument: Any, options: Options): unknown {
  if (!isDocument(argument)) throw location(50999, '$convert expects an object of named arguments');
  const value = evalExpr(document, argument.input, options);
  const given = evalExpr(document, argument.to, options);
  const to = CONVERSION_NAMES[show(given)] ?? given;
  if (value === null || value === undefined)
    return argument.onNull === undefined ? null : evalExpr(document, argument.onNull, options);
  try {
    if (to === 'objectId') return toObjectId(value);
    if (to === 'string') return toText(document, { $literal: value }, options);
    if (to === 'date') return toDate(document, { $literal: value }, options);
    if (typeof given !== 'string' && typeof given !== 'number')
      throw badValue("$convert's 'to' argument must be a string or number");
    return mingo.$convert(document, { input: { $literal: value }, to: given }, options);
  } catch (error) {
    if (argument.onError !== undefined) return evalExpr(document, argument.onError, options);
    throw error;
  }
}

function dateTrunc(document: AnyObject, argument: Any, options: Options): Date | null {
  const given: unknown = evalExpr(document, argument, options);
  const { date, unit, binSize, timezone, startOfWeek }: Document = isDocument(given) ? given : {};
  if (date === null || date === undefined || unit === null) return null;
  const moment = asDate(date);
  if (!moment) throw location(5439012, `$dateTrunc requires 'date' to be a date, but got ${typeAlias(date)}`);
  return truncateDate(moment, {
    unit: typeof unit === 'string' ? unit : 'unknown',
    binSize: numberOr(binSize, 1),
    zone: typeof timezone === 'string' ? timezone : 'UTC',
    startOfWeek: typeof startOfWeek === 'string' ? startOfWeek : 'sunday',
  });
}

/** Operators whose answers in mingo differ from MongoDB's for BSON values. */
export const EXACT_OPERATORS: Record<`$${string}`, Operator> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison(Math.sign),
  $in: includes,
  $add: arithmetic('+', mingo.$add),
  $multiply: arithmetic('*', mingo.$multiply),
  $subtract: subtract,
  $divide: divide,
  $type: (document, argument, options) => typeAlias(evalExpr(document, argument, options)),
  $toObjectId: (document, argument, options) => toObjectId(evalExpr(document, argument, options)),
  $toString: toText,
  $toDate: toDate,
  $convert: convert,
  $dateTrunc: dateTrunc,
  $rand: () => Math.random(),
};

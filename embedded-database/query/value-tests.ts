import { Long, MaxKey, MinKey, ObjectId } from 'bson';
import type { Collation } from '../values/collation.ts';
import { compare } from '../values/compare.ts';
import { asList, binaryBytes } from '../values/document.ts';
import { kindOf, parseTypeAlias, typeAlias } from '../values/kinds.ts';
import { badValue } from '../values/mongo-error.ts';
import { isNumber, toNumber } from '../values/numbers.ts';
import { isRegex, toRegExp } from './regex.ts';
import type { ValueTest } from './walk.ts';

/** Equality with a literal; null also finds missing fields. */
export function equalTo(wanted: unknown, collation: Collation | null): ValueTest {
  if (wanted === null || wanted === undefined) return (value) => value === null || value === undefined;
  if (typeof wanted === 'string' && !collation) return (value) => value === wanted;
  if (typeof wanted === 'number')
    return (value) =>
      value === wanted ||
      (typeof value === 'object' && isNumber(value) && compare(value, wanted) === 0) ||
      (Number.isNaN(wanted) && Number.isNaN(value));
  if (wanted instanceof ObjectId) {
    const id = wanted.toHexString();
    return (value) => value instanceof ObjectId && value.toHexString() === id;
  }
  const kind = kindOf(wanted);
  return (value) => kindOf(value) === kind && compare(value, wanted, collation) === 0;
}

const ACCEPTS: Record<string, (order: number) => boolean> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

/** A range within the kind of its bound; null bounds match null only, minKey and maxKey bounds compare over kinds. */
export function inRange(operator: string, bound: unknown, collation: Collation | null): ValueTest {
  const accepts = ACCEPTS[operator];
  if (!accepts) throw badValue(`unknown operator: ${operator}`);
  if (isRegex(bound)) throw badValue(`Can't have RegEx as arg to predicate over field`);
  const kind = kindOf(bound);
  if (kind === 'null' || kind === 'missing')
    return operator.endsWith('e') ? (value) => value === null || value === undefined : () => false;
  if (bound instanceof MinKey || bound instanceof MaxKey)
    return (value) => value !== undefined && accepts(compare(value, bound, collation));
  if (isNumber(bound)) {
    if (Number.isNaN(toNumber(bound)))
      return operator.endsWith('e')
        ? (value) => isNumber(value) && Number.isNaN(toNumber(value))
        : () => false;
    return (value) => isNumber(value) && !Number.isNaN(toNumber(value)) && accepts(compare(value, bound));
  }
  return (value) => kindOf(value) === kind && accepts(compare(value, bound, collation));
}

/** `$in`: one of the literals; regular expressions among them match text. */
export function oneOf(wanted: unknown, collation: Collation | null): ValueTest {
  if (!Array.isArray(wanted)) throw badValue('$in needs an array');
  const texts = new Set<string>();
  const ids = new Set<string>();
  const others: ValueTest[] = [];
  for (const literal of wanted) {
    if (typeof literal === 'string' && !collation) texts.add(literal);
    else if (literal instanceof ObjectId) ids.add(literal.toHexString());
    else others.push(isRegex(literal) ? matches(toRegExp(literal)) : equalTo(literal, collation));
  }
  return (value) =>
    (typeof value === 'string' && texts.has(value)) ||
    (value instanceof ObjectId && ids.has(value.toHexString())) ||
    others.some((test) => test(value));
}

/** Text that matches a regular expression. */
export function matches(expression: RegExp): ValueTest {
  return (value) => typeof value === 'string' && expression.test(value);
}

/** `$type`, by alias or number, one or several. */
export function ofType(wanted: unknown): ValueTest {
  const aliases = asList(wanted).map(parseTypeAlias);
  return (value) =>
    value !== undefined &&
    aliases.some((alias) => (alias === 'number' ? isNumber(value) : typeAlias(value) === alias));
}

/** `$mod`: the remainder of the whole part; not for null or infinite values. */
export function remainder(argument: unknown): ValueTest {
  if (!Array.isArray(argument) || argument.length !== 2)
    throw badValue('malformed mod, needs to be an array of divisor and remainder');
  const [divisor, wanted]: unknown[] = argument;
  if (!isNumber(divisor) || !isNumber(wanted))
    throw badValue('malformed mod, divisor and remainder must be numbers');
  const by = Math.trunc(toNumber(divisor));
  const rest = Math.trunc(toNumber(wanted));
  if (!by) throw badValue('divisor cannot be 0');
  return (value) =>
    isNumber(value) && Number.isFinite(toNumber(value)) && Math.trunc(toNumber(value)) % by === rest;
}

/** The four `$bits…` operators over whole numbers and binary data. */
export function bits(operator: string, argument: unknown): ValueTest {
  const mask = bitMask(argument);
  return (value) => {
    const held = heldBits(value);
    if (held === null) return false;
    const common = held & mask;
    switch (operator) {
      case '$bitsAllSet':
        return common === mask;
      case '$bitsAnySet':
        return common !== 0n;
      case '$bitsAllClear':
        return common === 0n;
      default:
        return common !== mask;
    }
  };
}

function bitMask(argument: unknown): bigint {
  if (Array.isArray(argument))
    return argument.reduce((mask: bigint, position) => mask | (1n << BigInt(Number(position))), 0n);
  const mask = heldBits(argument);
  if (mask === null || (isNumber(argument) && mask < 0n))
    throw badValue('bit masks are non-negative whole numbers, binary data or lists of positions');
  return mask;
}

function heldBits(value: unknown): bigint | null {
  if (value instanceof Long) return value.toBigInt();
  if (isNumber(value)) return Number.isSafeInteger(toNumber(value)) ? BigInt(toNumber(value)) : null;
  if (kindOf(value) !== 'binary') return null;
  return BigInt(`0x${Buffer.from(binaryBytes(value)).reverse().toString('hex') || '0'}`);
}

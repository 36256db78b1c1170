import { Decimal128, Double, Int32, Long } from 'bson';
import { badValue, typeMismatch } from './mongo-error.ts';

/**
 * Numbers of the four BSON types. A plain JavaScript number stands for what BSON writes for it: a 32-bit integer when it
 * is whole and fits, otherwise a double. `Double` marks a whole double, `Long` a 64-bit integer, `Decimal128` a decimal.
 */
export type AnyNumber = number | bigint | Double | Int32 | Long | Decimal128;

/** True for every representation of a number. */
export function isNumber(value: unknown): value is AnyNumber {
  if (typeof value === 'number') return true;
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  return (
    value instanceof Double || value instanceof Long || value instanceof Int32 || value instanceof Decimal128
  );
}

/** The nearest double. */
export function toNumber(value: AnyNumber): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Decimal128) return Number(value.toString());
  return value instanceof Long ? value.toNumber() : value.value;
}

/** A command's numeric option as a plain number; undefined and null give the fallback, anything else code 14. */
export function numberOr(value: unknown, fallback: number, field = 'option'): number {
  if (value === undefined || value === null) return fallback;
  if (!isNumber(value)) throw typeMismatch(`BSON field '${field}' is the wrong type, expected a number`);
  return toNumber(value);
}

/** Compares by value over all types; NaN is below every number and equal to itself. */
export function compareNumbers(left: AnyNumber, right: AnyNumber): number {
  const a = toNumber(left);
  const b = toNumber(right);
  if (a < b) return -1;
  if (a > b) return 1;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  if (typeof left === 'number' && typeof right === 'number') return 0;
  const x = exactDecimal(left);
  const y = exactDecimal(right);
  if (!x || !y) return 0;
  const exponent = Math.min(x.exponent, y.exponent);
  const difference = scaled(x, exponent) - scaled(y, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

interface ExactDecimal {
  digits: bigint;
  exponent: number;
}

function scaled(value: ExactDecimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}

/** digits × 10^exponent, exact for every finite value but the binary fraction of a double, which is taken to 17 digits. */
function exactDecimal(value: AnyNumber): ExactDecimal | null {
  const plain = value instanceof Double || value instanceof Int32 ? value.value : value;
  const text =
    typeof plain === 'number'
      ? Number.isInteger(plain)
        ? BigInt(plain).toString()
        : plain.toPrecision(17)
      : plain.toString();
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const digits = BigInt(whole + fraction || '0');
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

const fitsInt32 = (value: number) => (value | 0) === value;
const isDouble = (value: AnyNumber) =>
  value instanceof Double || (typeof value === 'number' && !fitsInt32(value));

/** A double that stays one when it is written, also when it is whole. */
function asDouble(value: number): number | Double {
  return fitsInt32(value) ? new Double(value) : value;
}

function fromInteger(value: bigint, wide: boolean): number | Long {
  if (!wide && value >= -2147483648n && value <= 2147483647n) return Number(value);
  if (BigInt.asIntN(64, value) !== value)
    throw badValue('Failed to apply the arithmetic: 64-bit integer overflow');
  return Long.fromBigInt(value);
}

const toBigInt = (value: AnyNumber) => (value instanceof Long ? value.toBigInt() : BigInt(toNumber(value)));

/** Sum or product with MongoDB's result types: decimal over double over 64-bit over 32-bit; overflow widens, then is refused. */
export function calculate(
  left: AnyNumber,
  operator: '+' | '*',
  right: AnyNumber,
): number | Double | Long | Decimal128 {
  if (left instanceof Decimal128 || right instanceof Decimal128)
    return calculateDecimal(left, operator, right);
  if (isDouble(left) || isDouble(right)) {
    const a = toNumber(left);
    const b = toNumber(right);
    return asDouble(operator === '+' ? a + b : a * b);
  }
  const a = toBigInt(left);
  const b = toBigInt(right);
  return fromInteger(operator === '+' ? a + b : a * b, left instanceof Long || right instanceof Long);
}

function calculateDecimal(left: AnyNumber, operator: '+' | '*', right: AnyNumber): Decimal128 {
  const a = exactDecimal(left);
  const b = exactDecimal(right);
  if (!a || !b)
    return Decimal128.fromString(
      String(operator === '+' ? toNumber(left) + toNumber(right) : toNumber(left) * toNumber(right)),
    );
  if (operator === '*') return decimal(a.digits * b.digits, a.exponent + b.exponent);
  const exponent = Math.min(a.exponent, b.exponent);
  return decimal(scaled(a, exponent) + scaled(b, exponent), exponent);
}

/** Decimal128 holds 34 digits: what exceeds them is rounded half to even. */
function decimal(digits: bigint, exponent: number): Decimal128 {
  return Decimal128.fromStringWithRounding(`${digits}E${exponent}`);
}

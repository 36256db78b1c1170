import { BSONRegExp, Timestamp, ObjectId } from 'bson';
import type { Collation } from './collation.ts';
import { binaryBytes, isDocument } from './document.ts';
import { KIND_ORDER, kindOf } from './kinds.ts';
import { compareNumbers, isNumber } from './numbers.ts';

/** MongoDB's order over all values: by kind, then within the kind. Strings by UTF-8 bytes or by the collation. */
export function compare(left: unknown, right: unknown, collation?: Collation | null): number {
  if (typeof left === 'number' && typeof right === 'number')
    return left < right ? -1 : left > right ? 1 : left === right ? 0 : compareNumbers(left, right);
  const kind = kindOf(left);
  const otherKind = kindOf(right);
  if (kind !== otherKind) return KIND_ORDER[kind] - KIND_ORDER[otherKind];
  if (typeof left === 'string' && typeof right === 'string')
    return collation ? collation.compare(left, right) : compareStrings(left, right);
  return compareSameKind(left, right, collation);
}

/** Equality as queries see it: null and missing are equal, 1 and 1.0 are equal. */
export function equal(left: unknown, right: unknown, collation?: Collation | null): boolean {
  return compare(left ?? null, right ?? null, collation) === 0;
}

function compareSameKind(left: unknown, right: unknown, collation?: Collation | null): number {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right);
  if (left instanceof Date && right instanceof Date) return Math.sign(+left - +right) || 0;
  if (left instanceof ObjectId && right instanceof ObjectId) return Buffer.compare(left.id, right.id);
  if (typeof left === 'boolean') return left === right ? 0 : left ? 1 : -1;
  if (Array.isArray(left) && Array.isArray(right)) return compareArrays(left, right, collation);
  if (left instanceof Timestamp && right instanceof Timestamp) return left.compare(right);
  switch (kindOf(left)) {
    case 'binary':
      return compareBinaries(binaryBytes(left), binaryBytes(right));
    case 'regex':
      return compareStrings(regexText(left), regexText(right));
    case 'string':
      return compareStrings(String(left), String(right));
    case 'object':
      return isDocument(left) && isDocument(right)
        ? compareDocuments(left, right, collation)
        : compareStrings(JSON.stringify(left), JSON.stringify(right));
    default:
      return 0;
  }
}

function compareBinaries(left: Buffer, right: Buffer): number {
  return left.length - right.length || Buffer.compare(left, right);
}

function compareArrays(left: unknown[], right: unknown[], collation?: Collation | null): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compare(left[i] ?? null, right[i] ?? null, collation);
    if (order) return order;
  }
  return left.length - right.length;
}

/** Field by field in stored order: first the kind of the value, then the name, then the value. */
function compareDocuments(
  left: Record<string, unknown>,
  right: Record<string, unknown>,
  collation?: Collation | null,
): number {
  const names = Object.keys(left);
  const otherNames = Object.keys(right);
  for (const [i, name] of names.entries()) {
    const otherName = otherNames[i];
    if (otherName === undefined) break;
    const value = left[name];
    const otherValue = right[otherName];
    const order =
      KIND_ORDER[kindOf(value)] - KIND_ORDER[kindOf(otherValue)] ||
      compareStrings(name, otherName) ||
      compare(value, otherValue, collation);
    if (order) return order;
  }
  return names.length - otherNames.length;
}

/** Order of the UTF-8 bytes. JavaScript orders by UTF-16 units, which puts surrogates before U+E000. */
export function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}

function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** A regular expression as one comparable text. */
export function regexText(value: unknown): string {
  return value instanceof BSONRegExp ? `/${value.pattern}/${value.options}` : String(value);
}

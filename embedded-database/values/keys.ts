import { BSONSymbol, ObjectId, Timestamp } from 'bson';
import { compare, regexText } from './compare.ts';
import { binaryBytes, type Document, isDocument } from './document.ts';
import { KIND_ORDER, kindOf } from './kinds.ts';
import { type AnyNumber, compareNumbers, isNumber, toNumber } from './numbers.ts';
import { EMPTY_ARRAY, indexValues, type SortField } from './paths.ts';

type Fold = ((text: string) => string) | null | undefined;

/** Grows as needed and is reused for every key: a key is read off before the next one begins. */
class KeyWriter {
  bytes = Buffer.allocUnsafe(512);
  length = 0;

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + count));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  /** UTF-8, ended by two zero bytes; a zero inside is followed by 0xff so that the order holds. */
  text(value: string): void {
    this.reserve(value.length * 6 + 2);
    if (value.includes('\0')) {
      for (const byte of Buffer.from(value)) {
        this.bytes[this.length++] = byte;
        if (byte === 0) this.bytes[this.length++] = 0xff;
      }
    } else this.length += this.bytes.write(value, this.length);
    this.bytes[this.length++] = 0;
    this.bytes[this.length++] = 0;
  }

  /** A double whose bytes order as its values do: sign flipped, negative numbers inverted. */
  double(value: number): void {
    this.reserve(8);
    const start = this.length;
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, start);
    const head = this.bytes[start] ?? 0;
    if (head & 0x80) this.invert(start, start + 8);
    else this.bytes[start] = head ^ 0x80;
    this.length += 8;
  }

  invert(from: number, to: number): void {
    for (let i = from; i < to; i++) this.bytes[i] = (this.bytes[i] ?? 0) ^ 0xff;
  }

  take(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }
}

const writer = new KeyWriter();

function putNumber(value: AnyNumber): void {
  const nearest = toNumber(value);
  if (Number.isNaN(nearest)) {
    writer.byte(0);
    return;
  }
  writer.byte(1);
  writer.double(nearest);
  const rest = typeof value === 'number' ? 0 : compareNumbers(value, nearest);
  writer.byte(2 + rest);
  if (rest) writer.text(value.toString());
}

function put(value: unknown, fold: Fold): void {
  const kind = kindOf(value);
  writer.byte(kind === 'missing' ? KIND_ORDER.null : KIND_ORDER[kind]);
  if (isNumber(value)) putNumber(value);
  else if (typeof value === 'string') writer.text(fold ? fold(value) : value);
  else if (value instanceof ObjectId) writer.raw(value.id);
  else if (value instanceof Date) writer.double(+value);
  else if (typeof value === 'boolean') writer.byte(value ? 1 : 0);
  else if (Array.isArray(value)) putArray(value, fold);
  else if (isDocument(value)) putDocument(value, fold);
  else putOther(value, kind);
}

function putOther(value: unknown, kind: string): void {
  if (kind === 'binary') {
    const bytes = binaryBytes(value);
    writer.double(bytes.length);
    writer.raw(bytes);
  } else if (value instanceof Timestamp) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt.asUintN(64, value.toBigInt()));
    writer.raw(bytes);
  } else if (kind === 'regex') writer.text(regexText(value));
  else if (value instanceof BSONSymbol) writer.text(value.valueOf());
  else if (kind === 'object') writer.text(JSON.stringify(value));
}

function putArray(array: unknown[], fold: Fold): void {
  for (const element of array) put(element ?? null, fold);
  writer.byte(0);
}

function putDocument(document: Document, fold: Fold): void {
  for (const name of Object.keys(document)) {
    const value = document[name];
    if (value === undefined) continue;
    writer.byte(KIND_ORDER[kindOf(value)]);
    writer.text(name);
    put(value, fold);
  }
  writer.byte(0);
}

function putDirected(value: unknown, direction: number, fold: Fold): void {
  const start = writer.length;
  if (value === EMPTY_ARRAY) writer.byte(KIND_ORDER.missing);
  else put(value, fold);
  if (direction < 0) writer.invert(start, writer.length);
}

/** Bytes whose order is the order of the values under the directions (source: MongoDB's KeyString idea). */
export function encodeKey(values: readonly unknown[], directions: readonly number[], fold?: Fold): Buffer {
  writer.length = 0;
  for (let i = 0; i < values.length; i++) putDirected(values[i], directions[i] ?? 1, fold);
  return writer.take();
}

/** The key under which a document sorts; of an array the lowest element counts ascending, the highest descending. */
export function sortKey(document: Document, fields: readonly SortField[]): Buffer {
  const values = fields.map((field) => sortValue(document, field));
  writer.length = 0;
  for (const [i, field] of fields.entries()) putDirected(values[i], field.direction, null);
  return writer.take();
}

function sortValue(document: Document, field: SortField): unknown {
  const values = indexValues(document, field.parts);
  let chosen = values[0];
  for (let i = 1; i < values.length; i++) {
    const order = compareWithEmpty(values[i], chosen);
    if (field.direction > 0 ? order < 0 : order > 0) chosen = values[i];
  }
  return chosen;
}

function compareWithEmpty(left: unknown, right: unknown): number {
  if (left === EMPTY_ARRAY) return right === EMPTY_ARRAY ? 0 : -1;
  if (right === EMPTY_ARRAY) return 1;
  return compare(left ?? null, right ?? null);
}

/** A text that is equal for equal values, for hash tables. */
export function hashKey(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number') return `n${value === 0 ? 0 : value}`;
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (isNumber(value) && compareNumbers(value, toNumber(value)) === 0) return `n${toNumber(value)}`;
  return encodeKey([value], [1]).toString('latin1');
}

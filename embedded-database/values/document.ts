import { Binary, ObjectId } from 'bson';

/** A parsed BSON document. Field order is that of the stored bytes. */
export type Document = { [field: string]: unknown };

/** True for an embedded document, false for arrays, null and every BSON value class. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field's own value; names such as `constructor` or `__proto__` never reach the object's ancestors. */
export function fieldOf(document: Document, name: string): unknown {
  const value = document[name];
  if (typeof value !== 'function' && name !== '__proto__') return value;
  return Object.hasOwn(document, name) ? value : undefined;
}

/** Sets a field; `__proto__` becomes an ordinary field. */
export function setField(document: Document, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
  } else document[name] = value;
}

/** A copy of documents and arrays all the way down; BSON values are shared, since nothing changes them. */
export function clone<T>(value: T): T;
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => clone(element));
  if (!isDocument(value)) return value;
  const copy: Document = {};
  for (const name of Object.keys(value)) setField(copy, name, clone(value[name]));
  return copy;
}

/** The name of the first field, or undefined for an empty document. */
export function firstField(document: Document): string | undefined {
  for (const name in document) return name;
  return undefined;
}

/** True when the document holds operators (`{ $gt: 5 }`) rather than fields. */
export function isOperators(value: unknown): value is Document {
  return isDocument(value) && firstField(value)?.startsWith('$') === true;
}

/** One value or a list of them, as a list. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The bytes of a binary value. */
export function binaryBytes(value: unknown): Buffer {
  if (value instanceof Binary) return Buffer.from(value.buffer.subarray(0, value.position));
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0);
}

/** How a value reads in an error message. */
export function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return Number.isNaN(+value) ? 'Date(invalid)' : value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string' || isDocument(value) || Array.isArray(value)) return JSON.stringify(value);
  return String(value);
}

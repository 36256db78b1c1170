import { BSONError, deserialize, Double, Int32, Long, serialize } from 'bson';
import { type Document, isDocument } from './document.ts';
import { MongoError } from './mongo-error.ts';

const READING = { promoteLongs: true, promoteBuffers: false, bsonRegExp: true } as const;
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** BSON to values for matching and computing: whole doubles and small 64-bit integers become plain numbers. */
export function decode(bytes: Uint8Array): Document {
  return parsed(() => deserialize(bytes, READING));
}

/** BSON to values that are written back byte for byte: whole doubles stay `Double`, 64-bit integers stay `Long`. */
export function decodeExact(bytes: Uint8Array): Document {
  const document = parsed(() => deserialize(bytes, EXACT));
  unwrapFields(document);
  return document;
}

/** As decode, but the elements of one top-level array stay raw bytes (the documents of an insert). */
export function decodeWithRaw(bytes: Uint8Array, arrayField: string): Document {
  return parsed(() => deserialize(bytes, { ...READING, fieldsAsRaw: { [arrayField]: true } }));
}

/** Document to BSON bytes. Undefined fields are left out. */
export function encode(document: Document): Buffer {
  const bytes = serialize(document, { ignoreUndefined: true });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function parsed(read: () => Document): Document {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError && !(error instanceof BSONError))
      throw new MongoError(15, 'Overflow', 'The document is nested too deeply');
    throw new MongoError(
      22,
      'InvalidBSON',
      error instanceof Error ? error.message : 'The BSON cannot be read',
    );
  }
}

function unwrapFields(document: Document): void {
  for (const name of Object.keys(document)) {
    const value = document[name];
    if (typeof value === 'object' && value !== null) {
      const plain = unwrap(value);
      if (plain !== value) document[name] = plain;
    }
  }
}

function unwrap(value: object): unknown {
  if (value instanceof Int32) return value.value;
  if (value instanceof Double) return (value.value | 0) === value.value ? value : value.value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const element: unknown = value[i];
      if (typeof element === 'object' && element !== null) value[i] = unwrap(element);
    }
  } else if (isDocument(value)) unwrapFields(value);
  return value;
}

/** Gives numbers that a computation left as they were their BSON type back, taken from the exact document before it. */
export function restoreNumberTypes(after: unknown, before: unknown): unknown {
  if (typeof after === 'number') {
    return (before instanceof Double && before.value === after) ||
      (before instanceof Long && before.toNumber() === after)
      ? before
      : after;
  }
  if (Array.isArray(after) && Array.isArray(before)) {
    return after.map((element, i) => restoreNumberTypes(element, before[i]));
  }
  if (isDocument(after) && isDocument(before)) {
    const restored: Document = {};
    for (const name of Object.keys(after)) restored[name] = restoreNumberTypes(after[name], before[name]);
    return restored;
  }
  return after;
}

import { decode } from '../values/codec.ts';
import { parseCollation } from '../values/collation.ts';
import { type Document, isDocument } from '../values/document.ts';
import { encodeKey, hashKey } from '../values/keys.ts';
import { kindOf } from '../values/kinds.ts';
import { EMPTY_ARRAY, indexValues, valueAt } from '../values/paths.ts';
import { pickFields } from '../values/pick-fields.ts';
import type { Collection } from './catalogue.ts';
import type { Index } from './index-definition.ts';
import { after } from './ranges.ts';
import type { ReaderSource } from './rows.ts';
import { select, type Selection } from './select.ts';

/** The different values under a path; arrays are opened. An index that leads to them is jumped along, value by value. */
export function distinctValues(
  collection: Collection,
  selection: Selection,
  key: string,
  reader: ReaderSource,
): unknown[] {
  return jumpAlongIndex(collection, selection, key, reader) ?? readAll(collection, selection, key, reader);
}

function readAll(collection: Collection, selection: Selection, key: string, reader: ReaderSource): unknown[] {
  const values = new Map<string, unknown>();
  const parts = key.split('.');
  const fold = parseCollation(selection.collation)?.fold;
  const needed = new Set(parts.slice(0, 1));
  for (const row of select(collection, selection, reader)) {
    for (const value of indexValues(row.fields(needed), parts)) {
      if (value === undefined || value === EMPTY_ARRAY) continue;
      const identity = hashKey(typeof value === 'string' && fold ? fold(value) : value);
      if (!values.has(identity)) values.set(identity, value);
    }
  }
  return [...values.values()];
}

/**
 * Reads one entry for each value: the first, then the first above it, and so on. Null where no index fits, or where a
 * missing field stands under the key of null, so that only the documents can tell.
 */
function jumpAlongIndex(
  collection: Collection,
  { filter, collation, hint }: Selection,
  key: string,
  reader: ReaderSource,
): unknown[] | null {
  const equal = filter === undefined ? {} : filter;
  if (!isDocument(equal) || collation || hint || !Object.values(equal).every(isPlain)) return null;
  const index = collection.indexes.find((one) => leadsTo(one, equal, key));
  const field = index?.fields[Object.keys(equal).length];
  if (!index || !field) return null;
  const prefix = keyOf(index, equal);
  const high = after(prefix);
  const needed = new Set(field.parts.slice(0, 1));
  const values: unknown[] = [];
  let low = prefix;
  for (;;) {
    const [entry] = reader().range(index, { low, high }, { after: null, limit: 1, backwards: false });
    if (!entry) return values;
    const value = valueAt(decode(pickFields(entry[2], needed)), field.parts);
    if (value === undefined) return null;
    values.push(value);
    low = after(Buffer.concat([prefix, encodeKey([value], [field.direction])]));
  }
}

const PLAIN: readonly string[] = ['string', 'number', 'objectId', 'boolean', 'date'];

function isPlain(value: unknown): boolean {
  return PLAIN.includes(kindOf(value));
}

/** The index begins with exactly the fields of the filter, goes on with the wanted one, and holds every document. */
function leadsTo(index: Index, equal: Document, key: string): boolean {
  const names = Object.keys(equal);
  if (index.text || index.multikey || index.sparse || index.partialFilter || index.collation) return false;
  const first = index.fields.slice(0, names.length).map(({ path }) => path);
  return first.every((path) => names.includes(path)) && index.fields[names.length]?.path === key;
}

function keyOf(index: Index, equal: Document): Buffer {
  const fields = index.fields.slice(0, Object.keys(equal).length);
  return Buffer.concat(fields.map(({ path, direction }) => encodeKey([equal[path]], [direction])));
}

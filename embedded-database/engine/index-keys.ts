import { encodeKey } from '../values/keys.ts';
import { fieldOf, isDocument, type Document } from '../values/document.ts';
import { MongoError } from '../values/mongo-error.ts';
import { indexValues } from '../values/paths.ts';
import type { Index } from './index-definition.ts';

/** The keys under which a document stands in an index: none for sparse and partial misses, several through an array. */
export function keysOf(index: Index, document: Document): Buffer[] {
  if (index.text || (index.partialTest && !index.partialTest(document))) return [];
  const fold = index.collation?.fold;
  const [only] = index.fields;
  if (only && index.fields.length === 1 && only.parts.length === 1) {
    const value = fieldOf(document, only.path);
    if (!Array.isArray(value))
      return value === undefined && index.sparse ? [] : [encodeKey([value], index.directions, fold)];
  }
  const values = index.fields.map(({ parts }) => indexValues(document, parts));
  if (index.sparse && values.every((list) => list.every((value) => value === undefined))) return [];
  if (!values.some((list) => list.length > 1)) {
    if (passesArray(index, document)) index.becameMultikey = true;
    return [
      encodeKey(
        values.map(([value]) => value),
        index.directions,
        fold,
      ),
    ];
  }
  index.becameMultikey = true;
  refuseParallelArrays(index, document);
  const keys = new Map<string, Buffer>();
  for (const combination of combinations(values)) {
    const key = encodeKey(combination, index.directions, fold);
    keys.set(key.toString('latin1'), key);
  }
  return [...keys.values()];
}

/** True when a field of the key is, or lies below, an array. */
function passesArray(index: Index, document: Document): boolean {
  return index.fields.some(({ parts }) => {
    let value: unknown = document;
    for (const part of parts) {
      value = isDocument(value) ? fieldOf(value, part) : undefined;
      if (Array.isArray(value)) return true;
    }
    return false;
  });
}

/** Two fields of one key that are different arrays would need every pair: refused as MongoDB does (code 171). */
function refuseParallelArrays(index: Index, document: Document): void {
  const arrays = new Set<string>();
  for (const { parts } of index.fields) {
    let value: unknown = document;
    for (const [depth, part] of parts.entries()) {
      value = isDocument(value) ? fieldOf(value, part) : undefined;
      if (!Array.isArray(value)) continue;
      arrays.add(parts.slice(0, depth + 1).join('.'));
      break;
    }
  }
  if (arrays.size > 1)
    throw new MongoError(
      171,
      'CannotIndexParallelArrays',
      `cannot index parallel arrays [${[...arrays].join('] [')}]`,
    );
}

/**
 * Every combination of the fields' values. Fields below the same array keep their elements together only through the
 * matcher, which rechecks every document that an index finds.
 */
function combinations(values: unknown[][]): unknown[][] {
  let made: unknown[][] = [[]];
  for (const list of values) made = made.flatMap((head) => list.map((value) => [...head, value]));
  return made;
}

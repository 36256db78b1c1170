import { type Document, fieldOf, isDocument } from './document.ts';

/** Stands in index keys for an array without elements, which sorts below null. */
export const EMPTY_ARRAY = Symbol('empty array');

/** True for a path part that can name an array position. */
export function isPosition(part: string): boolean {
  const first = part.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(part);
}

/** The value at a dotted path without looking into arrays, except by position. */
export function valueAt(document: unknown, parts: readonly string[]): unknown {
  let value = document;
  for (const part of parts) {
    if (Array.isArray(value)) value = isPosition(part) ? value[Number(part)] : undefined;
    else if (isDocument(value)) value = fieldOf(value, part);
    else return undefined;
  }
  return value;
}

/** The values at a dotted path as an index or a sort sees them: arrays on the way and at the end are opened once. */
export function indexValues(value: unknown, parts: readonly string[], depth = 0): unknown[] {
  const part = parts[depth];
  if (part === undefined) {
    if (!Array.isArray(value)) return [value];
    return value.length ? value : [EMPTY_ARRAY];
  }
  if (Array.isArray(value)) return indexValuesOfArray(value, parts, depth, part);
  return isDocument(value) ? indexValues(fieldOf(value, part), parts, depth + 1) : [undefined];
}

function indexValuesOfArray(
  array: unknown[],
  parts: readonly string[],
  depth: number,
  part: string,
): unknown[] {
  if (isPosition(part) && array[Number(part)] !== undefined)
    return indexValues(array[Number(part)], parts, depth + 1);
  const found: unknown[] = [];
  for (const element of array) if (isDocument(element)) found.push(...indexValues(element, parts, depth));
  return found.length ? found : [undefined];
}

/** One field of a sort: 1 ascending, -1 descending. */
export interface SortField {
  path: string;
  parts: string[];
  direction: 1 | -1;
}

/** Reads a sort document. */
export function parseSort(sort: Document): SortField[] {
  return Object.entries(sort).map(([path, direction]) => ({
    path,
    parts: path.split('.'),
    direction: isDocument(direction) || Number(direction) < 0 ? -1 : 1,
  }));
}

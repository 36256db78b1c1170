import { type Document, fieldOf, isDocument, setField, show } from '../values/document.ts';
import type { ValueTest } from '../query/walk.ts';
import { badValue, MongoError } from '../values/mongo-error.ts';
import { isPosition } from '../values/paths.ts';

/** A document or an array: whatever has places for values. */
export type Container = Document | unknown[];

/** Where positional path parts lead: the matched position for `$`, a test for each `$[name]`. */
export interface Positions {
  matched: number | undefined;
  filters: Map<string, ValueTest>;
}

const LONGEST_ARRAY = 1_500_000;

/** The value in a place of a container. */
export function childOf(container: unknown, name: string): unknown {
  if (Array.isArray(container)) return isPosition(name) ? container[Number(name)] : undefined;
  return isDocument(container) ? fieldOf(container, name) : undefined;
}

/** Puts a value in a place; an array is filled with null up to it. */
export function setChild(container: Container, name: string, value: unknown): void {
  if (!Array.isArray(container)) {
    setField(container, name, value);
    return;
  }
  const position = Number(name);
  if (position > LONGEST_ARRAY)
    throw badValue(`can't backfill array to larger than ${LONGEST_ARRAY} elements`);
  while (container.length < position) container.push(null);
  container[position] = value;
}

/** The paths, without `$`, `$[]` and `$[name]`, that an update path means in this document. */
export function concretePaths(document: Document, path: string, positions: Positions): string[][] {
  let reached: { parts: string[]; value: unknown }[] = [{ parts: [], value: document }];
  for (const part of path.split('.')) {
    reached = reached.flatMap(({ parts, value }) =>
      positionsOf(value, part, parts, path, positions).map((name) => ({
        parts: [...parts, name],
        value: childOf(value, name),
      })),
    );
  }
  return reached.map(({ parts }) => parts);
}

function positionsOf(
  value: unknown,
  part: string,
  before: string[],
  path: string,
  positions: Positions,
): string[] {
  if (part === '$') {
    if (positions.matched === undefined)
      throw badValue('The positional operator did not find the match needed from the query.');
    return [String(positions.matched)];
  }
  if (!part.startsWith('$[')) return [part];
  const name = part.slice(2, -1);
  const test = name ? positions.filters.get(name) : () => true;
  if (!test) throw badValue(`No array filter found for identifier '${name}' in path '${path}'`);
  if (!Array.isArray(value))
    throw badValue(
      `The path '${before.join('.')}' must exist in the document in order to apply array updates.`,
    );
  return [...value.keys()].filter((i) => test(value[i])).map(String);
}

/** The container of a path's last part, made on the way if need be. Code 28 when a value stands in the way. */
export function containerFor(document: Document, parts: readonly string[]): Container {
  let container: Container = document;
  for (const [i, part] of parts.slice(0, -1).entries()) {
    let next = childOf(container, part);
    checkPosition(container, part);
    if (next === undefined) setChild(container, part, (next = {}));
    if (!Array.isArray(next) && !isDocument(next)) {
      throw new MongoError(
        28,
        'PathNotViable',
        `Cannot create field '${parts[i + 1]}' in element {${part}: ${show(next)}}`,
      );
    }
    container = next;
  }
  checkPosition(container, parts.at(-1) ?? '');
  return container;
}

function checkPosition(container: Container, part: string): void {
  if (!Array.isArray(container) || isPosition(part)) return;
  throw new MongoError(28, 'PathNotViable', `Cannot create field '${part}' in element that is an array`);
}

/** The container of a path's last part if it is there. */
export function existingContainer(document: Document, parts: readonly string[]): Container | null {
  let container: unknown = document;
  for (const part of parts.slice(0, -1)) container = childOf(container, part);
  return Array.isArray(container) || isDocument(container) ? container : null;
}

import { fieldOf, isDocument } from '../values/document.ts';
import { isPosition } from '../values/paths.ts';

/** Filled while a document is matched: the array position of the first match, for `$` in updates and projections. */
export interface MatchContext {
  position?: number;
}

export type DocumentTest = (document: Record<string, unknown>, context?: MatchContext) => boolean;
export type ValueTest = (value: unknown) => boolean;

/**
 * A test on the values at a dotted path: the value itself, and, with `openLeaf`, each element when it is an array.
 * Arrays on the way are entered by position and element by element.
 */
export function onPath(path: string, test: ValueTest, openLeaf = true): DocumentTest {
  const parts = path.split('.');
  const [first] = parts;
  if (parts.length > 1 || first === undefined)
    return (document, context) => walk(document, parts, 0, test, openLeaf, context);
  return (document, context) => {
    const value = fieldOf(document, first);
    return test(value) || (openLeaf && Array.isArray(value) && someElement(value, test, context));
  };
}

function someElement(array: unknown[], test: ValueTest, context?: MatchContext): boolean {
  const position = array.findIndex(test);
  if (position >= 0 && context) context.position = position;
  return position >= 0;
}

/** Walks from a depth of the path; true stops at the first value that passes. */
export function walk(
  value: unknown,
  parts: readonly string[],
  depth: number,
  test: ValueTest,
  openLeaf: boolean,
  context?: MatchContext,
): boolean {
  const part = parts[depth];
  if (part === undefined)
    return test(value) || (openLeaf && Array.isArray(value) && someElement(value, test, context));
  if (Array.isArray(value)) {
    if (
      isPosition(part) &&
      Number(part) < value.length &&
      walk(value[Number(part)], parts, depth + 1, test, openLeaf, context)
    )
      return true;
    return someElement(
      value,
      (element) => isDocument(element) && walk(element, parts, depth, test, openLeaf, context),
      context,
    );
  }
  return isDocument(value)
    ? walk(fieldOf(value, part), parts, depth + 1, test, openLeaf, context)
    : test(undefined);
}

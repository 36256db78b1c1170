import { elementTest, type FilterContext } from '../query/filter.ts';
import { type Document, fieldOf, isDocument, setField } from '../values/document.ts';
import { badValue, location } from '../values/mongo-error.ts';
import { isNumber, numberOr, toNumber } from '../values/numbers.ts';
import { valueAt } from '../values/paths.ts';
import { containerFor, setChild } from './paths.ts';

/** Which fields stay or go: true for the whole field, a tree for parts of it. */
type FieldTree = Map<string, true | FieldTree>;
export type Projection = (document: Document, matched?: number) => Document;
type Computation = (from: Document, into: Document, matched: number | undefined) => void;

interface Parts {
  plain: { path: string; included: boolean }[];
  computed: { path: string; spec: unknown }[];
}

/** Compiles the projection of find and findAndModify; null when there is none. Mixed ones are refused (code 31254). */
export function compileProjection(spec: unknown, context: FilterContext): Projection | null {
  if (spec === undefined || spec === null) return null;
  if (!isDocument(spec)) throw badValue('the projection must be a document');
  if (!Object.keys(spec).length) return null;
  const parts: Parts = { plain: [], computed: [] };
  flatten(spec, '', parts);
  const including = isInclusion(parts);
  const tree = treeOf(parts, including);
  const computations = parts.computed.map(({ path, spec: given }) => computation(path, given, context));
  return (document, matched) => {
    const projected = including ? included(document, tree) : excluded(document, tree);
    for (const compute of computations) compute(document, projected, matched);
    return projected;
  };
}

/** The top-level fields that a projection looks at, where it does nothing but keep some; null where it may need the others. */
export function fieldsNeeded(spec: unknown): ReadonlySet<string> | null {
  if (!isDocument(spec) || !Object.keys(spec).length) return null;
  const parts: Parts = { plain: [], computed: [] };
  flatten(spec, '', parts);
  if (parts.computed.length || !isInclusion(parts)) return null;
  return new Set(['_id', ...parts.plain.map(({ path }) => path.split('.')[0] ?? path)]);
}

function flatten(spec: Document, prefix: string, parts: Parts): void {
  for (const [name, value] of Object.entries(spec)) {
    const path = prefix + name;
    if (
      isDocument(value) &&
      Object.keys(value).length &&
      !Object.keys(value).some((key) => key.startsWith('$'))
    )
      flatten(value, `${path}.`, parts);
    else if ((typeof value === 'boolean' || isNumber(value)) && !path.endsWith('.$'))
      parts.plain.push({ path, included: value === true || (isNumber(value) && toNumber(value) !== 0) });
    else parts.computed.push({ path, spec: value });
  }
}

const hasOperator = (spec: unknown, operator: string): spec is Document =>
  isDocument(spec) && operator in spec;

function isInclusion({ plain, computed }: Parts): boolean {
  const others = plain.filter(({ path }) => path !== '_id');
  if (others.length) return others[0]?.included === true;
  if (computed.some(({ spec }) => !hasOperator(spec, '$slice') && !hasOperator(spec, '$meta'))) return true;
  return plain.some(({ included: kept }) => kept);
}

function treeOf({ plain, computed }: Parts, including: boolean): FieldTree {
  const tree: FieldTree = new Map();
  if (including && !plain.some(({ path }) => path === '_id')) addPath(tree, '_id');
  for (const { path, included: kept } of plain) {
    if (kept === including) addPath(tree, path);
    else if (path !== '_id')
      throw location(
        31254,
        `Cannot do ${kept ? 'inclusion' : 'exclusion'} on field ${path} in ${including ? 'inclusion' : 'exclusion'} projection`,
      );
  }
  if (including) for (const { path, spec } of computed) if (hasOperator(spec, '$slice')) addPath(tree, path);
  return tree;
}

function addPath(tree: FieldTree, path: string): void {
  const parts = path.split('.');
  let level = tree;
  for (const part of parts.slice(0, -1)) {
    let next = level.get(part);
    if (next === undefined || next === true) level.set(part, (next = new Map()));
    level = next;
  }
  level.set(parts.at(-1) ?? path, true);
}

function included(document: Document, tree: FieldTree): Document {
  const kept: Document = {};
  for (const name of Object.keys(document)) {
    const branch = tree.get(name);
    const value = document[name];
    if (branch === true) setField(kept, name, value);
    else if (branch && Array.isArray(value)) setField(kept, name, includedElements(value, branch));
    else if (branch && isDocument(value)) setField(kept, name, included(value, branch));
  }
  return kept;
}

function includedElements(array: unknown[], tree: FieldTree): unknown[] {
  return array.flatMap((element): unknown[] => {
    if (Array.isArray(element)) return [includedElements(element, tree)];
    return isDocument(element) ? [included(element, tree)] : [];
  });
}

function excluded(document: Document, tree: FieldTree): Document {
  const kept: Document = {};
  for (const name of Object.keys(document)) {
    const branch = tree.get(name);
    if (branch !== true)
      setField(kept, name, branch ? excludedValue(document[name], branch) : document[name]);
  }
  return kept;
}

function excludedValue(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((element) => excludedValue(element, tree));
  return isDocument(value) ? excluded(value, tree) : value;
}

function computation(path: string, spec: unknown, context: FilterContext): Computation {
  if (path.endsWith('.$')) return positional(path.slice(0, -2));
  if (
    hasOperator(spec, '$slice') &&
    (isNumber(spec.$slice) || (Array.isArray(spec.$slice) && spec.$slice.every(isNumber)))
  )
    return sliced(path, spec.$slice);
  if (hasOperator(spec, '$elemMatch')) return firstElement(path, spec.$elemMatch, context);
  if (hasOperator(spec, '$meta')) throw badValue('$meta is not supported by the embedded database');
  if (!context.expression) throw badValue(`Unsupported projection option: ${path}`);
  const evaluate = context.expression(spec);
  return (from, into) => {
    const value = evaluate(from);
    if (value !== undefined) put(into, path, value);
  };
}

function put(into: Document, path: string, value: unknown): void {
  const parts = path.split('.');
  setChild(containerFor(into, parts), parts.at(-1) ?? path, value);
}

function positional(path: string): Computation {
  return (from, into, matched) => {
    const array = valueAt(from, path.split('.'));
    if (Array.isArray(array) && matched !== undefined) put(into, path, [array[matched]]);
  };
}

function firstElement(path: string, condition: unknown, context: FilterContext): Computation {
  const test = elementTest(condition, context);
  return (from, into) => {
    const array = fieldOf(from, path);
    const found: unknown = Array.isArray(array) ? array.find(test) : undefined;
    if (found !== undefined) put(into, path, [found]);
  };
}

function sliced(path: string, bounds: unknown): Computation {
  return (from, into) => {
    const array = valueAt(from, path.split('.'));
    if (Array.isArray(array)) put(into, path, sliceOf(array, bounds));
  };
}

function sliceOf(array: unknown[], bounds: unknown): unknown[] {
  if (!Array.isArray(bounds)) {
    const count = numberOr(bounds, 0);
    return count >= 0 ? array.slice(0, count) : array.slice(count);
  }
  const skip = numberOr(bounds[0], 0);
  const start = skip < 0 ? Math.max(0, array.length + skip) : skip;
  return array.slice(start, start + numberOr(bounds[1], array.length));
}

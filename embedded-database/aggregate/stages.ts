import { compileProjection } from '../update/projection.ts';
import type { FilterContext } from '../query/filter.ts';
import { type Document, isDocument, setField } from '../values/document.ts';
import { typeAlias } from '../values/kinds.ts';
import { location } from '../values/mongo-error.ts';
import { isNumber, toNumber } from '../values/numbers.ts';
import { valueAt } from '../values/paths.ts';
import { compileExpression } from './expressions.ts';

type Documents = Iterable<Document>;

export function* keep(documents: Documents, test: (document: Document) => boolean): Generator<Document> {
  for (const document of documents) if (test(document)) yield document;
}

export function* change(
  documents: Documents,
  transform: (document: Document) => Document,
): Generator<Document> {
  for (const document of documents) yield transform(document);
}

/** `$limit`; code 15958 unless positive. */
export function* limit(documents: Documents, given: unknown): Generator<Document> {
  let left = wholeNumber(given, '$limit');
  if (left <= 0) throw location(15958, 'the limit must be positive');
  for (const document of documents) {
    yield document;
    if (--left === 0) return;
  }
}

export function* skip(documents: Documents, given: unknown): Generator<Document> {
  let left = wholeNumber(given, '$skip');
  for (const document of documents) if (left-- <= 0) yield document;
}

/** A stage's count; code 5107201 for anything but a whole number from zero. */
export function wholeNumber(given: unknown, stage: string): number {
  const value = isNumber(given) ? toNumber(given) : NaN;
  if (!Number.isInteger(value) || value < 0)
    throw location(
      5107201,
      `invalid argument to ${stage} stage: Expected a non-negative number, got ${String(given)}`,
    );
  return value;
}

export function* concatenate(first: Documents, second: () => Documents): Generator<Document> {
  yield* first;
  yield* second();
}

/** `$addFields` for plain field names; a missing value takes the field away. Null when a path needs mingo's way. */
export function addFields(spec: unknown, variables: Document): ((document: Document) => Document) | null {
  if (!isDocument(spec)) throw location(40272, '$addFields specification stage must be an object');
  if (Object.entries(spec).some(([name, value]) => name.includes('.') || isNestedFields(value))) return null;
  const fields = Object.entries(spec).map(([name, value]) => ({
    name,
    evaluate: compileExpression(value, variables),
  }));
  return (document) => {
    const changed = { ...document };
    for (const { name, evaluate } of fields) {
      const value = evaluate(document);
      if (value === undefined) delete changed[name];
      else setField(changed, name, value);
    }
    return changed;
  };
}

const isNestedFields = (value: unknown) =>
  isDocument(value) && !Object.keys(value).some((name) => name.startsWith('$'));

/** `$project` for plain and dotted inclusions, exclusions and top-level computations. Null when it needs mingo's way. */
export function project(spec: unknown, context: FilterContext): ((document: Document) => Document) | null {
  if (!isDocument(spec) || !Object.keys(spec).length)
    throw location(51272, '$project specification must have at least one field');
  const computedPath = (path: string, value: unknown) =>
    path.includes('.') && !isNumber(value) && typeof value !== 'boolean';
  if (Object.entries(spec).some(([path, value]) => computedPath(path, value) || isNestedFields(value)))
    return null;
  return compileProjection(spec, context);
}

/** `$unset` as the exclusion it is. */
export function unset(spec: unknown): (document: Document) => Document {
  const names = Array.isArray(spec) ? spec : [spec];
  if (!names.every((name) => typeof name === 'string' && name))
    throw location(31002, '$unset specification must be a string or an array of strings');
  const projection = compileProjection(Object.fromEntries(names.map((name) => [String(name), 0])), {});
  return projection ? (document) => projection(document) : (document) => document;
}

/** `$replaceRoot` and `$replaceWith`. */
export function replaceRoot(expression: unknown, variables: Document): (document: Document) => Document {
  const evaluate = compileExpression(expression, variables);
  return (document) => {
    const root = evaluate(document);
    if (!isDocument(root))
      throw location(
        40228,
        `'newRoot' expression must evaluate to an object, but resulting value was of type: ${typeAlias(root)}`,
      );
    return root;
  };
}

/** A copy with a value at a dotted path; undefined takes the field away. */
export function withValueAt(document: Document, parts: readonly string[], value: unknown): Document {
  const [name, ...rest] = parts;
  if (name === undefined) return document;
  const copy = { ...document };
  const inner = copy[name];
  if (rest.length) copy[name] = withValueAt(isDocument(inner) ? inner : {}, rest, value);
  else if (value === undefined) delete copy[name];
  else setField(copy, name, value);
  return copy;
}

/** `$unwind`: one document per element. */
export function* unwind(documents: Documents, given: unknown): Generator<Document> {
  const spec = typeof given === 'string' ? { path: given } : given;
  if (!isDocument(spec) || typeof spec.path !== 'string' || !spec.path.startsWith('$'))
    throw location(28818, 'path option to $unwind stage should be prefixed with a $');
  const parts = spec.path.slice(1).split('.');
  const indexField = typeof spec.includeArrayIndex === 'string' ? spec.includeArrayIndex.split('.') : null;
  const keepsEmpty = spec.preserveNullAndEmptyArrays === true;
  const numbered = (document: Document, position: number | null) =>
    indexField ? withValueAt(document, indexField, position) : document;
  for (const document of documents) {
    const value = valueAt(document, parts);
    if (!Array.isArray(value)) {
      if (value !== undefined && value !== null) yield numbered(document, null);
      else if (keepsEmpty) yield numbered(document, null);
    } else if (value.length) {
      for (const [position, element] of value.entries())
        yield numbered(withValueAt(document, parts, element), position);
    } else if (keepsEmpty) yield numbered(withValueAt(document, parts, undefined), null);
  }
}

/** `$sample`: distinct documents at random. */
export function sample(documents: Documents, given: unknown): Document[] {
  const all = [...documents];
  const size = Math.min(wholeNumber(isDocument(given) ? given.size : undefined, '$sample'), all.length);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(Math.random() * (all.length - i));
    const [a, b] = [all[i], all[j]];
    if (a && b) [all[i], all[j]] = [b, a];
  }
  return all.slice(0, size);
}

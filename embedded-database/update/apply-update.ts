import { compileFilter, type FilterContext } from '../query/filter.ts';
import type { ValueTest } from '../query/walk.ts';
import type { Collation } from '../values/collation.ts';
import { equal } from '../values/compare.ts';
import { clone, type Document, firstField, isDocument, setField } from '../values/document.ts';
import { typeAlias } from '../values/kinds.ts';
import { badValue, failedToParse, MongoError } from '../values/mongo-error.ts';
import { LEAVES_MISSING, OPERATORS, removeChild } from './operators.ts';
import {
  childOf,
  concretePaths,
  containerFor,
  existingContainer,
  type Positions,
  setChild,
} from './paths.ts';

/** The circumstances of one update. */
export interface UpdateOptions {
  /** The array position that the filter matched, for `$`. */
  matched?: number;
  arrayFilters?: unknown;
  /** True when the document is about to be inserted by an upsert. */
  inserting?: boolean;
  collation?: Collation | null;
  context?: FilterContext;
}

/** True for a whole new document rather than operators. */
export function isReplacement(update: unknown): update is Document {
  return isDocument(update) && firstField(update)?.startsWith('$') !== true;
}

/** The document after an update by operators or by replacement; the given document stays as it is. */
export function applyUpdate(document: Document, update: Document, options: UpdateOptions = {}): Document {
  if (isReplacement(update)) return withIdFirst(document, clone(update));
  refuseConflicts(update);
  const changed = clone(document);
  const collation = options.collation ?? null;
  const context = { ...options.context, collation };
  const positions: Positions = {
    matched: options.matched,
    filters: compileArrayFilters(options.arrayFilters, update, context),
  };
  for (const [operator, fields] of Object.entries(update)) {
    if (!isDocument(fields))
      throw failedToParse(
        `Modifiers operate on fields but we found type ${typeAlias(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ...}`,
      );
    if (operator === '$rename') renameFields(changed, fields);
    else applyOperator(changed, operator, fields, options, { positions, collation, context });
  }
  refuseChangedId(document, changed);
  return changed;
}

interface Surroundings {
  positions: Positions;
  collation: Collation | null;
  context: FilterContext;
}

function applyOperator(
  document: Document,
  operator: string,
  fields: Document,
  options: UpdateOptions,
  { positions, collation, context }: Surroundings,
): void {
  const apply = OPERATORS[operator];
  if (!apply)
    throw failedToParse(
      `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  if (operator === '$setOnInsert' && !options.inserting) return;
  for (const [path, argument] of Object.entries(fields)) {
    refuseEmptyParts(path);
    for (const parts of path.includes('$') ? concretePaths(document, path, positions) : [path.split('.')]) {
      const container = LEAVES_MISSING.has(operator)
        ? existingContainer(document, parts)
        : containerFor(document, parts);
      if (container)
        apply({ container, name: parts.at(-1) ?? path, path, argument: clone(argument), collation, context });
    }
  }
}

function refuseEmptyParts(path: string): void {
  if (path === '' || path.startsWith('.') || path.endsWith('.') || path.includes('..')) {
    throw new MongoError(
      56,
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
}

/** Refuses an update that would change `_id` (code 66). */
export function refuseChangedId(before: Document, after: Document): void {
  if (before._id === undefined || (after._id !== undefined && equal(before._id, after._id))) return;
  throw new MongoError(
    66,
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

function withIdFirst(before: Document, replacement: Document): Document {
  if (before._id !== undefined && replacement._id !== undefined && !equal(before._id, replacement._id)) {
    throw new MongoError(
      66,
      'ImmutableField',
      "After applying the update, the (immutable) field '_id' was found to have been altered",
    );
  }
  const { _id = before._id, ...fields } = replacement;
  return _id === undefined ? fields : { _id, ...fields };
}

function renameFields(document: Document, fields: Document): void {
  for (const [from, to] of Object.entries(fields)) {
    if (typeof to !== 'string') throw badValue(`The 'to' field for $rename must be a string: ${from}`);
    refuseEmptyParts(to);
    const parts = from.split('.');
    const name = parts.at(-1) ?? from;
    const container = existingContainer(document, parts);
    const value = container ? childOf(container, name) : undefined;
    if (!container || value === undefined) continue;
    if (Array.isArray(container))
      throw badValue(`The source field of $rename cannot be an array element: ${from}`);
    removeChild(container, name);
    const target = to.split('.');
    setChild(containerFor(document, target), target.at(-1) ?? to, value);
  }
}

function refuseConflicts(update: Document): void {
  const paths: string[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!isDocument(fields)) continue;
    for (const [path, argument] of Object.entries(fields)) {
      paths.push(path);
      if (operator === '$rename') paths.push(String(argument));
    }
  }
  if (paths.length < 2) return;
  const seen = new Set(paths);
  if (seen.size < paths.length) throw conflict(paths.find((path, i) => paths.indexOf(path) !== i) ?? '', '');
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1))
      if (seen.has(path.slice(0, dot))) throw conflict(path, path.slice(0, dot));
  }
}

function conflict(path: string, other: string): MongoError {
  return new MongoError(
    40,
    'ConflictingUpdateOperators',
    `Updating the path '${path}' would create a conflict at '${other || path}'`,
  );
}

/** One test for each name in `arrayFilters`; a filter whose name the update does not use is refused. */
function compileArrayFilters(
  given: unknown,
  update: Document,
  context: FilterContext,
): Map<string, ValueTest> {
  const tests = new Map<string, ValueTest>();
  if (given === undefined || given === null) return tests;
  if (!Array.isArray(given)) throw typeAliasError(given);
  const used = Object.values(update)
    .flatMap((fields) => (isDocument(fields) ? Object.keys(fields) : []))
    .join(' ');
  for (const filter of given) {
    if (!isDocument(filter)) throw typeAliasError(filter);
    const name = filterName(filter);
    if (name === undefined)
      throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters');
    if (tests.has(name))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`);
    if (!used.includes(`$[${name}]`))
      throw failedToParse(`The array filter for identifier '${name}' was not used in the update`);
    const test = compileFilter(withoutName(filter, name), context);
    tests.set(name, (value) => test({ value }));
  }
  return tests;
}

function typeAliasError(value: unknown): MongoError {
  return new MongoError(
    14,
    'TypeMismatch',
    `arrayFilters must be an array of documents, found ${typeAlias(value)}`,
  );
}

function filterName(filter: Document): string | undefined {
  for (const [key, condition] of Object.entries(filter)) {
    if (!key.startsWith('$')) return key.split('.')[0];
    if (Array.isArray(condition) && isDocument(condition[0])) return filterName(condition[0]);
  }
  return undefined;
}

function withoutName(filter: Document, name: string): Document {
  const renamed: Document = {};
  for (const [key, condition] of Object.entries(filter)) {
    if (key.startsWith('$'))
      renamed[key] = Array.isArray(condition)
        ? condition.map((branch: unknown) => (isDocument(branch) ? withoutName(branch, name) : branch))
        : condition;
    else setField(renamed, `value${key.slice(name.length)}`, condition);
  }
  return renamed;
}

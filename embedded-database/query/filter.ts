import type { Collation } from '../values/collation.ts';
import { type Document, isDocument, isOperators } from '../values/document.ts';
import { badValue } from '../values/mongo-error.ts';
import { isNumber, toNumber } from '../values/numbers.ts';
import { isRegex, toRegExp } from './regex.ts';
import { bits, equalTo, inRange, matches, ofType, oneOf, remainder } from './value-tests.ts';
import { type DocumentTest, onPath, type ValueTest, walk } from './walk.ts';

/** What a filter needs from its surroundings: the collation, and how `$expr` and `$text` are evaluated. */
export interface FilterContext {
  collation?: Collation | null;
  expression?: (expression: unknown) => (document: Document) => unknown;
  text?: (search: unknown) => DocumentTest;
  /** True inside `$elemMatch` on plain values: the element is tested as it is, not opened once more. */
  elementOnly?: boolean;
}

/** Compiles a filter into a test. Operators that the store does not have are refused with code 2. */
export function compileFilter(filter: unknown, context: FilterContext = {}): DocumentTest {
  if (filter === undefined || filter === null) return () => true;
  if (!isDocument(filter)) throw badValue('the filter must be a document');
  const tests: DocumentTest[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if (name.startsWith('$')) tests.push(topLevel(name, condition, context));
    else tests.push(fieldTest(name, condition, context));
  }
  return allOf(tests);
}

/** Compiles a condition on one value, such as `$pull: { $gte: 5 }` has it. */
export function compileValueTest(condition: unknown, context: FilterContext = {}): ValueTest {
  const test = fieldTest('value', condition, context);
  return (value) => test({ value });
}

function allOf(tests: DocumentTest[]): DocumentTest {
  const [only] = tests;
  if (!only) return () => true;
  if (tests.length === 1) return only;
  return (document, match) => tests.every((test) => test(document, match));
}

function topLevel(name: string, condition: unknown, context: FilterContext): DocumentTest {
  switch (name) {
    case '$and':
      return allOf(branches(name, condition, context));
    case '$or': {
      const tests = branches(name, condition, context);
      return (document, match) => tests.some((test) => test(document, match));
    }
    case '$nor': {
      const tests = branches(name, condition, context);
      return (document) => !tests.some((test) => test(document));
    }
    case '$expr': {
      if (!context.expression) throw badValue('$expr is not allowed in this context');
      const evaluate = context.expression(condition);
      return (document) => isTruthy(evaluate(document));
    }
    case '$comment':
      return () => true;
    case '$text': {
      if (!context.text) throw badValue('$text is not allowed in this context');
      return context.text(condition);
    }
    case '$where':
    case '$jsonSchema':
      throw badValue(`${name} is not supported by the embedded database`);
    default:
      throw badValue(`unknown top level operator: ${name}`);
  }
}

function branches(name: string, condition: unknown, context: FilterContext): DocumentTest[] {
  if (!Array.isArray(condition) || !condition.length) throw badValue(`${name} must be a nonempty array`);
  return condition.map((branch) => {
    if (!isDocument(branch)) throw badValue(`${name} argument's entries must be objects`);
    return compileFilter(branch, context);
  });
}

/** True unless false, zero, null or missing: the truth of expressions. */
function isTruthy(value: unknown): boolean {
  if (isNumber(value)) return toNumber(value) !== 0;
  return value !== false && value !== null && value !== undefined;
}

function fieldTest(path: string, condition: unknown, context: FilterContext): DocumentTest {
  if (isRegex(condition)) return onPath(path, matches(toRegExp(condition)), !context.elementOnly);
  if (!isOperators(condition))
    return onPath(path, equalTo(condition, context.collation ?? null), !context.elementOnly);
  return allOf(
    Object.entries(condition).map(([operator, argument]) =>
      operatorTest(path, operator, argument, condition, context),
    ),
  );
}

function negated(test: DocumentTest): DocumentTest {
  return (document) => !test(document);
}

function operatorTest(
  path: string,
  operator: string,
  argument: unknown,
  whole: Document,
  context: FilterContext,
): DocumentTest {
  const collation = context.collation ?? null;
  const at = (test: ValueTest) => onPath(path, test, !context.elementOnly);
  switch (operator) {
    case '$eq':
      return at(equalTo(argument, collation));
    case '$ne': {
      if (isRegex(argument)) throw badValue("Can't have regex as arg to $ne.");
      return negated(at(equalTo(argument, collation)));
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return at(inRange(operator, argument, collation));
    case '$in':
      return at(oneOf(argument, collation));
    case '$nin': {
      if (!Array.isArray(argument)) throw badValue('$nin needs an array');
      return negated(at(oneOf(argument, collation)));
    }
    case '$not': {
      if (!isRegex(argument) && !isOperators(argument)) throw badValue('$not needs a regex or a document');
      return negated(fieldTest(path, argument, context));
    }
    case '$exists': {
      const present = onPath(path, (value) => value !== undefined, false);
      return isTruthy(argument) ? present : negated(present);
    }
    case '$regex':
      return at(matches(toRegExp(argument, whole.$options)));
    case '$options': {
      if (!('$regex' in whole)) throw badValue('$options needs a $regex');
      return () => true;
    }
    case '$type':
      return at(ofType(argument));
    case '$mod':
      return at(remainder(argument));
    case '$bitsAllSet':
    case '$bitsAnySet':
    case '$bitsAllClear':
    case '$bitsAnyClear':
      return at(bits(operator, argument));
    case '$size':
      return onPath(path, ofSize(argument), false);
    case '$all':
      return allElements(path, argument, context);
    case '$elemMatch':
      return elementMatch(path, argument, context);
    case '$near':
    case '$nearSphere':
    case '$geoWithin':
    case '$geoIntersects':
    case '$geometry':
      throw badValue(`${operator} is not supported by the embedded database`);
    default:
      throw badValue(`unknown operator: ${operator}`);
  }
}

function ofSize(argument: unknown): ValueTest {
  if (!isNumber(argument)) throw badValue('$size needs a number');
  const size = toNumber(argument);
  if (!Number.isInteger(size) || size < 0)
    throw badValue(`$size must be a whole number and not negative, got ${size}`);
  return (value) => Array.isArray(value) && value.length === size;
}

function allElements(path: string, argument: unknown, context: FilterContext): DocumentTest {
  if (!Array.isArray(argument)) throw badValue('$all needs an array');
  if (!argument.length) return () => false;
  return allOf(
    argument.map((wanted) =>
      fieldTest(
        path,
        isDocument(wanted) && '$elemMatch' in wanted ? wanted : isRegex(wanted) ? wanted : { $eq: wanted },
        context,
      ),
    ),
  );
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr']);

/** The test of one array element: a filter on documents, or operators on plain values. */
export function elementTest(argument: unknown, context: FilterContext): ValueTest {
  if (!isDocument(argument)) throw badValue('$elemMatch needs an Object');
  const [first] = Object.keys(argument);
  if (isOperators(argument) && first !== undefined && !LOGICAL.has(first)) {
    return compileValueTest(argument, { ...context, elementOnly: true });
  }
  const test = compileFilter(argument, { ...context, elementOnly: false });
  return (value) => {
    if (Array.isArray(value)) return test(Object.fromEntries(value.entries()));
    return isDocument(value) && test(value);
  };
}

function elementMatch(path: string, argument: unknown, context: FilterContext): DocumentTest {
  const test = elementTest(argument, context);
  const parts = path.split('.');
  return (document, match) => {
    let position = -1;
    const found = walk(
      document,
      parts,
      0,
      (value) => {
        if (!Array.isArray(value)) return false;
        position = value.findIndex(test);
        return position >= 0;
      },
      false,
      parts.length > 1 ? match : undefined,
    );
    if (found && match && parts.length === 1) match.position = position;
    return found;
  };
}

import { isRegex, literalPrefix, toRegExp } from '../query/regex.ts';
import { type Document, isDocument, isOperators } from '../values/document.ts';
import { kindOf } from '../values/kinds.ts';

/** What a filter demands of one path, as far as an index can use it. The matcher always checks the whole filter again. */
export interface Constraint {
  /** The value is one of these. */
  oneOf?: readonly unknown[];
  range?: { from?: Bound; to?: Bound };
  /** The text begins so. */
  prefix?: string;
}

interface Bound {
  value: unknown;
  inclusive: boolean;
}

const LONGEST_LIST = 2000;

/** The constraints of a filter by path; only what every matching document must fulfil. */
export function constraintsOf(
  filter: unknown,
  variables: Document | undefined,
  found = new Map<string, Constraint>(),
): Map<string, Constraint> {
  if (!isDocument(filter)) return found;
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(condition))
      for (const branch of condition) constraintsOf(branch, variables, found);
    else if (path === '$expr') addExpression(found, condition, variables);
    else if (!path.startsWith('$')) addCondition(found, path, condition);
  }
  return found;
}

function at(found: Map<string, Constraint>, path: string): Constraint {
  const constraint = found.get(path) ?? {};
  found.set(path, constraint);
  return constraint;
}

function addEqual(found: Map<string, Constraint>, path: string, values: readonly unknown[]): void {
  at(found, path).oneOf ??= values;
}

function addCondition(found: Map<string, Constraint>, path: string, condition: unknown): void {
  if (isRegex(condition)) addPrefix(found, path, toRegExp(condition));
  else if (!isOperators(condition)) {
    if (!Array.isArray(condition) && condition !== undefined) addEqual(found, path, [condition]);
  } else
    for (const [operator, argument] of Object.entries(condition))
      addOperator(found, path, operator, argument, condition);
}

function addOperator(
  found: Map<string, Constraint>,
  path: string,
  operator: string,
  argument: unknown,
  condition: Document,
): void {
  switch (operator) {
    case '$eq':
      if (!Array.isArray(argument) && !isRegex(argument)) addEqual(found, path, [argument]);
      return;
    case '$in':
      if (
        Array.isArray(argument) &&
        argument.length <= LONGEST_LIST &&
        !argument.some((value) => Array.isArray(value) || isRegex(value))
      )
        addEqual(found, path, argument);
      return;
    case '$gt':
    case '$gte':
      addBound(found, path, 'from', { value: argument, inclusive: operator === '$gte' });
      return;
    case '$lt':
    case '$lte':
      addBound(found, path, 'to', { value: argument, inclusive: operator === '$lte' });
      return;
    case '$regex':
      addPrefix(found, path, toRegExp(argument, condition.$options));
  }
}

function addPrefix(found: Map<string, Constraint>, path: string, expression: RegExp): void {
  const prefix = literalPrefix(expression);
  if (prefix !== null) at(found, path).prefix ??= prefix;
}

const NO_RANGE = new Set(['null', 'missing', 'array', 'minKey', 'maxKey', 'regex']);

function addBound(found: Map<string, Constraint>, path: string, side: 'from' | 'to', bound: Bound): void {
  if (NO_RANGE.has(kindOf(bound.value)) || Number.isNaN(bound.value)) return;
  const constraint = at(found, path);
  constraint.range = { [side]: bound, ...constraint.range };
}

/** Equalities of `$expr` with a variable or literal, which is how `$lookup` with a pipeline joins. */
function addExpression(
  found: Map<string, Constraint>,
  condition: unknown,
  variables: Document | undefined,
): void {
  if (!variables || !isDocument(condition)) return;
  const conditions = Array.isArray(condition.$and) ? condition.$and : [condition];
  for (const part of conditions) {
    if (!isDocument(part) || !Array.isArray(part.$eq) || part.$eq.length !== 2) continue;
    const [left, right]: unknown[] = part.$eq;
    const path = fieldPath(left) ?? fieldPath(right);
    const value = literal(fieldPath(left) ? right : left, variables);
    if (path && value !== undefined && value !== null && !Array.isArray(value))
      addEqual(found, path, [value]);
  }
}

function fieldPath(expression: unknown): string | null {
  return typeof expression === 'string' && /^\$[^$]/.test(expression) ? expression.slice(1) : null;
}

function literal(expression: unknown, variables: Document): unknown {
  if (typeof expression === 'string' && expression.startsWith('$$')) return variables[expression.slice(2)];
  return (typeof expression === 'string' && expression.startsWith('$')) || isDocument(expression)
    ? undefined
    : expression;
}

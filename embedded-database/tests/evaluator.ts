import { compare, equal } from '../values/compare.ts';
import { isDocument } from '../values/document.ts';
import { kindOf } from '../values/kinds.ts';

type Row = Record<string, unknown>;

/**
 * An independent reading of the filters that the property test makes: straight from MongoDB's manual, without paths
 * compiled, indexes or plans. Only the order of values is shared with the store; that has a test of its own.
 */
export function accepts(row: Row, filter: Row): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    if (name === '$or') return listOf(condition).some((branch) => accepts(row, branch));
    if (name === '$and') return listOf(condition).every((branch) => accepts(row, branch));
    if (name === '$nor') return !listOf(condition).some((branch) => accepts(row, branch));
    return isOperatorDocument(condition)
      ? Object.entries(condition).every(([operator, wanted]) => holds(row, name, operator, wanted))
      : holds(row, name, '$eq', condition);
  });
}

function listOf(condition: unknown): Row[] {
  return Array.isArray(condition) ? condition.filter(isDocument) : [];
}

function isOperatorDocument(condition: unknown): condition is Row {
  return isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
}

/** The value at a path of one or two parts, and the elements when it is an array. */
function candidates(row: Row, path: string): unknown[] {
  const [head = '', tail] = path.split('.');
  const top = row[head];
  if (tail === undefined) return Array.isArray(top) ? [top, ...top] : [top];
  if (!Array.isArray(top)) {
    const value = isDocument(top) ? top[tail] : undefined;
    return Array.isArray(value) ? [value, ...value] : [value];
  }
  return top.filter(isDocument).flatMap((element) => {
    const value = element[tail];
    return Array.isArray(value) ? [value, ...value] : [value];
  });
}

function holds(row: Row, path: string, operator: string, wanted: unknown): boolean {
  const values = candidates(row, path);
  switch (operator) {
    case '$eq':
      return values.some((value) => matchesLiteral(value, wanted));
    case '$ne':
      return !values.some((value) => matchesLiteral(value, wanted));
    case '$in':
      return (
        Array.isArray(wanted) && values.some((value) => wanted.some((one) => matchesLiteral(value, one)))
      );
    case '$nin':
      return (
        Array.isArray(wanted) && !values.some((value) => wanted.some((one) => matchesLiteral(value, one)))
      );
    case '$gt':
      return values.some((value) => sameKind(value, wanted) && compare(value, wanted) > 0);
    case '$gte':
      return values.some((value) =>
        wanted === null
          ? value === null || value === undefined
          : sameKind(value, wanted) && compare(value, wanted) >= 0,
      );
    case '$lt':
      return values.some((value) => sameKind(value, wanted) && compare(value, wanted) < 0);
    case '$lte':
      return values.some((value) =>
        wanted === null
          ? value === null || value === undefined
          : sameKind(value, wanted) && compare(value, wanted) <= 0,
      );
    case '$exists':
      return exists(row, path) === wanted;
    default:
      throw new Error(`The evaluator does not know ${operator}`);
  }
}

function matchesLiteral(value: unknown, wanted: unknown): boolean {
  return wanted === null
    ? value === null || value === undefined
    : value !== undefined && equal(value, wanted);
}

function sameKind(value: unknown, wanted: unknown): boolean {
  return value !== undefined && wanted !== null && kindOf(value) === kindOf(wanted);
}

function exists(row: Row, path: string): boolean {
  const [head = '', tail] = path.split('.');
  const top = row[head];
  if (tail === undefined) return top !== undefined;
  return Array.isArray(top)
    ? top.some((element) => isDocument(element) && element[tail] !== undefined)
    : isDocument(top) && top[tail] !== undefined;
}

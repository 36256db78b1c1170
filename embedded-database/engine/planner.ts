import type { KeyRange } from '../storage/record-reader.ts';
import { documentFromFilter } from '../update/upsert.ts';
import type { Collation } from '../values/collation.ts';
import { type Document, isDocument, isOperators } from '../values/document.ts';
import { encodeKey } from '../values/keys.ts';
import type { SortField } from '../values/paths.ts';
import { badValue } from '../values/mongo-error.ts';
import type { Collection } from './catalogue.ts';
import { type Constraint, constraintsOf } from './constraints.ts';
import { findIndex, type Index } from './index-definition.ts';
import { after, fieldRange } from './ranges.ts';

/** A way through one index. */
export interface IndexPlan {
  kind: 'index';
  index: Index;
  ranges: KeyRange[];
  /** The rows come in the wanted order. */
  sorted: boolean;
  backwards: boolean;
  /** One look-up in a unique index for each range. */
  point: boolean;
  /** The index alone decides the filter: the matcher need not run and a count need not read documents. */
  exact: boolean;
  score: number;
}

/** The union of several ways, for `$or`. */
interface UnionPlan {
  kind: 'union';
  plans: IndexPlan[];
  sorted: false;
  exact: false;
}

export type Plan = IndexPlan | UnionPlan;

/** What is asked for. */
export interface Question {
  filter: Document;
  sort: readonly SortField[] | null;
  collation: Collation | null;
  variables?: Document;
  hint?: unknown;
}

const MOST_RANGES = 2000;

/** The best index for a question: most equalities, then a range, then the order; null means reading everything. */
export function planFor(collection: Collection, question: Question): Plan | null {
  const hinted = hintedIndex(collection, question.hint);
  if (hinted === 'none') return null;
  const constraints = constraintsOf(question.filter, question.variables);
  let best: IndexPlan | null = null;
  for (const index of hinted ? [hinted] : collection.indexes) {
    const plan = planIndex(index, constraints, question);
    if (plan && (!best || plan.score > best.score)) best = plan;
  }
  return best ?? (question.sort ? null : planUnion(collection, question));
}

function hintedIndex(collection: Collection, hint: unknown): Index | 'none' | undefined {
  if (hint === undefined || hint === null || hint === '') return undefined;
  if (isDocument(hint) && '$natural' in hint) return 'none';
  if (isDocument(hint) && !Object.keys(hint).length) return undefined;
  const index = findIndex(collection.indexes, hint);
  if (!index)
    throw badValue(
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    );
  return index;
}

function planUnion(collection: Collection, question: Question): UnionPlan | null {
  const { $or: branches, ...rest } = question.filter;
  if (!Array.isArray(branches)) return null;
  const plans: IndexPlan[] = [];
  for (const branch of branches) {
    const plan = planFor(collection, { ...question, filter: { $and: [rest, branch] } });
    if (plan?.kind !== 'index') return null;
    plans.push(plan);
  }
  return plans.length ? { kind: 'union', plans, sorted: false, exact: false } : null;
}

function planIndex(index: Index, constraints: Map<string, Constraint>, question: Question): IndexPlan | null {
  if (index.text || !coversPartial(index, constraints, question.filter)) return null;
  const { prefixes, equalities, single } = equalityPrefixes(index, constraints, question.collation);
  const next = index.fields[equalities];
  const constraint = next && constraints.get(next.path);
  const range =
    next && constraint && rangeUsable(index, constraint, question.collation)
      ? fieldRange(constraint, next, index.multikey)
      : null;
  if (index.sparse && !range && !demandsValue(index, equalities, constraints)) return null;
  const order = single ? orderBy(index, equalities, constraints, question) : null;
  if (!equalities && !range && !order) return null;
  const complete = index.unique && equalities === index.fields.length;
  return {
    kind: 'index',
    index,
    point: complete,
    sorted: order !== null,
    backwards: order === 'backwards',
    ranges: distinctRanges(prefixes, range),
    exact: !range && equalities > 0 && decidesFilter(index, equalities, constraints, question.filter),
    score:
      (complete ? 1000 : 0) +
      equalities * 10 +
      (range ? 5 : 0) +
      (order ? 4 : 0) -
      (prefixes.length > 1 ? 1 : 0),
  };
}

/** A partial index may serve only when the filter's equalities themselves fulfil the index's filter. */
function coversPartial(index: Index, constraints: Map<string, Constraint>, filter: Document): boolean {
  if (!index.partialFilter || !index.partialTest) return true;
  if (!Object.keys(index.partialFilter).every((path) => constraints.get(path)?.oneOf?.length === 1))
    return false;
  return index.partialTest(documentFromFilter(filter));
}

const textual = (value: unknown) => typeof value === 'string' || isDocument(value);

function equalityPrefixes(
  index: Index,
  constraints: Map<string, Constraint>,
  collation: Collation | null,
): { prefixes: Buffer[]; equalities: number; single: boolean } {
  const sameCollation =
    index.collation?.key === collation?.key && (!index.collation || index.collation.fold !== null);
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let equalities = 0;
  let single = true;
  for (const field of index.fields) {
    const values = constraints.get(field.path)?.oneOf;
    if (
      !values ||
      prefixes.length * values.length > MOST_RANGES ||
      !values.every((value) => sameCollation || !textual(value))
    )
      break;
    prefixes = prefixes.flatMap((prefix) =>
      values.map((value) =>
        Buffer.concat([prefix, encodeKey([value], [field.direction], index.collation?.fold)]),
      ),
    );
    if (values.length > 1) single = false;
    equalities++;
  }
  return { prefixes, equalities, single };
}

/** Folded text does not keep the order of a collation: ranges over text need an index and a question without one. */
function rangeUsable(index: Index, constraint: Constraint, collation: Collation | null): boolean {
  if (!index.collation && !collation) return true;
  if (constraint.prefix !== undefined) return false;
  return [constraint.range?.from, constraint.range?.to].every((bound) => !bound || !textual(bound.value));
}

function demandsValue(index: Index, equalities: number, constraints: Map<string, Constraint>): boolean {
  return index.fields
    .slice(0, equalities)
    .some(({ path }) =>
      constraints.get(path)?.oneOf?.every((value) => value !== null && value !== undefined),
    );
}

/** How the index gives the wanted order, if it does: fields fixed by equality drop out of it. */
function orderBy(
  index: Index,
  equalities: number,
  constraints: Map<string, Constraint>,
  { sort, collation }: Question,
): 'forwards' | 'backwards' | null {
  if (!sort || index.multikey || index.collation || collation) return null;
  const fixed = new Set(
    index.fields
      .slice(0, equalities)
      .map(({ path }) => path)
      .filter((path) => constraints.get(path)?.oneOf?.length === 1),
  );
  const wanted = sort.filter(({ path }) => !fixed.has(path));
  const offered = index.fields.slice(equalities);
  if (wanted.length > offered.length) return null;
  const [first] = wanted;
  if (!first) return 'forwards';
  const backwards = first.direction !== offered[0]?.direction;
  const fits = wanted.every(
    (field, i) =>
      offered[i]?.path === field.path && (offered[i]?.direction !== field.direction) === backwards,
  );
  return fits ? (backwards ? 'backwards' : 'forwards') : null;
}

function distinctRanges(prefixes: Buffer[], range: KeyRange | null): KeyRange[] {
  const ranges = prefixes.map((prefix) =>
    range
      ? { low: Buffer.concat([prefix, range.low]), high: Buffer.concat([prefix, range.high]) }
      : { low: prefix, high: after(prefix) },
  );
  if (ranges.length < 2) return ranges;
  ranges.sort((left, right) => Buffer.compare(left.low, right.low));
  return ranges.filter(({ low }, i) => !ranges[i - 1]?.low.equals(low));
}

/** True when the filter is nothing but one equality on each of the fields that the index has used. */
function decidesFilter(
  index: Index,
  equalities: number,
  constraints: Map<string, Constraint>,
  filter: Document,
): boolean {
  if (index.multikey || index.collation) return false;
  const paths = Object.keys(filter);
  return (
    paths.length === equalities &&
    index.fields.slice(0, equalities).every(({ path }) => {
      const condition = filter[path];
      const plain = isOperators(condition)
        ? Object.keys(condition).every((operator) => operator === '$eq' || operator === '$in') &&
          Object.keys(condition).length === 1
        : condition !== undefined;
      return (
        plain &&
        constraints.get(path)?.oneOf?.every((value) => value !== null && value !== undefined) === true
      );
    })
  );
}

import type { RecordRow } from '../storage/record-reader.ts';
import { compileFilter, type FilterContext } from '../query/filter.ts';
import type { MatchContext } from '../query/walk.ts';
import type { Collation } from '../values/collation.ts';
import { parseCollation } from '../values/collation.ts';
import { decode, decodeExact } from '../values/codec.ts';
import { type Document, isDocument } from '../values/document.ts';
import { pickFields } from '../values/pick-fields.ts';
import { badValue, MongoError } from '../values/mongo-error.ts';
import { parseSort, type SortField } from '../values/paths.ts';
import type { Collection } from './catalogue.ts';
import { type Plan, planFor } from './planner.ts';
import { type Effort, type ReaderSource, rowsOf, scan } from './rows.ts';
import { RowSorter } from './row-sorter.ts';

/** What is looked for and how. */
export interface Selection {
  filter?: unknown;
  sort?: unknown;
  skip?: number;
  limit?: number;
  collation?: unknown;
  hint?: unknown;
  variables?: Document;
  /** The bytes are enough: documents are decoded only when the filter needs them. */
  bytesOnly?: boolean;
  /** Wall-clock milliseconds after which the work is given up (code 50). */
  deadline?: number;
  context?: FilterContext;
}

/** A found document; `position` is the array position that the filter matched. */
export interface Found {
  rowId: number;
  bytes: Buffer;
  document: Document;
  position: number | undefined;
  /** The document with at least these top-level fields: cheaper than the whole where it is not decoded yet. */
  fields(names: ReadonlySet<string>): Document;
}

export interface PreparedSelection {
  plan: Plan | null;
  sort: SortField[] | null;
  collation: Collation | null;
  filter: Document;
}

/** Reads the selection's parts and chooses the plan. */
export function prepare(collection: Collection, selection: Selection): PreparedSelection {
  const filter = selection.filter ?? {};
  if (!isDocument(filter)) throw badValue('the filter must be a document');
  if (selection.sort !== undefined && selection.sort !== null && !isDocument(selection.sort))
    throw badValue('the sort must be a document');
  const sortSpec =
    isDocument(selection.sort) && Object.keys(selection.sort).length && !('$natural' in selection.sort)
      ? selection.sort
      : null;
  const sort = sortSpec ? parseSort(sortSpec) : null;
  const collation = parseCollation(selection.collation);
  const plan = planFor(collection, {
    filter,
    sort,
    collation,
    variables: selection.variables,
    hint: selection.hint,
  });
  return { plan, sort, collation, filter };
}

/** The found documents in order. Documents are checked against the whole filter whatever the plan. */
export function* select(
  collection: Collection,
  selection: Selection,
  reader: ReaderSource,
  effort: Effort = { keys: 0, documents: 0 },
): Generator<Found> {
  const prepared = prepare(collection, selection);
  const { plan, sort, collation } = prepared;
  const sorter = sort && !plan?.sorted ? new RowSorter<Found>(sort, collation, selection) : null;
  const { skip = 0, limit = 0 } = selection;
  let passed = 0;
  for (const row of matching(
    collection,
    selection,
    prepared,
    sourceOf(collection, selection, prepared, reader, effort),
    effort,
  )) {
    if (sorter) sorter.add(row);
    else if (passed++ >= skip) {
      yield row;
      if (limit && passed >= skip + limit) return;
    }
  }
  if (sorter) yield* sorter.sorted();
}

function sourceOf(
  collection: Collection,
  selection: Selection,
  { plan, sort }: PreparedSelection,
  reader: ReaderSource,
  effort: Effort,
): Iterable<RecordRow> {
  const wanted =
    (selection.limit ?? 0) && (!sort || plan?.sorted) ? (selection.limit ?? 0) + (selection.skip ?? 0) : 0;
  if (plan) return rowsOf(plan, reader, wanted, effort);
  const backwards = isDocument(selection.sort) && Number(selection.sort.$natural) < 0;
  return scan(collection, reader, backwards);
}

function* matching(
  collection: Collection,
  selection: Selection,
  { plan, collation, filter }: PreparedSelection,
  rows: Iterable<RecordRow>,
  effort: Effort,
): Generator<Found> {
  const everything = !Object.keys(filter).length || plan?.exact === true;
  const test = compileFilter(filter, { ...selection.context, collation });
  const read = asksForTypes(filter) ? decodeExact : decode;
  for (const [rowId, bytes] of rows) {
    if ((++effort.documents & 255) === 0) refuseLate(selection.deadline);
    if (everything) {
      yield lazyFound(rowId, bytes);
      continue;
    }
    const looked = read(bytes);
    const match: MatchContext = {};
    if (!test(looked, match)) continue;
    const document = read === decode ? looked : decode(bytes);
    yield { rowId, bytes, position: match.position, document, fields: () => document };
  }
}

/** A row whose document is decoded when it is first looked at. */
function lazyFound(rowId: number, bytes: Buffer): Found {
  let document: Document | null = null;
  return {
    rowId,
    bytes,
    position: undefined,
    get document() {
      return (document ??= decode(bytes));
    },
    fields(names) {
      return document ?? decode(pickFields(bytes, names));
    },
  };
}

/** `$type` tells a whole double from an integer, so its documents are decoded exactly. */
function asksForTypes(filter: unknown): boolean {
  if (Array.isArray(filter)) return filter.some(asksForTypes);
  return (
    isDocument(filter) &&
    Object.entries(filter).some(([name, value]) => name === '$type' || asksForTypes(value))
  );
}

/** Code 50 when the client's time limit has passed. */
export function refuseLate(deadline: number | undefined): void {
  if (deadline !== undefined && Date.now() > deadline)
    throw new MongoError(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
}

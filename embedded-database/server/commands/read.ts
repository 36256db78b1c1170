import { compileExpression } from '../../aggregate/expressions.ts';
import { Pipeline } from '../../aggregate/pipeline.ts';
import type { FilterContext } from '../../query/filter.ts';
import type { Collection } from '../../engine/catalogue.ts';
import { count, select, type Selection } from '../../engine/select.ts';
import { textTest } from '../../engine/text-search.ts';
import { compileProjection } from '../../update/projection.ts';
import { encode } from '../../values/codec.ts';
import { parseCollation } from '../../values/collation.ts';
import { type Document, isDocument } from '../../values/document.ts';
import { hashKey } from '../../values/keys.ts';
import { badValue, failedToParse, location, MongoError, typeMismatch } from '../../values/mongo-error.ts';
import { isNumber, numberOr, toNumber } from '../../values/numbers.ts';
import { EMPTY_ARRAY, indexValues } from '../../values/paths.ts';
import type { Reply, Request } from '../request.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';

/** What filters of a command may use. */
export function filterContext(request: Request, collection: Collection | undefined): FilterContext {
  return {
    collation: parseCollation(request.command.collation),
    expression: (given) => compileExpression(given, request.variables),
    text: (search) => {
      if (!collection) throw new MongoError(27, 'IndexNotFound', 'text index required for $text query');
      return textTest(collection, search);
    },
  };
}

/** A number of documents, refused when negative. */
function amount(value: unknown, field: string): number {
  const given = numberOr(value, 0, field);
  if (given < 0 || !Number.isInteger(given))
    throw location(51024, `BSON field '${field}' value must be >= 0, actual value '${given}'`);
  return given;
}

function batchSizeOf(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : amount(value, 'batchSize');
}

/** The selection that find, explain and count describe. */
export function selectionOf(
  request: Request,
  collection: Collection | undefined,
  filter: unknown,
): Selection {
  const { command } = request;
  const limit = Math.abs(numberOr(command.limit, 0, 'limit'));
  return {
    filter,
    limit,
    skip: amount(command.skip, 'skip'),
    sort: command.sort,
    collation: command.collation,
    hint: command.hint,
    variables: Object.keys(request.variables).length ? request.variables : undefined,
    deadline: request.deadline,
    context: filterContext(request, collection),
  };
}

function find(request: Request): Reply {
  const { command } = request;
  const collection = request.collection();
  const selection = selectionOf(request, collection, command.filter);
  const project = compileProjection(command.projection, filterContext(request, collection));
  const single = command.singleBatch === true || (isNumber(command.limit) && toNumber(command.limit) < 0);
  return request.database.cursors.open(found(request, collection, selection, project), {
    namespace: request.namespace,
    batchSize: batchSizeOf(command.batchSize),
    singleBatch: single,
    insideTransaction: request.insideTransaction,
  });
}

function* found(
  request: Request,
  collection: Collection | undefined,
  selection: Selection,
  project: ReturnType<typeof compileProjection>,
): Generator<Buffer> {
  if (!collection) return;
  for (const { bytes, document, position } of project
    ? select(collection, selection, request.reader)
    : bytesOf(collection, selection, request)) {
    yield project && document ? encode(project(document, position)) : bytes;
  }
}

/** Without a projection the stored bytes are the answer, and documents that the filter need not see stay undecoded. */
function* bytesOf(
  collection: Collection,
  selection: Selection,
  request: Request,
): Generator<{ bytes: Buffer; document: null; position: undefined }> {
  for (const { bytes } of select(collection, selection, request.reader))
    yield { bytes, document: null, position: undefined };
}

function getMore(request: Request): Reply {
  const { command, database } = request;
  const id = numberOr(command.getMore, 0);
  const batchSize = batchSizeOf(command.batchSize);
  return database.cursors.next(id, batchSize || Number.MAX_SAFE_INTEGER);
}

function killCursors(request: Request): Reply {
  const given = request.command.cursors;
  if (!Array.isArray(given)) throw typeMismatch("BSON field 'killCursors.cursors' must be an array");
  const killed = given.filter((id) => request.database.cursors.kill(numberOr(id, 0)));
  return {
    cursorsKilled: killed,
    cursorsNotFound: given.filter((id) => !killed.includes(id)),
    cursorsAlive: [],
    cursorsUnknown: [],
  };
}

function countCommand(request: Request): Reply {
  const collection = request.collection();
  return {
    n: collection
      ? count(collection, selectionOf(request, collection, request.command.query), request.reader)
      : 0,
  };
}

function distinct(request: Request): Reply {
  const { key } = request.command;
  if (typeof key !== 'string' || !key)
    throw typeMismatch("BSON field 'distinct.key' must be a non-empty string");
  const collection = request.collection();
  const values = new Map<string, unknown>();
  const parts = key.split('.');
  const fold = parseCollation(request.command.collation)?.fold;
  if (collection) {
    for (const { document } of select(
      collection,
      selectionOf(request, collection, request.command.query),
      request.reader,
    )) {
      for (const value of indexValues(document, parts)) {
        if (value === undefined || value === EMPTY_ARRAY) continue;
        const identity = hashKey(typeof value === 'string' && fold ? fold(value) : value);
        if (!values.has(identity)) values.set(identity, value);
      }
    }
  }
  return { values: [...values.values()] };
}

/** True when the pipeline ends in a stage that writes. */
export function writesOut(pipeline: unknown): boolean {
  return (
    Array.isArray(pipeline) &&
    pipeline.some((stage) => isDocument(stage) && ('$out' in stage || '$merge' in stage))
  );
}

/** The documents of an aggregate command; `write` carries out `$out` and `$merge`. */
export function aggregation(
  request: Request,
  write?: (stage: '$out' | '$merge', spec: unknown, documents: Iterable<Document>) => void,
): Iterable<Document> {
  const { command, database } = request;
  if (!Array.isArray(command.pipeline)) throw typeMismatch("'pipeline' option must be specified as an array");
  const last = command.pipeline.findIndex((stage) => writesOut([stage]));
  if (last >= 0 && last !== command.pipeline.length - 1)
    throw location(40601, '$out and $merge can only be the final stage in the pipeline');
  const pipeline = new Pipeline({
    catalogue: database.catalogue,
    db: request.db,
    reader: request.reader,
    collation: command.collation,
    variables: { NOW: new Date(), ...request.variables },
    deadline: request.deadline,
    write,
    visible: (collection) => request.sees(collection),
  });
  return typeof command.aggregate === 'string'
    ? pipeline.from(command.aggregate, command.pipeline)
    : pipeline.run([], command.pipeline);
}

/** The cursor reply of an aggregate command. */
export function aggregateReply(request: Request, documents: Iterable<Document>): Reply {
  const { command } = request;
  if (command.cursor !== undefined && !isDocument(command.cursor))
    throw typeMismatch("'cursor' field must be an object");
  if (command.cursor === undefined && command.explain !== true)
    throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument");
  const batchSize = isDocument(command.cursor) ? batchSizeOf(command.cursor.batchSize) : undefined;
  return request.database.cursors.open(encoded(documents), {
    namespace: `${request.db}.${typeof command.aggregate === 'string' ? command.aggregate : '$cmd.aggregate'}`,
    batchSize,
    singleBatch: false,
    insideTransaction: request.insideTransaction,
  });
}

function* encoded(documents: Iterable<Document>): Generator<Buffer> {
  for (const document of documents) yield encode(document);
}

function aggregate(request: Request): Reply {
  if (request.command.explain === true) return explain(request, { ...request.command });
  return aggregateReply(request, aggregation(request));
}

function explainCommand(request: Request): Reply {
  const inner = request.command.explain;
  if (!isDocument(inner)) throw badValue('explain command requires a nested object');
  return explain(request, inner);
}

const FIND_REFUSED = [
  'min',
  'max',
  'returnKey',
  'showRecordId',
  'tailable',
  'awaitData',
  'oplogReplay',
  'allowPartialResults',
];

/** Commands that only read: they run outside the write queue, on this thread or on the reader's. */
export const READ_COMMANDS: Record<string, Command> = {
  find: {
    kind: 'read',
    transactional: true,
    refused: FIND_REFUSED,
    run: find,
    fields: [
      'filter',
      'sort',
      'projection',
      'hint',
      'skip',
      'limit',
      'batchSize',
      'singleBatch',
      'collation',
      'let',
      'allowDiskUse',
      'noCursorTimeout',
    ],
  },
  getMore: { kind: 'read', transactional: true, fields: ['collection', 'batchSize', 'term'], run: getMore },
  killCursors: { kind: 'read', transactional: true, fields: ['cursors'], run: killCursors },
  count: {
    kind: 'read',
    transactional: true,
    fields: ['query', 'limit', 'skip', 'hint', 'collation', 'fields'],
    run: countCommand,
  },
  distinct: {
    kind: 'read',
    transactional: true,
    fields: ['key', 'query', 'collation', 'hint'],
    run: distinct,
  },
  aggregate: {
    kind: 'read',
    transactional: true,
    fields: [
      'pipeline',
      'cursor',
      'explain',
      'collation',
      'let',
      'hint',
      'allowDiskUse',
      'bypassDocumentValidation',
    ],
    run: aggregate,
  },
  explain: { kind: 'read', fields: ['verbosity'], run: explainCommand },
};

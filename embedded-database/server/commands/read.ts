import type { Collection } from '../../engine/catalogue.ts';
import { count } from '../../engine/count.ts';
import { distinctValues } from '../../engine/distinct.ts';
import { select, type Selection } from '../../engine/select.ts';
import { compileProjection, fieldsNeeded, type Projection } from '../../update/projection.ts';
import { encode } from '../../values/codec.ts';
import { isDocument } from '../../values/document.ts';
import { badValue, typeMismatch } from '../../values/mongo-error.ts';
import { isNumber, numberOr, toNumber } from '../../values/numbers.ts';
import type { Reply, Request } from '../request.ts';
import { aggregate } from './aggregate.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { batchSizeOf, filterContext, selectionOf } from './selection.ts';

function find(request: Request): Reply {
  const { command } = request;
  const collection = request.collection();
  const selection = selectionOf(request, collection, command.filter);
  const project = compileProjection(command.projection, filterContext(request, collection));
  const needs = fieldsNeeded(command.projection);
  const single = command.singleBatch === true || (isNumber(command.limit) && toNumber(command.limit) < 0);
  return request.database.cursors.open(found(request, collection, selection, { project, needs }), {
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
  { project, needs }: { project: Projection | null; needs: ReadonlySet<string> | null },
): Generator<Buffer> {
  if (!collection) return;
  for (const row of select(collection, selection, request.reader)) {
    // Without a projection the stored bytes are the answer, and documents that the filter need not see stay undecoded.
    if (!project) yield row.bytes;
    else yield encode(project(needs ? row.fields(needs) : row.document, row.position));
  }
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
  if (!collection) return { values: [] };
  const selection = selectionOf(request, collection, request.command.query);
  return { values: distinctValues(collection, selection, key, request.reader) };
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

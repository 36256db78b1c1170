import { compileExpression } from '../../aggregate/expressions.ts';
import { type Found, select } from '../../engine/select.ts';
import { runUpdate, type UpdateOutcome } from '../../engine/update-statement.ts';
import { compileProjection } from '../../update/projection.ts';
import { decodeExact } from '../../values/codec.ts';
import type { Document } from '../../values/document.ts';
import { failedToParse } from '../../values/mongo-error.ts';
import type { Reply, Request } from '../request.ts';
import type { Command } from './command.ts';

const contextOf = (request: Request) => ({
  expression: (given: unknown) => compileExpression(given, request.variables),
});

function findAndModify(request: Request): Reply {
  const { command, database } = request;
  const exact = request.exact();
  if ((command.remove === true) === (command.update !== undefined))
    throw failedToParse('Either an update or remove=true must be specified');
  if (command.remove === true && (command.upsert === true || command.new === true))
    throw failedToParse('Cannot specify both upsert or new and remove=true');
  const project = compileProjection(command.fields, contextOf(request));
  const shown = (document: Document | null, position?: number) =>
    document && project ? project(document, position) : document;
  if (command.remove === true) return findAndRemove(request, shown);
  const collection =
    command.upsert === true
      ? database.catalogue.ensure(request.db, request.collectionName)
      : request.collection();
  if (!collection) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
  const outcome = runUpdate(
    collection,
    {
      filter: command.query ?? {},
      update: exact.update,
      multi: false,
      upsert: command.upsert === true,
      arrayFilters: command.arrayFilters,
      collation: command.collation,
      sort: command.sort,
      hint: command.hint,
      variables: request.variables,
    },
    { ...database, reader: request.reader },
  );
  return {
    lastErrorObject: lastError(outcome),
    value: shown(command.new === true ? outcome.after : outcome.before, outcome.position),
  };
}

function lastError({ matched, upsertedId }: UpdateOutcome): Document {
  return {
    n: matched,
    updatedExisting: matched > 0 && upsertedId === undefined,
    ...(upsertedId === undefined ? {} : { upserted: upsertedId }),
  };
}

function findAndRemove(
  request: Request,
  shown: (document: Document | null, position?: number) => Document | null,
): Reply {
  const { command } = request;
  const collection = request.collection();
  const selection = {
    filter: command.query,
    sort: command.sort,
    limit: 1,
    collation: command.collation,
    hint: command.hint,
    context: contextOf(request),
  };
  const [found]: Found[] = collection ? [...select(collection, selection, request.reader)] : [];
  if (collection && found) request.database.writer.remove(collection, found.rowId, found.document);
  return {
    lastErrorObject: { n: found ? 1 : 0 },
    value: shown(found ? decodeExact(found.bytes) : null, found?.position),
  };
}

/** findAndModify, under both of its spellings. */
export const FIND_AND_MODIFY: Command = {
  kind: 'write',
  transactional: true,
  run: findAndModify,
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'bypassDocumentValidation',
    'collation',
    'arrayFilters',
    'hint',
    'let',
  ],
};

import { runUpdate, type UpdateStatement } from '../../engine/update-statement.ts';
import { compileExpression } from '../../aggregate/expressions.ts';
import { select } from '../../engine/select.ts';
import type { Collection } from '../../engine/catalogue.ts';
import { decode, decodeExact } from '../../values/codec.ts';
import { type Document, isDocument } from '../../values/document.ts';
import { failedToParse, MongoError } from '../../values/mongo-error.ts';
import { numberOr } from '../../values/numbers.ts';
import { errorFields } from '../error-reply.ts';
import type { Reply, Request } from '../request.ts';
import type { Command } from './command.ts';
import { FIND_AND_MODIFY } from './find-and-modify.ts';

/** Runs one statement after the other; a refused one is reported with its position and ends an ordered command. */
function eachStatement(
  request: Request,
  statements: readonly Buffer[],
  run: (statement: Buffer, position: number) => void,
): Document {
  const writeErrors: Document[] = [];
  const ordered = request.command.ordered !== false || request.insideTransaction;
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!isExpected(error)) throw error;
      writeErrors.push({ index, ...errorFields(error) });
      if (ordered) break;
    }
  }
  return writeErrors.length ? { writeErrors } : {};
}

/** Refusals are reported per statement; anything else rolls the whole command back. */
function isExpected(error: unknown): boolean {
  return error instanceof MongoError || (error instanceof Error && error.name === 'MingoError');
}

function insert(request: Request): Reply {
  const { catalogue, writer } = request.database;
  const documents = request.raw('documents');
  const collection = catalogue.ensure(request.db, request.collectionName);
  let inserted = 0;
  const failures = eachStatement(request, documents, (document) => {
    writer.insert(collection, document);
    inserted++;
  });
  return { n: inserted, ...failures };
}

const UPDATE_FIELDS = new Set([
  'q',
  'u',
  'multi',
  'upsert',
  'arrayFilters',
  'collation',
  'hint',
  'c',
  'sort',
  'upsertSupplied',
]);

/** A statement's filter is read for matching, its update exactly, so that numbers keep their BSON types. */
function parseStatement(bytes: Buffer, request: Request): UpdateStatement {
  const { q, multi, upsert, collation, hint, c, sort, ...rest } = decode(bytes);
  const exact = decodeExact(bytes);
  const unknown = Object.keys(rest).find((field) => !UPDATE_FIELDS.has(field));
  if (unknown !== undefined)
    throw new MongoError(
      40415,
      'IDLUnknownField',
      `BSON field 'update.updates.${unknown}' is an unknown field.`,
    );
  if (!isDocument(q)) throw missingFilter('update.updates.q');
  return {
    filter: q,
    update: exact.u,
    multi: multi === true,
    upsert: upsert === true,
    arrayFilters: rest.arrayFilters,
    collation,
    hint,
    sort,
    variables: isDocument(c) ? c : request.variables,
  };
}

function missingFilter(field: string): MongoError {
  return new MongoError(40414, 'Location40414', `BSON field '${field}' is missing but a required field`);
}

function update(request: Request): Reply {
  const { catalogue } = request.database;
  const statements = request.raw('updates');
  let matched = 0;
  let modified = 0;
  const upserted: Document[] = [];
  const failures = eachStatement(request, statements, (bytes, index) => {
    const statement = parseStatement(bytes, request);
    const collection = statement.upsert
      ? catalogue.ensure(request.db, request.collectionName)
      : request.collection();
    if (!collection) return;
    const outcome = runUpdate(collection, statement, { ...request.database, reader: request.reader });
    matched += outcome.matched;
    modified += outcome.modified;
    if (outcome.upsertedId !== undefined) upserted.push({ index, _id: outcome.upsertedId });
  });
  return { n: matched, nModified: modified, ...(upserted.length ? { upserted } : {}), ...failures };
}

function remove(request: Request): Reply {
  const statements = request.raw('deletes');
  const collection = request.collection();
  let removed = 0;
  const failures = eachStatement(request, statements, (bytes) => {
    const { q, limit, collation, hint, ...rest } = decode(bytes);
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined)
      throw new MongoError(
        40415,
        'IDLUnknownField',
        `BSON field 'delete.deletes.${unknown}' is an unknown field.`,
      );
    if (!isDocument(q)) throw missingFilter('delete.deletes.q');
    const most = numberOr(limit, 0);
    if (most !== 0 && most !== 1)
      throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${most}`);
    if (collection) removed += removeFound(request, collection, { q, limit: most, collation, hint });
  });
  return { n: removed, ...failures };
}

function removeFound(
  request: Request,
  collection: Collection,
  { q, limit, collation, hint }: { q: unknown; limit: number; collation: unknown; hint: unknown },
): number {
  const found = [
    ...select(
      collection,
      { filter: q, limit, collation, hint, variables: request.variables, context: contextOf(request) },
      request.reader,
    ),
  ];
  for (const { rowId, document } of found) request.database.writer.remove(collection, rowId, document);
  return found.length;
}

const contextOf = (request: Request) => ({
  expression: (given: unknown) => compileExpression(given, request.variables),
});

/** Commands that change documents. */
export const WRITE_COMMANDS: Record<string, Command> = {
  insert: {
    kind: 'write',
    transactional: true,
    fields: ['documents', 'ordered', 'bypassDocumentValidation'],
    run: insert,
  },
  update: {
    kind: 'write',
    transactional: true,
    fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'],
    run: update,
  },
  delete: { kind: 'write', transactional: true, fields: ['deletes', 'ordered', 'let'], run: remove },
  findAndModify: FIND_AND_MODIFY,
  findandmodify: FIND_AND_MODIFY,
};

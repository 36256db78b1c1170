import { select } from '../../engine/select.ts';
import { updatePipeline } from '../../engine/update-statement.ts';
import type { Collection } from '../../engine/catalogue.ts';
import { asList, type Document, isDocument } from '../../values/document.ts';
import { failedToParse, location, MongoError } from '../../values/mongo-error.ts';
import { valueAt } from '../../values/paths.ts';
import type { Reply, Request } from '../request.ts';
import { aggregateReply, aggregation } from './aggregate.ts';

/** An aggregate command that ends in `$out` or `$merge`. */
export function aggregateAndWrite(request: Request): Reply {
  const documents = aggregation(request, (stage, spec, found) => {
    // The result is complete before the first write, since the pipeline may read what it writes to.
    const results = [...found];
    if (stage === '$out') replaceCollection(request, spec, results);
    else mergeInto(request, spec, results);
  });
  return aggregateReply(request, documents);
}

function target(request: Request, given: unknown): Collection {
  if (typeof given === 'string') return request.database.catalogue.ensure(request.db, given);
  if (!isDocument(given) || typeof given.coll !== 'string')
    throw failedToParse('$out and $merge need the name of a collection');
  return request.database.catalogue.ensure(typeof given.db === 'string' ? given.db : request.db, given.coll);
}

function replaceCollection(request: Request, spec: unknown, documents: Document[]): void {
  const { writer } = request.database;
  const collection = target(request, spec);
  for (const { rowId, document } of [...select(collection, {}, request.reader)])
    writer.remove(collection, rowId, document);
  for (const document of documents) writer.insert(collection, document);
}

const WHEN_MATCHED = new Set(['replace', 'keepExisting', 'merge', 'fail']);
const WHEN_NOT_MATCHED = new Set(['insert', 'discard', 'fail']);

const text = (value: unknown) => (typeof value === 'string' ? value : typeof value);

function mergeInto(request: Request, given: unknown, documents: Document[]): void {
  const spec = isDocument(given) ? given : { into: given };
  const collection = target(request, spec.into);
  const on = asList(spec.on ?? '_id').map(String);
  const whenMatched = spec.whenMatched ?? 'merge';
  const whenNotMatched = spec.whenNotMatched ?? 'insert';
  if (!Array.isArray(whenMatched) && !WHEN_MATCHED.has(text(whenMatched)))
    throw failedToParse(
      `Enumeration value '${text(whenMatched)}' for field 'whenMatched' is not a valid value.`,
    );
  if (!WHEN_NOT_MATCHED.has(text(whenNotMatched)))
    throw failedToParse(
      `Enumeration value '${text(whenNotMatched)}' for field 'whenNotMatched' is not a valid value.`,
    );
  const unique = collection.indexes.some(
    (index) =>
      index.unique &&
      !index.partialFilter &&
      index.fields.length === on.length &&
      index.fields.every(({ path }) => on.includes(path)),
  );
  if (!unique) throw location(51183, 'Cannot find index to verify that join fields will be unique');
  for (const document of documents)
    mergeOne(request, collection, document, { on, whenMatched, whenNotMatched });
}

interface MergeRule {
  on: string[];
  whenMatched: unknown;
  whenNotMatched: unknown;
}

function mergeOne(
  request: Request,
  collection: Collection,
  document: Document,
  { on, whenMatched, whenNotMatched }: MergeRule,
): void {
  const { writer } = request.database;
  const filter = Object.fromEntries(
    on.map((path) => [path, { $eq: valueAt(document, path.split('.')) ?? null }]),
  );
  const [held] = [...select(collection, { filter, limit: 1 }, request.reader)];
  if (!held) {
    if (whenNotMatched === 'insert') writer.insert(collection, document);
    else if (whenNotMatched === 'fail')
      throw new MongoError(
        13113,
        'MergeStageNoMatchingDocument',
        '$merge could not find a matching document in the target collection for at least one document in the source collection',
      );
    return;
  }
  if (whenMatched === 'keepExisting') return;
  if (whenMatched === 'fail')
    throw new MongoError(
      11000,
      'DuplicateKey',
      '$merge found a matching document in the target collection and whenMatched is fail',
    );
  const changed = Array.isArray(whenMatched)
    ? updatePipeline(
        whenMatched,
        { ...request.variables, new: document },
        { ...request.database, reader: request.reader },
        collection,
      )(held.document)
    : whenMatched === 'replace'
      ? document
      : { ...held.document, ...document };
  const { _id: _replaced, ...fields } = changed;
  writer.replace(collection, held.rowId, held, { _id: held.document._id, ...fields });
}

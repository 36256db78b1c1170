import { Long } from 'bson';
import type { Collection } from '../../engine/catalogue.ts';
import { findIndex, parseIndexSpec } from '../../engine/index-definition.ts';
import { asList, isDocument } from '../../values/document.ts';
import { failedToParse, MongoError, namespaceNotFound, notSupported } from '../../values/mongo-error.ts';
import { isNumber, toNumber } from '../../values/numbers.ts';
import type { Reply, Request } from '../request.ts';

function existing(request: Request): Collection {
  const collection = request.collection();
  if (!collection) throw namespaceNotFound(`ns does not exist: ${request.namespace}`);
  return collection;
}

/** The command createIndexes. */
export function createIndexes(request: Request): Reply {
  const { catalogue, writer } = request.database;
  const { indexes } = request.command;
  if (!Array.isArray(indexes) || !indexes.length)
    throw failedToParse('Must specify at least one index to create');
  const specs = indexes.map(parseIndexSpec);
  const known = request.collection();
  if (known && request.insideTransaction && !known.uncommitted)
    throw new MongoError(
      263,
      'OperationNotSupportedInTransaction',
      'Cannot create new indexes on existing collection in a multi-document transaction.',
    );
  const collection = known ?? catalogue.ensure(request.db, request.collectionName);
  const before = collection.indexes.length;
  for (const spec of specs) writer.createIndex(collection, spec);
  const after = collection.indexes.length;
  return {
    numIndexesBefore: before,
    numIndexesAfter: after,
    createdCollectionAutomatically: !known,
    ...(before === after ? { note: 'all indexes already exist' } : {}),
  };
}

/** The command dropIndexes. */
export function dropIndexes(request: Request): Reply {
  const collection = existing(request);
  const before = collection.indexes.length;
  for (const wanted of asList(request.command.index)) {
    if (wanted === '*') {
      for (const index of collection.indexes.slice(1)) request.database.writer.dropIndex(collection, index);
      continue;
    }
    const index = findIndex(collection.indexes, wanted);
    if (!index)
      throw new MongoError(
        27,
        'IndexNotFound',
        `index not found with name [${typeof wanted === 'string' ? wanted : JSON.stringify(wanted)}]`,
      );
    if (index.name === '_id_') throw new MongoError(72, 'InvalidOptions', 'cannot drop _id index');
    request.database.writer.dropIndex(collection, index);
  }
  return { nIndexesWas: before };
}

/** The command listIndexes. */
export function listIndexes(request: Request): Reply {
  const collection = existing(request);
  const firstBatch = collection.indexes.map(({ spec, text, key }) =>
    text
      ? {
          ...spec,
          key: { _fts: 'text', _ftsx: 1 },
          weights: Object.fromEntries(Object.keys(key).map((path) => [path, 1])),
        }
      : spec,
  );
  return { cursor: { id: Long.ZERO, ns: request.namespace, firstBatch } };
}

/** The command collMod. */
export function collMod(request: Request): Reply {
  const collection = existing(request);
  const change = request.command.index;
  if (!isDocument(change)) return {};
  const index = findIndex(collection.indexes, change.name ?? change.keyPattern);
  if (!index)
    throw new MongoError(
      27,
      'IndexNotFound',
      `cannot find index ${JSON.stringify(change.name ?? change.keyPattern)} for ns ${request.namespace}`,
    );
  const unknown = Object.keys(change).find(
    (field) => !['name', 'keyPattern', 'expireAfterSeconds'].includes(field),
  );
  if (unknown !== undefined) throw notSupported(`collMod of an index's '${unknown}'`);
  if (!isNumber(change.expireAfterSeconds))
    throw new MongoError(72, 'InvalidOptions', 'expireAfterSeconds must be a number');
  const before = index.expireAfterSeconds;
  index.expireAfterSeconds = toNumber(change.expireAfterSeconds);
  index.spec.expireAfterSeconds = index.expireAfterSeconds;
  request.database.catalogue.save(collection);
  return { expireAfterSeconds_old: before ?? undefined, expireAfterSeconds_new: index.expireAfterSeconds };
}

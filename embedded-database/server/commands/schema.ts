import { Long } from 'bson';
import { count } from '../../engine/count.ts';
import { compileFilter } from '../../query/filter.ts';
import { isDocument } from '../../values/document.ts';
import { MongoError, namespaceNotFound, notSupported } from '../../values/mongo-error.ts';
import type { Reply, Request } from '../request.ts';
import type { Command } from './command.ts';
import { collMod, createIndexes, dropIndexes, listIndexes } from './indexes.ts';

const ID_INDEX = { v: 2, key: { _id: 1 }, name: '_id_' };

function create(request: Request): Reply {
  if (request.collection())
    throw new MongoError(48, 'NamespaceExists', `Collection ${request.namespace} already exists.`);
  const { collation } = request.command;
  if (isDocument(collation) && collation.locale !== 'simple')
    throw notSupported('A default collation of a collection');
  request.database.catalogue.ensure(request.db, request.collectionName);
  return {};
}

function drop(request: Request): Reply {
  const collection = request.collection();
  if (!collection) return { ns: request.namespace };
  request.database.catalogue.drop(collection);
  return { nIndexesWas: collection.indexes.length, ns: request.namespace };
}

function dropDatabase(request: Request): Reply {
  for (const collection of request.database.catalogue.list(request.db))
    request.database.catalogue.drop(collection);
  return { dropped: request.db };
}

function splitNamespace(given: unknown): [db: string, name: string] {
  const text = String(given);
  const dot = text.indexOf('.');
  if (dot < 1) throw new MongoError(73, 'InvalidNamespace', `Invalid namespace: ${text}`);
  return [text.slice(0, dot), text.slice(dot + 1)];
}

function renameCollection(request: Request): Reply {
  const { catalogue } = request.database;
  const [db, name] = splitNamespace(request.command.renameCollection);
  const [targetDb, targetName] = splitNamespace(request.command.to);
  const collection = catalogue.find(db, name);
  if (!collection) throw namespaceNotFound(`Source collection ${db}.${name} does not exist`);
  const target = catalogue.find(targetDb, targetName);
  if (target === collection)
    throw new MongoError(20, 'IllegalOperation', "Can't rename a collection to itself");
  if (target) {
    if (request.command.dropTarget !== true)
      throw new MongoError(48, 'NamespaceExists', 'target namespace exists');
    catalogue.drop(target);
  }
  catalogue.rename(collection, targetDb, targetName);
  return {};
}

function listCollections(request: Request): Reply {
  const test = compileFilter(request.command.filter);
  const firstBatch = request.database.catalogue
    .list(request.db)
    .filter((collection) => request.sees(collection))
    .map(({ name, options }) => ({
      name,
      type: 'collection',
      options,
      info: { readOnly: false },
      idIndex: ID_INDEX,
    }));
  return {
    cursor: {
      id: Long.ZERO,
      ns: `${request.db}.$cmd.listCollections`,
      firstBatch: firstBatch.filter((entry) => test(entry)),
    },
  };
}

function listDatabases(request: Request): Reply {
  const { catalogue, store } = request.database;
  const test = compileFilter(request.command.filter);
  const databases = catalogue
    .databaseNames()
    .map((name) => ({ name, sizeOnDisk: store.size(), empty: false }))
    .filter((entry) => test(entry));
  return { databases, totalSize: store.size() };
}

function collStats(request: Request): Reply {
  const collection = request.collection();
  const size = request.database.store.size();
  return {
    ns: request.namespace,
    count: collection ? count(collection, {}, request.reader) : 0,
    size,
    storageSize: size,
    nindexes: collection?.indexes.length ?? 0,
    totalIndexSize: 0,
    indexSizes: {},
    scaleFactor: 1,
  };
}

function dbStats(request: Request): Reply {
  const collections = request.database.catalogue.list(request.db);
  const objects = collections.reduce((sum, collection) => sum + count(collection, {}, request.reader), 0);
  const indexes = collections.reduce((sum, collection) => sum + collection.indexes.length, 0);
  const size = request.database.store.size();
  return {
    db: request.db,
    collections: collections.length,
    objects,
    dataSize: size,
    storageSize: size,
    indexes,
    indexSize: 0,
    scaleFactor: 1,
  };
}

const CREATE_REFUSED = [
  'capped',
  'size',
  'max',
  'timeseries',
  'expireAfterSeconds',
  'viewOn',
  'pipeline',
  'validator',
  'validationLevel',
  'validationAction',
  'clusteredIndex',
  'changeStreamPreAndPostImages',
  'encryptedFields',
  'storageEngine',
];

/** Commands on collections, databases and indexes. */
export const SCHEMA_COMMANDS: Record<string, Command> = {
  create: {
    kind: 'write',
    transactional: true,
    fields: ['collation', 'idIndex', 'autoIndexId'],
    refused: CREATE_REFUSED,
    run: create,
  },
  drop: { kind: 'write', fields: [], run: drop },
  dropDatabase: { kind: 'write', fields: [], run: dropDatabase },
  renameCollection: { kind: 'write', fields: ['to', 'dropTarget'], run: renameCollection },
  createIndexes: {
    kind: 'write',
    transactional: true,
    fields: ['indexes', 'commitQuorum'],
    run: createIndexes,
  },
  dropIndexes: { kind: 'write', fields: ['index'], run: dropIndexes },
  collMod: {
    kind: 'write',
    fields: ['index'],
    refused: [
      'validator',
      'validationLevel',
      'validationAction',
      'viewOn',
      'pipeline',
      'changeStreamPreAndPostImages',
    ],
    run: collMod,
  },
  listIndexes: { kind: 'other', fields: ['cursor'], run: listIndexes },
  listCollections: {
    kind: 'other',
    fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
    run: listCollections,
  },
  listDatabases: { kind: 'other', fields: ['filter', 'nameOnly', 'authorizedDatabases'], run: listDatabases },
  collStats: { kind: 'other', fields: ['scale'], run: collStats },
  dbStats: { kind: 'other', fields: ['scale', 'freeStorage'], run: dbStats },
  dbstats: { kind: 'other', fields: ['scale', 'freeStorage'], run: dbStats },
};

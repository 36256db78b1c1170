import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { expectRefused, freshName, openStore } from './open-store.ts';

const store = await openStore('commands');

test('the server greets as the primary of a replica set', async () => {
  const hello = await store.db.admin().command({ hello: 1 });
  expect(hello).toMatchObject({
    isWritablePrimary: true,
    setName: expect.any(String),
    maxBsonObjectSize: 16_777_216,
    logicalSessionTimeoutMinutes: 30,
    ok: 1,
  });
  expect(await store.db.admin().ping()).toMatchObject({ ok: 1 });
  expect((await store.db.admin().buildInfo()).versionArray).toHaveLength(4);
});

test('collections are made, listed, renamed, counted and dropped', async () => {
  const name = freshName();
  await store.db.createCollection(name);
  await expectRefused(store.db.createCollection(name, { collation: { locale: 'simple' } }), 48);
  await store.db.collection(name).insertOne({ a: 1 });
  const renamed = freshName();
  await store.db.renameCollection(name, renamed);
  const listed = await store.db.listCollections({ name: { $in: [name, renamed] } }).toArray();
  expect(listed.map(({ name: found }) => found)).toEqual([renamed]);
  expect(await store.db.collection(renamed).estimatedDocumentCount()).toBe(1);
  expect(await store.db.stats()).toMatchObject({ ok: 1, collections: expect.any(Number) });
  expect(await store.db.collection(renamed).drop()).toBe(true);
  await expectRefused(store.db.command({ listIndexes: renamed }), 26);
  await expectRefused(
    store.db
      .admin()
      .command({ renameCollection: `${store.db.databaseName}.${name}`, to: `${store.db.databaseName}.x` }),
    26,
  );
});

test('databases are listed and dropped', async () => {
  const other = store.connection.getClient().db(`contract_other_${process.pid}`);
  await other.collection('c').insertOne({ a: 1 });
  const names = async () => (await store.db.admin().listDatabases()).databases.map(({ name }) => name);
  expect(await names()).toContain(other.databaseName);
  await other.dropDatabase();
  expect(await names()).not.toContain(other.databaseName);
});

test('insertMany stops at the first duplicate, or goes on when unordered', async () => {
  const rows = await store.fresh();
  const failed = async (ordered: boolean, ids: number[]) => {
    const error: unknown = await rows
      .insertMany(
        ids.map((_id) => ({ _id })),
        { ordered },
      )
      .catch((reason: unknown) => reason);
    if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error;
    return [error.writeErrors].flat().map(({ index, code }) => [index, code]);
  };
  expect(await failed(true, [1, 1, 2])).toEqual([[1, 11000]]);
  expect(await rows.countDocuments()).toBe(1);
  expect(await failed(false, [1, 2, 2, 3])).toEqual([
    [0, 11000],
    [2, 11000],
  ]);
  expect(await rows.countDocuments()).toBe(3);
});

test('bulkWrite does everything in order and counts it', async () => {
  const rows = await store.fresh();
  const result = await rows.bulkWrite([
    { insertOne: { document: { _id: 1, v: 1 } } },
    { insertOne: { document: { _id: 2, v: 2 } } },
    { updateOne: { filter: { _id: 1 }, update: { $inc: { v: 5 } } } },
    { updateOne: { filter: { _id: 3 }, update: { $set: { v: 3 } }, upsert: true } },
    { replaceOne: { filter: { _id: 2 }, replacement: { v: 200 } } },
    { deleteOne: { filter: { _id: 3 } } },
    { updateMany: { filter: {}, update: { $inc: { v: 1 } } } },
  ]);
  expect([result.insertedCount, result.matchedCount, result.upsertedCount, result.deletedCount]).toEqual([
    2, 4, 1, 1,
  ]);
  expect(await rows.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 1, v: 7 },
    { _id: 2, v: 201 },
  ]);
});

test('deleteOne takes one, deleteMany all', async () => {
  const rows = await store.fresh([1, 2, 3, 4].map((_id) => ({ _id, even: _id % 2 === 0 })));
  expect((await rows.deleteOne({ even: true })).deletedCount).toBe(1);
  expect((await rows.deleteMany({ _id: { $gt: 1 } })).deletedCount).toBe(2);
  expect((await rows.deleteMany({ _id: { $gt: 100 } })).deletedCount).toBe(0);
});

const REFUSED: [name: string, command: object, code: number][] = [
  ['an unknown command', { supplyChain: 1 }, 59],
  ['an unknown field of a command', { find: 'c', supplier: 1 }, 40415],
  ['a cursor that is not open', { getMore: mongoose.mongo.Long.fromNumber(99_999_999), collection: 'c' }, 43],
  ['a bad collection name', { insert: 'a$b', documents: [{ _id: 1 }] }, 73],
  ['an update without q', { update: 'c', updates: [{ u: { $set: { a: 1 } } }] }, 40414],
  ['findAndModify with neither update nor remove', { findAndModify: 'c', query: {} }, 9],
  ['an aggregate without a cursor', { aggregate: 'c', pipeline: [] }, 9],
  ['an _id that is a list', { insert: 'c', documents: [{ _id: [1] }] }, 2],
];

test.each(REFUSED)('refused: %s', async (_name, command, code) => {
  const error: unknown = await store.db.command(command).then(
    (reply) => reply.writeErrors?.[0],
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code });
});

test('a time limit ends a long query', async () => {
  const rows = await store.fresh(Array.from({ length: 3000 }, (_, i) => ({ _id: i, s: 'x'.repeat(300) })));
  const slow = rows.aggregate(
    [
      {
        $lookup: {
          from: rows.collectionName,
          let: { a: '$_id' },
          pipeline: [{ $match: { $expr: { $gt: [{ $strLenCP: '$s' }, { $add: ['$$a', 1] }] } } }],
          as: 'x',
        },
      },
    ],
    { maxTimeMS: 30 },
  );
  await expectRefused(slow.toArray(), 50);
});

test('GridFS keeps a file whole', async () => {
  const bucket = new mongoose.mongo.GridFSBucket(store.db, { bucketName: freshName('files') });
  const content = Buffer.from(Array.from({ length: 600_000 }, (_, i) => i % 251));
  const upload = bucket.openUploadStream('list.xlsx');
  await new Promise((resolve, reject) => {
    upload.on('finish', resolve);
    upload.on('error', reject);
    upload.end(content);
  });
  const parts: Buffer[] = [];
  for await (const part of bucket.openDownloadStream(upload.id)) parts.push(part);
  expect(Buffer.concat(parts).equals(content)).toBe(true);
  await bucket.delete(upload.id);
  expect(await bucket.find().toArray()).toEqual([]);
});

test('documents whose time is over go by themselves', { timeout: 90_000 }, async () => {
  const rows = await store.fresh([
    { _id: 'over', at: new Date(Date.now() - 60_000) },
    { _id: 'to come', at: new Date(Date.now() + 600_000) },
    { _id: 'never' },
  ]);
  await rows.createIndex({ at: 1 }, { expireAfterSeconds: 1 });
  await expect.poll(() => rows.countDocuments(), { timeout: 80_000, interval: 250 }).toBe(2);
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChildServer, startChild } from './child-server.ts';

const ROWS = 12_000;
let folder: string;
let server: ChildServer;
let connection: mongoose.Connection;
let rows: mongoose.mongo.Collection<{ _id: number; [field: string]: unknown }>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-large-'));
  server = await startChild(['--data', folder, '--port', '0']);
  connection = await mongoose.createConnection(server.uri).asPromise();
  rows = connection.getClient().db('large').collection('rows');
  await rows.insertMany(
    Array.from({ length: ROWS }, (_, i) => ({ _id: i, n: i % 100, pad: 'x'.repeat(100) })),
  );
}, 60_000);

afterAll(async () => {
  await connection.close();
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const sumByN = () =>
  rows.aggregate([{ $group: { _id: '$n', count: { $sum: 1 } } }, { $sort: { _id: 1 } }]).toArray();

test('a large read sees every acknowledged write, new collections and new indexes', async () => {
  expect(await sumByN()).toHaveLength(100);
  for (let round = 0; round < 5; round++) {
    await rows.updateOne({ _id: round }, { $set: { n: 1000 + round } });
    expect((await sumByN()).at(-1)).toEqual({ _id: 1000 + round, count: 1 });
  }
  const others = connection.getClient().db('large').collection('others');
  await others.insertMany(Array.from({ length: 6000 }, (_, k) => ({ k, name: `Name ${k}` })));
  expect(await others.countDocuments({ name: /99$/ })).toBe(60);
  await others.createIndex({ k: 1 });
  expect(await others.find({ name: /99$/ }).sort({ k: -1 }).limit(1).toArray()).toMatchObject([{ k: 5999 }]);
  await others.drop();
  expect(await others.countDocuments({ name: /99$/ })).toBe(0);
});

test('its cursor goes on, in batches, and can be closed', async () => {
  let seen = 0;
  for await (const { _id } of rows.find({ pad: /x/ }).batchSize(500)) expect(_id).toBe(seen++);
  expect(seen).toBe(ROWS);
  const cursor = rows.find({ pad: /x/ }).batchSize(10);
  expect(await cursor.next()).toMatchObject({ _id: 0 });
  await cursor.close();
});

test('what an open transaction has written is not in it', async () => {
  const before = await rows.countDocuments({ pad: /x/ });
  const session = await connection.startSession();
  session.startTransaction();
  await rows.insertOne({ _id: ROWS, pad: 'xx' }, { session });
  expect(await rows.countDocuments({ pad: /x/ })).toBe(before);
  expect(await rows.countDocuments({ pad: /x/ }, { session })).toBe(before + 1);
  await session.abortTransaction();
  await session.endSession();
});

test('errors come back as from any read', async () => {
  await expect(rows.find({ pad: { $supplier: 1 } }).toArray()).rejects.toMatchObject({ code: 2 });
  await expect(rows.aggregate([{ $group: { _id: { $supplier: 1 } } }]).toArray()).rejects.toMatchObject({
    code: 168,
  });
});

test('look-ups are answered while a large read goes on', async () => {
  let finished = false;
  const large = rows
    .aggregate([
      { $group: { _id: { $concat: ['$pad', { $toString: '$_id' }] }, all: { $push: '$$ROOT' } } },
      { $count: 'n' },
    ])
    .toArray()
    .then(() => {
      finished = true;
    });
  await rows.findOne({ _id: 5 });
  expect(finished).toBe(false);
  await large;
});

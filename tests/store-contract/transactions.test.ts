import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { expectRefused, openStore } from './open-store.ts';

const store = await openStore('transactions');

test('a transaction commits all or nothing', async () => {
  const rows = await store.fresh([
    { _id: 'a', n: 100 },
    { _id: 'b', n: 0 },
  ]);
  const move = (amount: number, fails: boolean) =>
    store.connection.transaction(async (session) => {
      await rows.updateOne({ _id: 'a' }, { $inc: { n: -amount } }, { session });
      await rows.insertOne({ _id: `log${amount}` }, { session });
      if (fails) throw new Error('second thoughts');
      await rows.updateOne({ _id: 'b' }, { $inc: { n: amount } }, { session });
    });
  await move(30, false);
  await expect(move(50, true)).rejects.toThrow('second thoughts');
  expect(await rows.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 'a', n: 70 },
    { _id: 'b', n: 30 },
    { _id: 'log30' },
  ]);
});

test('what a transaction writes is seen inside it only until it commits', async () => {
  const rows = await store.fresh([{ _id: 1, n: 1 }]);
  const session = await store.connection.startSession();
  session.startTransaction();
  await rows.updateOne({ _id: 1 }, { $set: { n: 2 } }, { session });
  await rows.insertOne({ _id: 2 }, { session });
  expect(await rows.countDocuments({}, { session })).toBe(2);
  expect(await rows.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
  expect(await rows.aggregate([{ $match: { n: 1 } }]).toArray()).toHaveLength(1);
  await session.commitTransaction();
  expect(await rows.countDocuments()).toBe(2);
  await session.endSession();
});

test('a collection that a transaction makes is there for others when it commits', async () => {
  const rows = await store.fresh();
  const names = async () => (await store.db.listCollections({ name: rows.collectionName }).toArray()).length;
  const session = await store.connection.startSession();
  session.startTransaction();
  await rows.insertOne({ _id: 1 }, { session });
  expect(await rows.findOne({ _id: 1 })).toBeNull();
  await session.abortTransaction();
  expect(await names()).toBe(0);
  session.startTransaction();
  await rows.insertOne({ _id: 2 }, { session });
  await session.commitTransaction();
  expect(await names()).toBe(1);
  expect(await rows.countDocuments()).toBe(1);
  await session.endSession();
});

test('a duplicate key aborts the whole transaction', async () => {
  const rows = await store.fresh([{ _id: 1 }]);
  await expectRefused(
    store.connection.transaction(async (session) => {
      await rows.insertOne({ _id: 2 }, { session });
      await rows.insertOne({ _id: 1 }, { session });
    }),
    11000,
  );
  expect(await rows.countDocuments()).toBe(1);
});

test('concurrent transactions that read and then write lose nothing', async () => {
  const rows = await store.fresh([{ _id: 1, n: 0 }]);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let i = 0; i < 5; i++) {
        await store.connection.transaction(async (session) => {
          const row = await rows.findOne({ _id: 1 }, { session });
          await rows.updateOne({ _id: 1 }, { $set: { n: Number(row?.n) + 1 } }, { session });
        });
      }
    }),
  );
  expect(await rows.findOne({ _id: 1 })).toEqual({ _id: 1, n: 40 });
});

test('a write outside waits for the open transaction', async () => {
  const rows = await store.fresh([{ _id: 1, n: 0 }]);
  const session = await store.connection.startSession();
  session.startTransaction();
  await rows.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
  const outside = rows.updateOne({ _id: 1 }, { $inc: { n: 10 } });
  await session.commitTransaction();
  await outside;
  expect(await rows.findOne({ _id: 1 })).toEqual({ _id: 1, n: 11 });
  await session.endSession();
});

test('a commit may be sent twice', async () => {
  const rows = await store.fresh([{ _id: 1, n: 0 }]);
  const session = await store.connection.startSession();
  session.startTransaction();
  await rows.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
  await session.commitTransaction();
  await session.commitTransaction();
  expect(await rows.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
  await session.endSession();
});

test('a transaction that an error has ended cannot be committed', async () => {
  const rows = await store.fresh([{ _id: 1 }]);
  const session = await store.connection.startSession();
  session.startTransaction();
  await expectRefused(rows.insertOne({ _id: 1 }, { session }), 11000);
  const error = await expectRefused(session.commitTransaction(), 251);
  expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
  await session.endSession();
});

test('a write sent twice under one transaction number is done once and answered twice, however long the answer', async () => {
  const rows = await store.fresh([{ _id: 1, n: 0, pad: 'x'.repeat(100_000) }]);
  const once = { lsid: { id: new mongoose.mongo.UUID() }, txnNumber: mongoose.mongo.Long.fromNumber(1) };
  const command = {
    findAndModify: rows.collectionName,
    query: { _id: 1 },
    update: { $inc: { n: 1 } },
    new: true,
    ...once,
  };
  const answers = [await store.db.command(command), await store.db.command(command)];
  expect(answers.map(({ value }) => value.n)).toEqual([1, 1]);
  expect(await rows.findOne({ _id: 1 }, { projection: { n: 1 } })).toEqual({ _id: 1, n: 1 });
});

test('concurrent increments, upserts and claims are exact', async () => {
  const rows = await store.fresh([
    { _id: 'sum', n: 0 },
    ...Array.from({ length: 32 }, (_, i) => ({ _id: i, state: 'waiting' })),
  ]);
  await rows.createIndex({ key: 1 }, { unique: true, sparse: true });
  const claims: unknown[] = [];
  await Promise.all(
    Array.from({ length: 16 }, async (_, worker) => {
      for (let i = 0; i < 10; i++) await rows.updateOne({ _id: 'sum' }, { $inc: { n: 1 } });
      for (let i = 0; i < 2; i++)
        claims.push(
          (await rows.findOneAndUpdate({ state: 'waiting' }, { $set: { state: 'taken', worker } }))?._id,
        );
      await rows
        .updateOne({ key: 'only' }, { $inc: { n: 1 } }, { upsert: true })
        .catch((error: unknown) => expect(error).toMatchObject({ code: 11000 }));
    }),
  );
  expect(await rows.findOne({ _id: 'sum' })).toEqual({ _id: 'sum', n: 160 });
  expect(new Set(claims).size).toBe(32);
  expect(await rows.countDocuments({ key: 'only' })).toBe(1);
});

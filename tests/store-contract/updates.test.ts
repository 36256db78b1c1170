import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { openStore } from './open-store.ts';

const { Decimal128, Double, Long } = mongoose.mongo;
const store = await openStore('updates');

/** The document after one update, without its id. */
async function after(
  before: object,
  update: object,
  options: object = {},
  filter: object = {},
): Promise<unknown> {
  const rows = await store.fresh([{ _id: 1, ...before }]);
  await rows.updateOne({ _id: 1, ...filter }, update, options);
  const { _id, ...rest } = (await rows.findOne({ _id: 1 })) ?? { _id: null };
  return rest;
}

const CHANGES: [name: string, before: object, update: object, after: object][] = [
  ['$set makes the path', { a: 1 }, { $set: { 'b.c.d': 2 } }, { a: 1, b: { c: { d: 2 } } }],
  ['$set on a position', { l: [{ q: 1 }, { q: 2 }] }, { $set: { 'l.1.q': 9 } }, { l: [{ q: 1 }, { q: 9 }] }],
  ['$set beyond the end fills with null', { l: [1] }, { $set: { 'l.3': 4 } }, { l: [1, null, null, 4] }],
  ['$unset', { a: 1, b: { c: 2, d: 3 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 3 } }],
  ['$unset in an array leaves null', { l: [1, 2, 3] }, { $unset: { 'l.1': '' } }, { l: [1, null, 3] }],
  ['$inc, also of what is missing', { n: 5 }, { $inc: { n: -2, m: 4 } }, { n: 3, m: 4 }],
  ['$mul, also of what is missing', { n: 5 }, { $mul: { n: 1.5, m: 4 } }, { n: 7.5, m: 0 }],
  [
    '$min and $max',
    { a: 5, b: 5 },
    { $min: { a: 3, c: 1 }, $max: { b: 4, d: 1 } },
    { a: 3, b: 5, c: 1, d: 1 },
  ],
  ['$rename into a path', { a: 1, b: 2 }, { $rename: { a: 'x.y' } }, { b: 2, x: { y: 1 } }],
  [
    '$bit',
    { a: 13, b: 4, c: 5 },
    { $bit: { a: { and: 10 }, b: { or: 3 }, c: { xor: 1 } } },
    { a: 8, b: 7, c: 4 },
  ],
  ['$push', { l: [1] }, { $push: { l: 2, m: 'x' } }, { l: [1, 2], m: ['x'] }],
  [
    '$push with $each, $position',
    { l: [1, 2] },
    { $push: { l: { $each: [8, 9], $position: 1 } } },
    { l: [1, 8, 9, 2] },
  ],
  [
    '$push with $sort and $slice',
    { l: [5, 1] },
    { $push: { l: { $each: [4, 3], $sort: 1, $slice: -3 } } },
    { l: [3, 4, 5] },
  ],
  [
    '$push with $sort by field',
    { l: [{ s: 2 }, { s: 9 }] },
    { $push: { l: { $each: [{ s: 5 }], $sort: { s: -1 }, $slice: 2 } } },
    { l: [{ s: 9 }, { s: 5 }] },
  ],
  [
    '$addToSet',
    { l: [1, { a: 1 }] },
    { $addToSet: { l: { $each: [1, 2, 2, { a: 1 }] } } },
    { l: [1, { a: 1 }, 2] },
  ],
  [
    '$pop from either end',
    { a: [1, 2, 3], b: [1, 2, 3] },
    { $pop: { a: 1, b: -1 } },
    { a: [1, 2], b: [2, 3] },
  ],
  ['$pull by value', { l: [1, 2, 1] }, { $pull: { l: 1 } }, { l: [2] }],
  ['$pull by condition', { l: [1, 5, 9] }, { $pull: { l: { $gte: 5 } } }, { l: [1] }],
  [
    '$pull by a filter on documents',
    {
      l: [
        { k: 'a', n: 1 },
        { k: 'a', n: 7 },
      ],
    },
    { $pull: { l: { k: 'a', n: { $lt: 5 } } } },
    { l: [{ k: 'a', n: 7 }] },
  ],
  ['$pullAll', { l: [1, 2, 3, 1] }, { $pullAll: { l: [1, 3] } }, { l: [2] }],
  ['fields keep their order', { z: 1, a: 2, m: 3 }, { $set: { a: 9, k: 1 } }, { z: 1, a: 9, m: 3, k: 1 }],
];

test.each(CHANGES)('%s', async (_name, before, update, expected) => {
  const result = await after(before, update);
  expect(result).toEqual(expected);
  expect(Object.keys(result ?? {})).toEqual(Object.keys(expected));
});

test('$currentDate sets the time', async () => {
  expect(await after({}, { $currentDate: { at: true } })).toEqual({ at: expect.any(Date) });
});

test('an update by pipeline computes from the document', async () => {
  const changed = await after({ a: 2, b: 3 }, [
    { $set: { sum: { $add: ['$a', '$b'] }, size: { $cond: [{ $gt: ['$a', 1] }, 'big', 'small'] } } },
    { $unset: 'b' },
  ]);
  expect(changed).toEqual({ a: 2, sum: 5, size: 'big' });
});

test('numbers keep their types through updates of other fields', async () => {
  const rows = await store.fresh([
    { _id: 1, whole: new Double(5), long: Long.fromNumber(7), int: 3, money: Decimal128.fromString('0.10') },
  ]);
  await rows.updateOne(
    { _id: 1 },
    { $set: { other: 1 }, $inc: { whole: 1, long: 1, int: 1, money: Decimal128.fromString('0.20') } },
  );
  expect(
    await rows.countDocuments({
      whole: { $type: 'double' },
      long: { $type: 'long' },
      int: { $type: 'int' },
      money: { $type: 'decimal' },
    }),
  ).toBe(1);
  expect(await rows.findOne({ _id: 1 })).toMatchObject({
    whole: 6,
    long: 8,
    int: 4,
    money: Decimal128.fromString('0.30'),
  });
  await rows.updateOne({ _id: 1 }, [{ $set: { other: 2 } }]);
  expect(await rows.countDocuments({ whole: { $type: 'double' }, long: { $type: 'long' } })).toBe(1);
  await rows.updateOne({ _id: 1 }, { $inc: { int: 2_147_483_647 } });
  expect(await rows.countDocuments({ int: { $type: 'long' } })).toBe(1);
});

test('the counts tell what matched and what changed', async () => {
  const rows = await store.fresh([
    { _id: 1, a: 1 },
    { _id: 2, a: 1 },
    { _id: 3, a: 2 },
  ]);
  expect(await rows.updateOne({ a: 1 }, { $set: { a: 1 } })).toMatchObject({
    matchedCount: 1,
    modifiedCount: 0,
  });
  expect(await rows.updateMany({ a: 1 }, { $set: { b: 1 } })).toMatchObject({
    matchedCount: 2,
    modifiedCount: 2,
  });
  expect(await rows.updateMany({ a: 7 }, { $set: { b: 1 } })).toMatchObject({
    matchedCount: 0,
    modifiedCount: 0,
  });
  expect(await rows.replaceOne({ _id: 3 }, { c: 1 })).toMatchObject({ modifiedCount: 1 });
  expect(await rows.findOne({ _id: 3 })).toEqual({ _id: 3, c: 1 });
});

test('an upsert begins with what the filter fixes and runs $setOnInsert once', async () => {
  const rows = await store.fresh();
  const update = { $inc: { n: 1 }, $setOnInsert: { first: true } };
  const filter = { _id: 5, 'site.city': 'Dhaka', workers: { $gt: 3 }, tier: { $eq: 2 } };
  expect(await rows.updateOne(filter, update, { upsert: true })).toMatchObject({
    upsertedCount: 1,
    upsertedId: 5,
    matchedCount: 0,
  });
  expect(await rows.findOne({ _id: 5 })).toEqual({
    _id: 5,
    site: { city: 'Dhaka' },
    tier: 2,
    n: 1,
    first: true,
  });
  expect(await rows.updateOne({ _id: 5 }, update, { upsert: true })).toMatchObject({
    upsertedCount: 0,
    matchedCount: 1,
  });
  expect(await rows.findOne({ _id: 5 })).toMatchObject({ n: 2 });
});

test('findOneAndUpdate, -Replace and -Delete sort, project and give before or after', async () => {
  const rows = await store.fresh([
    { _id: 1, p: 1, s: 'new' },
    { _id: 2, p: 3, s: 'new' },
    { _id: 3, p: 2, s: 'new' },
  ]);
  const taken = await rows.findOneAndUpdate(
    { s: 'new' },
    { $set: { s: 'taken' } },
    { sort: { p: -1 }, projection: { p: 1 } },
  );
  expect(taken).toEqual({ _id: 2, p: 3 });
  expect(await rows.findOneAndUpdate({ _id: 2 }, { $inc: { p: 1 } }, { returnDocument: 'after' })).toEqual({
    _id: 2,
    p: 4,
    s: 'taken',
  });
  expect(await rows.findOneAndReplace({ _id: 1 }, { q: 1 }, { returnDocument: 'after' })).toEqual({
    _id: 1,
    q: 1,
  });
  expect(await rows.findOneAndUpdate({ _id: 9 }, { $set: { s: 'x' } })).toBeNull();
  expect(
    await rows.findOneAndUpdate({ _id: 9 }, { $set: { s: 'x' } }, { upsert: true, returnDocument: 'after' }),
  ).toEqual({ _id: 9, s: 'x' });
  expect(await rows.findOneAndDelete({ s: 'new' })).toMatchObject({ _id: 3 });
  expect(await rows.countDocuments()).toBe(3);
});

import { expect, test } from 'vitest';
import { expectRefused, openStore } from './open-store.ts';

const store = await openStore('indexes');

test('a compound unique index refuses the second with pattern and value', async () => {
  const rows = await store.fresh([{ _id: 1, org: 'a', email: 'x@y' }]);
  await rows.createIndex({ org: 1, email: 1 }, { unique: true });
  await rows.insertOne({ _id: 2, org: 'b', email: 'x@y' });
  const error = await expectRefused(rows.insertOne({ _id: 3, org: 'a', email: 'x@y' }), 11000);
  expect(error.keyPattern).toEqual({ org: 1, email: 1 });
  expect(error.keyValue).toEqual({ org: 'a', email: 'x@y' });
  expect(error.message).toContain('E11000 duplicate key error');
});

test('a unique index counts missing as null, a sparse one passes it over', async () => {
  const rows = await store.fresh();
  await rows.createIndex({ plain: 1 }, { unique: true });
  await rows.insertOne({ _id: 1 });
  await expectRefused(rows.insertOne({ _id: 2 }), 11000);
  const sparse = await store.fresh([{ _id: 1 }, { _id: 2 }]);
  await sparse.createIndex({ code: 1 }, { unique: true, sparse: true });
  await sparse.insertOne({ _id: 3, code: 'a' });
  await expectRefused(sparse.insertOne({ _id: 4, code: 'a' }), 11000);
});

test('a partial unique index binds only what its filter takes in', async () => {
  const rows = await store.fresh([
    { _id: 1, state: 'open', n: 1 },
    { _id: 2, state: 'shut', n: 1 },
  ]);
  await rows.createIndex({ n: 1 }, { unique: true, partialFilterExpression: { state: 'open' } });
  await rows.insertOne({ _id: 3, state: 'shut', n: 1 });
  await expectRefused(rows.insertOne({ _id: 4, state: 'open', n: 1 }), 11000);
  await expectRefused(rows.updateOne({ _id: 2 }, { $set: { state: 'open' } }), 11000);
  expect(await rows.find({ state: 'open', n: 1 }).toArray()).toHaveLength(1);
  expect(await rows.countDocuments({ n: 1 })).toBe(3);
});

test('a unique index over an array binds each element, and not within one document', async () => {
  const rows = await store.fresh([{ _id: 1, codes: ['a', 'b'] }]);
  await rows.createIndex({ codes: 1 }, { unique: true });
  await expectRefused(rows.insertOne({ _id: 2, codes: ['c', 'b'] }), 11000);
  await rows.insertOne({ _id: 3, codes: ['c', 'c'] });
  const without: object = { $pull: { codes: 'b' } };
  await rows.updateOne({ _id: 1 }, without);
  await rows.insertOne({ _id: 4, codes: ['b'] });
});

test('a unique index with a collation binds without case', async () => {
  const rows = await store.fresh();
  await rows.createIndex({ email: 1 }, { unique: true, collation: { locale: 'en', strength: 2 } });
  await rows.insertOne({ _id: 1, email: 'Ann@Example.org' });
  await expectRefused(rows.insertOne({ _id: 2, email: 'ann@example.ORG' }), 11000);
  const found = await rows.findOne(
    { email: 'ANN@EXAMPLE.ORG' },
    { collation: { locale: 'en', strength: 2 } },
  );
  expect(found?._id).toBe(1);
  expect(await rows.findOne({ email: 'ANN@EXAMPLE.ORG' })).toBeNull();
});

test('an index over what is already there fails on duplicates and leaves nothing behind', async () => {
  const rows = await store.fresh([
    { _id: 1, a: 1 },
    { _id: 2, a: 1 },
  ]);
  await expectRefused(rows.createIndex({ a: 1 }, { unique: true }), 11000);
  expect(await rows.indexes()).toHaveLength(1);
  await rows.deleteOne({ _id: 2 });
  await rows.createIndex({ a: 1 }, { unique: true });
  await expectRefused(rows.insertOne({ _id: 3, a: 1 }), 11000);
});

test('indexes are listed as they were made, and dropped by name and by pattern', async () => {
  const rows = await store.fresh([{ _id: 1 }]);
  await rows.createIndexes([
    { key: { a: 1, b: -1 } },
    { key: { c: 1 }, name: 'by_c', sparse: true },
    { key: { d: 1 }, expireAfterSeconds: 60 },
  ]);
  expect(await rows.indexes()).toEqual([
    expect.objectContaining({ name: '_id_', key: { _id: 1 } }),
    expect.objectContaining({ name: 'a_1_b_-1', key: { a: 1, b: -1 } }),
    expect.objectContaining({ name: 'by_c', key: { c: 1 }, sparse: true }),
    expect.objectContaining({ name: 'd_1', expireAfterSeconds: 60 }),
  ]);
  await rows.dropIndex('by_c');
  await expectRefused(rows.dropIndex('by_c'), 27);
  await rows.dropIndexes();
  expect(await rows.indexes()).toHaveLength(1);
});

test('an index that is there already is no change, one that clashes is refused', async () => {
  const rows = await store.fresh([{ _id: 1 }]);
  await rows.createIndex({ a: 1 });
  await rows.createIndex({ a: 1 });
  expect(await rows.indexes()).toHaveLength(2);
  await expectRefused(rows.createIndex({ a: 1 }, { name: 'other' }), 85);
  await expectRefused(rows.createIndex({ b: 1 }, { name: 'a_1' }), 86);
});

test('two arrays under one compound index are refused', async () => {
  const rows = await store.fresh();
  await rows.createIndex({ a: 1, b: 1 });
  await rows.insertOne({ _id: 1, a: [1, 2], b: 3 });
  await expectRefused(rows.insertOne({ _id: 2, a: [1, 2], b: [3, 4] }), 171);
});

test('an index is used for equality, ranges, order and prefixes, and explain says so', async () => {
  const rows = await store.fresh(
    Array.from({ length: 200 }, (_, i) => ({
      _id: i,
      org: i % 4,
      at: i,
      name: `n${String(i).padStart(3, '0')}`,
    })),
  );
  await rows.createIndex({ org: 1, at: -1 });
  await rows.createIndex({ name: 1 });
  const planOf = async (filter: object, sort: Record<string, 1 | -1> = {}) =>
    JSON.stringify(await rows.find(filter).sort(sort).explain('executionStats'));
  const page = await planOf({ org: 2 }, { at: -1 });
  expect(page).toContain('"indexName":"org_1_at_-1"');
  expect(page).not.toContain('"stage":"SORT"');
  expect(await planOf({ name: /^n01/ })).toContain('"indexName":"name_1"');
  expect(await planOf({ at: 5 })).toContain('COLLSCAN');
  expect(await planOf({ at: 5 }, { at: 1 })).toContain('"stage":"SORT"');
  expect((await rows.find({ name: /^n01/ }).toArray()).length).toBe(10);
});

test('a hint must name an index', async () => {
  const rows = await store.fresh([{ _id: 1, a: 1 }]);
  await rows.createIndex({ a: 1 });
  expect(await rows.find({ a: 1 }).hint('a_1').toArray()).toHaveLength(1);
  await expectRefused(rows.find({ a: 1 }).hint('nowhere').toArray(), 2);
});

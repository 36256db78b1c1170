import { beforeAll, expect, test } from 'vitest';
import { type Collection, openStore } from './open-store.ts';

const store = await openStore('joins');
let orders: Collection;
let suppliers: Collection;

beforeAll(async () => {
  suppliers = await store.fresh([
    { _id: 's0', name: 'Anatolia', region: 'EU' },
    { _id: 's1', name: 'Bengal', region: 'AS' },
    { _id: 's2', name: 'Cairo', region: 'AF' },
  ]);
  orders = await store.fresh(
    Array.from({ length: 60 }, (_, i) => ({
      _id: i,
      supplier: `s${i % 3}`,
      amount: i,
      good: ['cotton', 'tin'][i % 2],
      marks: i % 2 ? ['odd', `n${i % 5}`] : ['even'],
      at: new Date(Date.UTC(2024, i % 12, 1 + (i % 28), i % 24, 30)),
      line: {
        price: i / 2,
        parts: [
          { k: 'a', n: i },
          { k: 'b', n: 1 },
        ],
      },
    })),
  );
  await orders.createIndex({ supplier: 1, amount: -1 });
});

const run = (pipeline: object[], options: object = {}) => orders.aggregate(pipeline, options).toArray();

test('$lookup by field and by pipeline with variables', async () => {
  const joined = await run([
    { $match: { _id: { $lt: 2 } } },
    { $sort: { _id: 1 } },
    { $lookup: { from: suppliers.collectionName, localField: 'supplier', foreignField: '_id', as: 'of' } },
    { $unwind: '$of' },
    { $project: { name: '$of.name' } },
  ]);
  expect(joined).toEqual([
    { _id: 0, name: 'Anatolia' },
    { _id: 1, name: 'Bengal' },
  ]);
  const counted = await suppliers
    .aggregate([
      {
        $lookup: {
          from: orders.collectionName,
          let: { id: '$_id' },
          pipeline: [
            { $match: { $expr: { $and: [{ $eq: ['$supplier', '$$id'] }, { $gte: ['$amount', 50] }] } } },
            { $count: 'n' },
          ],
          as: 'large',
        },
      },
      { $sort: { _id: 1 } },
      { $project: { _id: 0, name: 1, n: { $ifNull: [{ $arrayElemAt: ['$large.n', 0] }, 0] } } },
    ])
    .toArray();
  expect(counted).toEqual([
    { name: 'Anatolia', n: 3 },
    { name: 'Bengal', n: 3 },
    { name: 'Cairo', n: 4 },
  ]);
});

test('$lookup without an index, over arrays, and to a collection that is not there', async () => {
  const chosen = await store.fresh([{ _id: 1, regions: ['EU', 'AF'] }, { _id: 2 }]);
  const joined = await chosen
    .aggregate([
      {
        $lookup: { from: suppliers.collectionName, localField: 'regions', foreignField: 'region', as: 'all' },
      },
      { $sort: { _id: 1 } },
      { $project: { n: { $size: '$all' } } },
    ])
    .toArray();
  expect(joined).toEqual([
    { _id: 1, n: 2 },
    { _id: 2, n: 0 },
  ]);
  const [none] = await chosen
    .aggregate([
      { $lookup: { from: 'nowhere', localField: '_id', foreignField: 'x', as: 'none' } },
      { $limit: 1 },
    ])
    .toArray();
  expect(none?.none).toEqual([]);
});

test('$unionWith and $graphLookup', async () => {
  expect(
    await run([
      { $match: { _id: 1 } },
      { $unionWith: { coll: suppliers.collectionName, pipeline: [{ $match: { region: 'EU' } }] } },
    ]),
  ).toHaveLength(2);
  const owners = await store.fresh([{ _id: 1 }, { _id: 2, owner: 1 }, { _id: 3, owner: 2 }]);
  const [chain] = await owners
    .aggregate([
      { $match: { _id: 3 } },
      {
        $graphLookup: {
          from: owners.collectionName,
          startWith: '$owner',
          connectFromField: 'owner',
          connectToField: '_id',
          as: 'above',
        },
      },
    ])
    .toArray();
  expect(chain?.above).toHaveLength(2);
});

test('$out replaces a collection and $merge joins into one', async () => {
  const target = await store.fresh([{ _id: 's0', kept: true }, { _id: 'old' }]);
  await run([{ $group: { _id: '$supplier', n: { $sum: 1 } } }, { $merge: { into: target.collectionName } }]);
  expect(await target.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 'old' },
    { _id: 's0', kept: true, n: 20 },
    { _id: 's1', n: 20 },
    { _id: 's2', n: 20 },
  ]);
  await run([{ $match: { _id: { $lt: 3 } } }, { $project: { amount: 1 } }, { $out: target.collectionName }]);
  expect(await target.countDocuments()).toBe(3);
});

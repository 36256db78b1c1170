import { beforeAll, expect, test } from 'vitest';
import { type Collection, expectRefused, openStore } from './open-store.ts';

const store = await openStore('aggregation');
let orders: Collection;

beforeAll(async () => {
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

test('$match, $group with its accumulators, $sort and $project', async () => {
  const groups = await run([
    { $match: { amount: { $gte: 30 } } },
    {
      $group: {
        _id: '$supplier',
        n: { $sum: 1 },
        sum: { $sum: '$amount' },
        mean: { $avg: '$amount' },
        low: { $min: '$amount' },
        high: { $max: '$amount' },
        goods: { $addToSet: '$good' },
      },
    },
    { $sort: { _id: 1 } },
    {
      $project: {
        _id: 0,
        supplier: '$_id',
        n: 1,
        sum: 1,
        mean: { $round: ['$mean', 1] },
        low: 1,
        high: 1,
        goods: { $size: '$goods' },
      },
    },
  ]);
  expect(groups).toEqual([
    { n: 10, sum: 435, low: 30, high: 57, supplier: 's0', mean: 43.5, goods: 2 },
    { n: 10, sum: 445, low: 31, high: 58, supplier: 's1', mean: 44.5, goods: 2 },
    { n: 10, sum: 455, low: 32, high: 59, supplier: 's2', mean: 45.5, goods: 2 },
  ]);
});

test('$group by null, by a document, by parts of a date; $first, $last and $push keep the order', async () => {
  expect(await run([{ $group: { _id: null, n: { $sum: '$amount' } } }])).toEqual([{ _id: null, n: 1770 }]);
  expect(await run([{ $group: { _id: { s: '$supplier', m: { $month: '$at' } } } }])).toHaveLength(12);
  const [ends] = await run([
    { $sort: { amount: 1 } },
    {
      $group: { _id: 1, first: { $first: '$amount' }, last: { $last: '$amount' }, all: { $push: '$amount' } },
    },
  ]);
  expect(ends).toMatchObject({ first: 0, last: 59 });
  expect(ends?.all).toHaveLength(60);
});

test('$topN and $mergeObjects', async () => {
  const [top] = await run([
    { $group: { _id: null, best: { $topN: { n: 2, sortBy: { amount: -1 }, output: '$amount' } } } },
  ]);
  expect(top?.best).toEqual([59, 58]);
  const [merged] = await run([
    { $sort: { _id: 1 } },
    { $limit: 2 },
    { $group: { _id: null, all: { $mergeObjects: { a: '$amount', g: '$good' } } } },
  ]);
  expect(merged?.all).toEqual({ a: 1, g: 'tin' });
});

test('$unwind, also keeping the empty and counting', async () => {
  expect(await run([{ $unwind: '$marks' }, { $sortByCount: '$marks' }, { $limit: 1 }])).toEqual([
    { _id: expect.stringMatching(/odd|even/), count: 30 },
  ]);
  const some = await store.fresh([
    { _id: 1, l: ['a', 'b'] },
    { _id: 2, l: [] },
    { _id: 3 },
    { _id: 4, l: 'x' },
  ]);
  const kept = await some
    .aggregate([
      { $unwind: { path: '$l', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $sort: { _id: 1, i: 1 } },
    ])
    .toArray();
  expect(kept).toEqual([
    { _id: 1, l: 'a', i: 0 },
    { _id: 1, l: 'b', i: 1 },
    { _id: 2, i: null },
    { _id: 3, i: null },
    { _id: 4, l: 'x', i: null },
  ]);
  expect(await some.aggregate([{ $unwind: '$l' }]).toArray()).toHaveLength(3);
});

test('$facet with $count, $bucket and a page', async () => {
  const [facets] = await run([
    {
      $facet: {
        total: [{ $count: 'n' }],
        page: [{ $sort: { amount: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { amount: 1, _id: 0 } }],
        sizes: [
          {
            $bucket: {
              groupBy: '$amount',
              boundaries: [0, 10, 40],
              default: 'more',
              output: { n: { $sum: 1 } },
            },
          },
        ],
      },
    },
  ]);
  expect(facets).toEqual({
    total: [{ n: 60 }],
    page: [{ amount: 58 }, { amount: 57 }],
    sizes: [
      { _id: 0, n: 10 },
      { _id: 10, n: 30 },
      { _id: 'more', n: 20 },
    ],
  });
});

test('$bucketAuto and $sample', async () => {
  const buckets = await run([{ $bucketAuto: { groupBy: '$amount', buckets: 4 } }]);
  expect(buckets.map(({ count }) => count)).toEqual([15, 15, 15, 15]);
  const sample = await run([{ $sample: { size: 5 } }]);
  expect(new Set(sample.map(({ _id }) => _id)).size).toBe(5);
});

test('dates are cut, shown, added and counted, with time zones', async () => {
  const [dates] = await run([
    { $match: { _id: 0 } },
    {
      $project: {
        month: { $dateTrunc: { date: '$at', unit: 'month' } },
        week: { $dateTrunc: { date: '$at', unit: 'week', startOfWeek: 'monday' } },
        newYork: { $dateTrunc: { date: '$at', unit: 'day', timezone: 'America/New_York' } },
        text: { $dateToString: { date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Europe/Berlin' } },
        later: { $dateAdd: { startDate: '$at', unit: 'day', amount: 3 } },
        months: { $dateDiff: { startDate: '$at', endDate: new Date('2024-03-01'), unit: 'month' } },
      },
    },
  ]);
  expect(dates).toEqual({
    _id: 0,
    month: new Date('2024-01-01'),
    week: new Date('2024-01-01'),
    newYork: new Date('2023-12-31T05:00:00Z'),
    text: '2024-01-01 01:30',
    later: new Date('2024-01-04T00:30:00Z'),
    months: 2,
  });
});

test('$addFields, $set, $unset, $replaceRoot and $replaceWith', async () => {
  expect(
    await run([
      { $match: { _id: 3 } },
      { $addFields: { 'n.a': '$amount', 'n.b': { c: '$good' } } },
      { $unset: 'marks' },
      { $replaceRoot: { newRoot: '$n' } },
    ]),
  ).toEqual([{ a: 3, b: { c: 'tin' } }]);
  expect(
    await run([
      { $match: { _id: 3 } },
      { $set: { amount: { $add: ['$amount', 1] }, line: '$$REMOVE' } },
      { $project: { amount: 1, line: 1 } },
    ]),
  ).toEqual([{ _id: 3, amount: 4 }]);
  expect(await run([{ $match: { _id: 3 } }, { $replaceWith: { x: '$amount' } }])).toEqual([{ x: 3 }]);
});

test('$setWindowFields adds up', async () => {
  const running = await run([
    { $match: { supplier: 's0', amount: { $lt: 10 } } },
    {
      $setWindowFields: {
        partitionBy: '$supplier',
        sortBy: { amount: 1 },
        output: { sum: { $sum: '$amount', window: { documents: ['unbounded', 'current'] } } },
      },
    },
    { $project: { _id: 0, sum: 1 } },
  ]);
  expect(running.map(({ sum }) => sum)).toEqual([0, 3, 9, 18]);
});

test('an aggregation comes in batches like any cursor', async () => {
  let seen = 0;
  for await (const _order of orders.aggregate([{ $match: {} }, { $sort: { at: 1 } }], {
    cursor: { batchSize: 7 },
  }))
    seen++;
  expect(seen).toBe(60);
});

const REFUSED: [name: string, pipeline: object[], code: number][] = [
  ['an unknown stage', [{ $supplier: {} }], 40324],
  ['a stage with two names', [{ $match: {}, $limit: 1 }], 40323],
  ['an unknown expression', [{ $project: { a: { $supplier: 1 } } }], 168],
  ['$limit 0', [{ $limit: 0 }], 15958],
  ['$out before the end', [{ $out: 'x' }, { $match: {} }], 40601],
  ['$group without _id', [{ $group: { n: { $sum: 1 } } }], 15955],
  ['$replaceRoot by a number', [{ $replaceRoot: { newRoot: '$amount' } }], 40228],
];

test.each(REFUSED)('refused: %s', async (_name, pipeline, code) => {
  await expectRefused(run(pipeline), code);
});

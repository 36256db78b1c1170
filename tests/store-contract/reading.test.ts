import mongoose from 'mongoose';
import { beforeAll, expect, test } from 'vitest';
import { type Collection, expectRefused, openStore } from './open-store.ts';

const { Decimal128, MaxKey, MinKey, ObjectId } = mongoose.mongo;
const store = await openStore('reading');
let rows: Collection;

beforeAll(async () => {
  rows = await store.fresh([
    {
      _id: 1,
      a: 3,
      name: 'b',
      list: [1, 2, 3, 4],
      site: { city: 'Dhaka', floor: 1 },
      audits: [
        { by: 'x', n: 1 },
        { by: 'y', n: 9 },
      ],
    },
    { _id: 2, a: null, name: 'A', list: [9], site: { city: 'Hanoi', floor: 2 } },
    { _id: 3, a: 'text', name: 'a', list: [] },
    { _id: 4, name: 'B', list: [5, 0] },
    { _id: 5, a: [7, -1], name: 'ä' },
  ]);
});

const order = async (sort: Record<string, 1 | -1>) =>
  (await rows.find().sort(sort).toArray()).map(({ _id }) => _id);

test('a sort goes over all kinds: missing and null, numbers, text; of an array its lowest or highest', async () => {
  expect(await order({ a: 1, _id: 1 })).toEqual([2, 4, 5, 1, 3]);
  expect(await order({ a: -1, _id: -1 })).toEqual([3, 5, 1, 4, 2]);
  expect(await order({ list: 1, _id: 1 })).toEqual([3, 5, 4, 1, 2]);
});

test('a sort is binary without a collation and by the alphabet with one', async () => {
  expect((await rows.find().sort({ name: 1 }).toArray()).map(({ name }) => name)).toEqual([
    'A',
    'B',
    'a',
    'b',
    'ä',
  ]);
  const collated = await rows
    .find()
    .collation({ locale: 'en', strength: 2 })
    .sort({ name: 1, _id: 1 })
    .toArray();
  expect(collated.map(({ name }) => name)).toEqual(['A', 'a', 'ä', 'b', 'B']);
  const numbered = await store.fresh([
    { _id: 1, n: 'lot 10' },
    { _id: 2, n: 'lot 9' },
  ]);
  expect(
    (await numbered.find().collation({ locale: 'en', numericOrdering: true }).sort({ n: 1 }).toArray()).map(
      ({ _id }) => _id,
    ),
  ).toEqual([2, 1]);
});

test('every kind of value sorts in the order of BSON', async () => {
  const values = [
    new MinKey(),
    null,
    4,
    Decimal128.fromString('4.5'),
    'text',
    { a: 1 },
    Buffer.from('x'),
    new ObjectId(),
    false,
    true,
    new Date(0),
    /x/,
    new MaxKey(),
  ];
  const kinds = await store.fresh(values.map((v, i) => ({ _id: values.length - i, v })));
  expect((await kinds.find().sort({ v: 1 }).toArray()).map(({ _id }) => _id)).toEqual(
    values.map((_, i) => values.length - i),
  );
  await kinds.createIndex({ v: -1 });
  expect((await kinds.find().sort({ v: -1 }).toArray()).map(({ _id }) => _id)).toEqual(
    values.map((_, i) => i + 1),
  );
});

test('skip and limit page through', async () => {
  expect((await rows.find().sort({ _id: 1 }).skip(1).limit(2).toArray()).map(({ _id }) => _id)).toEqual([
    2, 3,
  ]);
  expect(await rows.find().sort({ _id: 1 }).skip(9).toArray()).toEqual([]);
  expect(await rows.countDocuments({}, { skip: 1, limit: 2 })).toBe(2);
});

const PROJECTIONS: [name: string, id: number, projection: object, shown: object][] = [
  ['fields and parts of them', 1, { a: 1, 'site.city': 1 }, { _id: 1, a: 3, site: { city: 'Dhaka' } }],
  ['without the id', 1, { a: 1, _id: 0 }, { a: 3 }],
  ['all but some', 2, { list: 0, 'site.floor': 0 }, { _id: 2, a: null, name: 'A', site: { city: 'Hanoi' } }],
  ['parts of array elements', 1, { 'audits.by': 1, _id: 0 }, { audits: [{ by: 'x' }, { by: 'y' }] }],
  ['$slice from the front', 4, { name: 0, list: { $slice: 1 } }, { _id: 4, list: [5] }],
  ['$slice with skip', 1, { list: { $slice: [1, 2] }, _id: 1 }, { _id: 1, list: [2, 3] }],
  [
    '$elemMatch gives the first match',
    1,
    { audits: { $elemMatch: { n: { $gt: 5 } } } },
    { _id: 1, audits: [{ by: 'y', n: 9 }] },
  ],
  ['an expression', 1, { upper: { $toUpper: '$name' } }, { _id: 1, upper: 'B' }],
];

test.each(PROJECTIONS)('projection: %s', async (_name, id, projection, shown) => {
  expect(await rows.findOne({ _id: id }, { projection })).toEqual(shown);
});

test('a positional projection gives the element that matched', async () => {
  expect(await rows.findOne({ 'audits.n': 9 }, { projection: { 'audits.$': 1 } })).toEqual({
    _id: 1,
    audits: [{ by: 'y', n: 9 }],
  });
});

test('a projection that takes in and leaves out is refused', async () => {
  await expectRefused(rows.findOne({}, { projection: { a: 1, name: 0 } }), 31254);
});

test('distinct opens arrays and paths', async () => {
  expect(await rows.distinct('audits.by')).toEqual(['x', 'y']);
  expect((await rows.distinct('list', { _id: { $in: [1, 4] } })).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('distinct along an index gives what it gives without one, null and missing told apart', async () => {
  const towns = [
    { org: 1, town: 'b' },
    { org: 1, town: 'a' },
    { org: 1, town: 'b' },
    { org: 1, town: 'a b' },
    { org: 1, town: 7 },
    { org: 2, town: 'c' },
    { org: 2, town: null },
    { org: 3, town: 'd' },
    { org: 3 },
  ].map((town, _id) => ({ _id, ...town }));
  const plain = await store.fresh(towns);
  const indexed = await store.fresh(towns);
  await indexed.createIndex({ org: 1, town: -1, _id: 1 });
  for (const org of [1, 2, 3, 4]) {
    const values = async (collection: Collection) =>
      (await collection.distinct('town', { org })).map(String).toSorted();
    expect(await values(indexed)).toEqual(await values(plain));
  }
  expect(await indexed.distinct('town', { org: 2 })).toEqual(expect.arrayContaining([null, 'c']));
  expect(await indexed.distinct('town', { org: 3 })).toEqual(['d']);
  await indexed.insertOne({ _id: 99, org: 1, town: ['x', 'y'] });
  expect(await indexed.distinct('town', { org: 1 })).toEqual(expect.arrayContaining(['x', 'y', 'a b', 7]));
});

test('every type comes back as it went in', async () => {
  const document = {
    _id: new ObjectId(),
    text: 'þ 供应商 مورد',
    empty: '',
    int: -5,
    double: 0.1,
    big: mongoose.mongo.Long.fromString('9007199254740993'),
    money: Decimal128.fromString('12.3400'),
    yes: true,
    nothing: null,
    when: new Date('2024-02-29T12:34:56.789Z'),
    pattern: /^a.b$/i,
    bytes: new mongoose.mongo.Binary(Buffer.from([0, 255])),
    deep: [[1, [2]], { z: { y: [] } }],
    stamp: new mongoose.mongo.Timestamp({ t: 5, i: 7 }),
  };
  const all = await store.fresh([document]);
  const found = await all.findOne(
    { _id: document._id },
    { promoteLongs: false, promoteValues: false, bsonRegExp: false },
  );
  expect(mongoose.mongo.BSON.serialize(found ?? {})).toEqual(mongoose.mongo.BSON.serialize(document));
});

test('a cursor gives everything in batches and is closed when it was killed', async () => {
  const many = await store.fresh(Array.from({ length: 1050 }, (_, i) => ({ _id: i, pad: 'x'.repeat(50) })));
  const cursor = many.find().sort({ _id: 1 }).batchSize(100);
  let expected = 0;
  for await (const { _id } of cursor) expect(_id).toBe(expected++);
  expect(expected).toBe(1050);
  const { cursor: opened } = await store.db.command({ find: many.collectionName, batchSize: 2 });
  expect(opened.firstBatch).toHaveLength(2);
  await store.db.command({ killCursors: many.collectionName, cursors: [opened.id] });
  await expectRefused(store.db.command({ getMore: opened.id, collection: many.collectionName }), 43);
});

test('large results are split below the message limit, and large documents come whole', async () => {
  const large = await store.fresh([{ _id: 'five', s: 'x'.repeat(5_000_000) }]);
  expect((await large.findOne({ _id: 'five' }))?.s).toHaveLength(5_000_000);
  await large.insertMany(Array.from({ length: 20 }, (_, i) => ({ _id: i, s: 'y'.repeat(1_000_000) })));
  expect(await large.find({ _id: { $type: 'int' } }).toArray()).toHaveLength(20);
  const tooLarge = await large
    .updateOne({ _id: 'five' }, [{ $set: { s: { $concat: ['$s', '$s', '$s', '$s'] } } }])
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(tooLarge).toMatchObject({ message: expect.stringMatching(/large|exceed|size/i) });
});

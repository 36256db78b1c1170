import mongoose from 'mongoose';
import { beforeAll, expect, test } from 'vitest';
import { type Collection, expectRefused, idsOf, openStore } from './open-store.ts';

const { Binary, Decimal128, Double, Long, ObjectId } = mongoose.mongo;
const store = await openStore('filters');
let rows: Collection;

const SUPPLIERS = [
  {
    _id: 1,
    workers: 40,
    name: 'Anatolia Textiles',
    goods: ['cotton', 'yarn'],
    site: { city: 'İzmir', floor: 2 },
    since: new Date('2019-05-01'),
  },
  {
    _id: 2,
    workers: 2500,
    name: 'Bengal Knit',
    goods: ['jersey'],
    site: { city: 'Dhaka' },
    since: new Date('2021-01-15'),
  },
  {
    _id: 3,
    workers: null,
    name: 'cooperative 7',
    goods: [],
    audits: [
      { by: 'a', score: 3 },
      { by: 'b', score: 9 },
    ],
  },
  {
    _id: 4,
    name: 'Delta (Pty)',
    goods: [['raw', 'cotton'], 'lint'],
    audits: [{ by: 'a', score: 9 }],
    note: null,
  },
  { _id: 5, workers: 'forty', name: 'Élan', site: { city: 7 }, active: true },
  { _id: 6, workers: [40, 90], name: 'farm', since: new Date('2024-12-31'), flags: 6 },
];

beforeAll(async () => {
  rows = await store.fresh(SUPPLIERS);
});

const FOUND: [name: string, filter: object, ids: number[]][] = [
  ['equality, also of an array element', { workers: 40 }, [1, 6]],
  ['a range keeps to the kind of its bound', { workers: { $gte: 40, $lt: 100 } }, [1, 6]],
  ['$gt alone', { workers: { $gt: 90 } }, [2]],
  ['$lte over text', { name: { $lte: 'Bengal Knit' } }, [1, 2]],
  ['null finds null and missing', { workers: null }, [3, 4]],
  ['$ne null finds what has a value', { workers: { $ne: null } }, [1, 2, 5, 6]],
  ['$exists false finds the missing only', { workers: { $exists: false } }, [4]],
  ['$exists true finds null too', { note: { $exists: true } }, [4]],
  ['$in with values, null and a regular expression', { name: { $in: [/^Del/, 'farm', null] } }, [4, 6]],
  ['$nin leaves out any element', { workers: { $nin: [90, null] } }, [1, 2, 5]],
  ['$not turns a range around and finds the missing', { workers: { $not: { $gt: 50 } } }, [1, 3, 4, 5]],
  ['$type by alias', { workers: { $type: 'string' } }, [5]],
  ['$type number finds elements', { workers: { $type: 'number' } }, [1, 2, 6]],
  ['$type by several aliases', { workers: { $type: ['null', 'string'] } }, [3, 5]],
  ['$type array looks at the field itself', { workers: { $type: 'array' } }, [6]],
  ['a path into a document', { 'site.floor': 2 }, [1]],
  ['a path through an array', { 'audits.score': 9 }, [3, 4]],
  [
    'conditions on a path may meet in different elements',
    { 'audits.by': 'a', 'audits.score': { $lt: 5 } },
    [3],
  ],
  ['$elemMatch asks one element for all', { audits: { $elemMatch: { by: 'a', score: { $gt: 5 } } } }, [4]],
  ['$elemMatch on plain values', { workers: { $elemMatch: { $gt: 80, $lt: 100 } } }, [6]],
  ['$elemMatch needs an array', { workers: { $elemMatch: { $eq: 2500 } } }, []],
  ['a whole array', { goods: ['cotton', 'yarn'] }, [1]],
  ['an array inside an array', { goods: ['raw', 'cotton'] }, [4]],
  ['a position in an array', { 'goods.0': 'jersey' }, [2]],
  ['$all', { goods: { $all: ['yarn', 'cotton'] } }, [1]],
  ['$all of nothing finds nothing', { goods: { $all: [] } }, []],
  ['$size', { goods: { $size: 2 } }, [1, 4]],
  ['$size 0 needs an array', { goods: { $size: 0 } }, [3]],
  [
    '$and, $or and $nor together',
    { $and: [{ $or: [{ _id: { $lt: 3 } }, { active: true }] }, { $nor: [{ name: 'Bengal Knit' }] }] },
    [1, 5],
  ],
  ['a regular expression with escapes', { name: /^Delta \(Pty\)$/ }, [4]],
  ['a regular expression without case', { name: { $regex: 'COOP', $options: 'i' } }, [3]],
  ['a regular expression over accents', { name: { $regex: '^é', $options: 'iu' } }, [5]],
  ['dates in a range', { since: { $gte: new Date('2020-01-01'), $lt: new Date('2024-12-31') } }, [2]],
  ['$mod on numbers and elements', { workers: { $mod: [100, 0] } }, [2]],
  ['$bitsAllSet', { flags: { $bitsAllSet: 2 } }, [6]],
  ['$bitsAnyClear by positions', { flags: { $bitsAnyClear: [0] } }, [6]],
  ['$expr compares two fields', { $expr: { $gt: ['$workers', '$_id'] } }, [1, 2, 5, 6]],
  ['$expr with an expression', { $expr: { $eq: [{ $size: { $ifNull: ['$audits', []] } }, 2] } }, [3]],
  ['a whole document', { site: { city: 'İzmir', floor: 2 } }, [1]],
  ['a whole document in another order is another one', { site: { floor: 2, city: 'İzmir' } }, []],
  ['$comment is of no consequence', { _id: 2, $comment: 'why not' }, [2]],
];

test.each(FOUND)('%s', async (_name, filter, ids) => {
  expect(await idsOf(rows, filter)).toEqual(ids);
});

test('numbers compare by value over int, long, double and decimal', async () => {
  const numbers = await store.fresh([
    { _id: 1, n: 9 },
    { _id: 2, n: Long.fromNumber(9) },
    { _id: 3, n: new Double(9) },
    { _id: 4, n: Decimal128.fromString('9.0') },
    { _id: 5, n: Decimal128.fromString('9.01') },
    { _id: 6, n: Long.fromString('9007199254740993') },
    { _id: 7, n: 9007199254740992 },
  ]);
  expect(await idsOf(numbers, { n: 9 })).toEqual([1, 2, 3, 4]);
  expect(await idsOf(numbers, { n: { $gt: 9, $lt: 10 } })).toEqual([5]);
  expect(await idsOf(numbers, { n: { $gt: 9007199254740992 } })).toEqual([6]);
  expect(await idsOf(numbers, { n: { $type: 'double' } })).toEqual([3, 7]);
  expect(await idsOf(numbers, { n: { $type: 'long' } })).toEqual([2, 6]);
  expect(await idsOf(numbers, { n: { $type: 'decimal' } })).toEqual([4, 5]);
});

test('ids, binaries and booleans are found by equality and order', async () => {
  const [low, high] = [new ObjectId('000000000000000000000001'), new ObjectId('ffffffffffffffffffffffff')];
  const mixed = await store.fresh([
    { _id: 1, v: low },
    { _id: 2, v: high },
    { _id: 3, v: new Binary(Buffer.from([1, 2])) },
    { _id: 4, v: false },
  ]);
  expect(await idsOf(mixed, { v: high })).toEqual([2]);
  expect(await idsOf(mixed, { v: { $gt: low } })).toEqual([2]);
  expect(await idsOf(mixed, { v: new Binary(Buffer.from([1, 2])) })).toEqual([3]);
  expect(await idsOf(mixed, { v: { $in: [false, low] } })).toEqual([1, 4]);
});

test('fields named like parts of an object are only fields', async () => {
  const odd = await store.fresh([{ _id: 1, constructor: 'builder', toString: 5 }, { _id: 2 }]);
  expect(await idsOf(odd, { constructor: null })).toEqual([2]);
  expect(await idsOf(odd, { constructor: 'builder', toString: 5 })).toEqual([1]);
});

test('equality under a collation passes over case and accents', async () => {
  const names = await store.fresh([
    { _id: 1, n: 'Müller' },
    { _id: 2, n: 'MULLER' },
    { _id: 3, n: 'mueller' },
  ]);
  const find = async (strength: 1 | 2) =>
    (await names.find({ n: 'muller' }).collation({ locale: 'en', strength }).sort({ _id: 1 }).toArray()).map(
      ({ _id }) => _id,
    );
  expect(await find(1)).toEqual([1, 2]);
  expect(await find(2)).toEqual([2]);
});

const REFUSED: [name: string, filter: object, code: number][] = [
  ['an unknown operator', { a: { $near5: 1 } }, 2],
  ['an unknown operator beside known ones', { a: { $gt: 1, b: 2 } }, 2],
  ['an unknown operator at the top', { $all5: [] }, 2],
  ['$in without a list', { a: { $in: 5 } }, 2],
  ['$or without branches', { $or: [] }, 2],
  ['$mod by zero', { a: { $mod: [0, 1] } }, 2],
  ['$size of a text', { a: { $size: 'x' } }, 2],
  ['$not of a plain value', { a: { $not: 5 } }, 2],
  ['$ne of a regular expression', { a: { $ne: /x/ } }, 2],
  ['an unknown type', { a: { $type: 'supplier' } }, 2],
  ['a broken regular expression', { a: { $regex: '(' } }, 51091],
  ['an unknown expression', { $expr: { $supplier: 1 } }, 168],
];

test.each(REFUSED)('refused: %s', async (_name, filter, code) => {
  await expectRefused(rows.find(filter).toArray(), code);
});

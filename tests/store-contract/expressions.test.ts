import { beforeAll, expect, test } from 'vitest';
import { type Collection, openStore } from './open-store.ts';

const store = await openStore('expressions');
let orders: Collection;

beforeAll(async () => {
  orders = await store.fresh([
    {
      _id: 7,
      amount: 7,
      good: 'tin',
      marks: ['odd', 'n2'],
      line: {
        price: 3.5,
        parts: [
          { k: 'a', n: 7 },
          { k: 'b', n: 1 },
        ],
      },
    },
  ]);
});

const EXPRESSIONS: [name: string, expression: unknown, value: unknown][] = [
  ['$cond and comparisons', { $cond: [{ $gt: ['$amount', 5] }, 'big', 'small'] }, 'big'],
  [
    '$switch',
    { $switch: JSON.parse('{"branches":[{"case":{"$lt":["$amount",5]},"then":1}],"default":2}') },
    2,
  ],
  ['$map', { $map: { input: '$marks', as: 'm', in: { $toUpper: '$$m' } } }, ['ODD', 'N2']],
  ['$filter', { $filter: { input: '$marks', cond: { $eq: ['$$this', 'odd'] } } }, ['odd']],
  ['$reduce', { $reduce: { input: [1, 2, 3], initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  ['$concat and $toString', { $concat: ['$good', '-', { $toString: '$amount' }] }, 'tin-7'],
  ['$let', { $let: { vars: { z: 2 }, in: { $multiply: ['$$z', '$amount'] } } }, 14],
  ['$in', { $in: ['odd', '$marks'] }, true],
  ['$ifNull', { $ifNull: ['$nothing', 'none'] }, 'none'],
  ['$arrayElemAt from the end', { $arrayElemAt: ['$marks', -1] }, 'n2'],
  ['$arrayToObject', { $arrayToObject: [[['k', 1]]] }, { k: 1 }],
  ['a path through an array', '$line.parts.k', ['a', 'b']],
  ['$round and $divide', { $round: [{ $divide: ['$amount', 3] }, 2] }, 2.33],
  ['$setUnion is a set', { $size: { $setUnion: ['$marks', ['odd', 'new']] } }, 3],
  ['$regexMatch', { $regexMatch: { input: '$good', regex: /^T/i } }, true],
  ['$toInt', { $toInt: '42' }, 42],
  ['$type', { $type: '$line.price' }, 'double'],
  ['$literal', { $literal: '$amount' }, '$amount'],
  ['an object of expressions', { n: { $add: ['$amount', 1] }, gone: '$nothing' }, { n: 8 }],
  ['arrays compare by value', { $eq: ['$marks', ['odd', 'n2']] }, true],
  ['$cmp over kinds', { $cmp: ['$good', '$amount'] }, 1],
];

test.each(EXPRESSIONS)('expression: %s', async (_name, expression, value) => {
  expect(await orders.aggregate([{ $project: { _id: 0, value: expression } }]).toArray()).toEqual([
    { value },
  ]);
});

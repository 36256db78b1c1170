import { expect, test } from 'vitest';
import { expectRefused, openStore } from './open-store.ts';

const store = await openStore('positional');

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

test('$ is the first element that the filter matched', async () => {
  const before = {
    l: [
      { k: 'a', n: 1 },
      { k: 'b', n: 2 },
      { k: 'b', n: 3 },
    ],
  };
  expect(await after(before, { $set: { 'l.$.n': 20 } }, {}, { 'l.k': 'b' })).toEqual({
    l: [
      { k: 'a', n: 1 },
      { k: 'b', n: 20 },
      { k: 'b', n: 3 },
    ],
  });
  expect(
    await after(before, { $inc: { 'l.$.n': 1 } }, {}, { l: { $elemMatch: { k: 'b', n: { $gt: 2 } } } }),
  ).toEqual({
    l: [
      { k: 'a', n: 1 },
      { k: 'b', n: 2 },
      { k: 'b', n: 4 },
    ],
  });
});

test('$[] is every element, $[name] those that pass the array filter, also nested', async () => {
  const before = {
    l: [
      {
        n: 1,
        o: [
          { k: 'c', v: 1 },
          { k: 'd', v: 2 },
        ],
      },
      { n: 20, o: [{ k: 'c', v: 3 }] },
    ],
  };
  expect(await after(before, { $inc: { 'l.$[].n': 1 } })).toMatchObject({ l: [{ n: 2 }, { n: 21 }] });
  const nested = await after(
    before,
    { $set: { 'l.$[big].o.$[c].v': 99 } },
    { arrayFilters: [{ 'big.n': { $gte: 20 } }, { 'c.k': 'c' }] },
  );
  expect(nested).toEqual({
    l: [
      {
        n: 1,
        o: [
          { k: 'c', v: 1 },
          { k: 'd', v: 2 },
        ],
      },
      { n: 20, o: [{ k: 'c', v: 99 }] },
    ],
  });
  expect(
    await after({ l: [5, 50] }, { $set: { 'l.$[high]': 10 } }, { arrayFilters: [{ high: { $gt: 10 } }] }),
  ).toEqual({ l: [5, 10] });
});

const REFUSED: [name: string, update: object, code: number, options?: object][] = [
  ['$inc of a text', { $inc: { text: 1 } }, 14],
  ['$inc by a text', { $inc: { n: 'x' } }, 14],
  ['$push to a text', { $push: { text: 1 } }, 2],
  ['a path through a text', { $set: { 'text.b': 1 } }, 28],
  ['another _id', { $set: { _id: 2 } }, 66],
  ['two operators on one path', { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['two operators on a path and a part of it', { $set: { a: { b: 1 } }, $inc: { 'a.b': 1 } }, 40],
  ['an unknown operator', { $supplier: { a: 1 } }, 9],
  ['$ without an array in the filter', { $set: { 'list.$': 1 } }, 2],
  ['an array filter that nothing uses', { $set: { a: 1 } }, 9, { arrayFilters: [{ x: 1 }] }],
  ['a name without an array filter', { $set: { 'list.$[x]': 1 } }, 2],
  ['an empty part of a path', { $set: { 'a..b': 1 } }, 56],
];

test.each(REFUSED)('refused, and nothing changes: %s', async (_name, update, code, options = {}) => {
  const before = { _id: 1, n: 1, text: 'x', list: [1, 2] };
  const rows = await store.fresh([before]);
  await expectRefused(rows.updateOne({ _id: 1 }, update, options), code);
  expect(await rows.findOne({ _id: 1 })).toEqual(before);
});

import { fc } from './fixed-examples.ts';
import type mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeExact } from '../values/codec.ts';
import { compare } from '../values/compare.ts';
import type { Document } from '../values/document.ts';
import { sortKey } from '../values/keys.ts';
import { parseSort } from '../values/paths.ts';
import { anyNumber, anyValue } from './arbitrary.ts';
import { accepts } from './evaluator.ts';
import { runServer, type RunningServer } from './running-server.ts';

const PATHS = ['a', 'b', 'c', 'a.x', 'b.x'];
const INDEXES: Record<string, 1 | -1>[] = [
  { a: 1 },
  { b: -1, a: 1 },
  { c: 1, b: 1 },
  { 'a.x': 1 },
  { b: 1, 'b.x': -1 },
];
let running: RunningServer;

beforeAll(async () => {
  running = await runServer();
});
afterAll(() => running.stop());

const anyPath = fc.constantFrom(...PATHS);
const anyRow = fc.record(
  { a: anyValue, b: fc.oneof(anyNumber, anyValue), c: fc.integer({ min: 0, max: 3 }) },
  { requiredKeys: [] },
);
const anyCondition = fc.oneof(
  anyValue,
  fc
    .record({
      operator: fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'),
      value: fc.oneof(anyNumber, anyValue),
    })
    .map(({ operator, value }) => ({ [operator]: value })),
  fc.array(anyValue, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(anyValue, { maxLength: 3 }).map((list) => ({ $nin: list })),
  fc.boolean().map((present) => ({ $exists: present })),
  fc.tuple(anyNumber, anyNumber).map(([low, high]) => ({ $gte: low, $lt: high })),
);
const anyFilter: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{ filter: Record<string, unknown> }>(
  (tie) => ({
    filter: fc.oneof(
      { depthSize: 'small' },
      fc.array(fc.tuple(anyPath, anyCondition), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)),
      fc
        .tuple(
          fc.constantFrom('$or', '$and', '$nor'),
          fc.array(tie('filter'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, branches]) => ({ [name]: branches })),
      fc
        .tuple(anyPath, anyCondition, fc.array(tie('filter'), { minLength: 1, maxLength: 2 }))
        .map(([path, condition, branches]) => ({ [path]: condition, $or: branches })),
    ),
  }),
).filter;
const anySort = fc.uniqueArray(fc.tuple(anyPath, fc.constantFrom(1 as const, -1 as const)), {
  maxLength: 2,
  selector: ([path]) => path,
});

/** Two collections with the same rows, the first one with indexes. */
async function twins(rows: object[]) {
  const [indexed, plain] = [running.db.collection('indexed'), running.db.collection('plain')];
  for (const collection of [indexed, plain]) {
    await collection.drop();
    await collection.insertMany(rows.map((row, i) => ({ _id: i as never, ...row })));
  }
  return { indexed, plain };
}

/** The rows with every number in its BSON type, read by the store's own BSON classes. */
async function exactRows(
  collection: mongoose.mongo.Collection,
  sort: Record<string, 1 | -1> = {},
): Promise<Document[]> {
  const raw: unknown[] = await collection.find({}, { raw: true }).sort(sort).toArray();
  return raw.map((bytes) => (bytes instanceof Uint8Array ? decodeExact(bytes) : {}));
}

/** Compound keys of two arrays are refused by design: such rows leave out the index. */
async function addIndexes(collection: Awaited<ReturnType<typeof twins>>['indexed']): Promise<void> {
  for (const key of INDEXES)
    await collection.createIndex(key).catch((error: unknown) => expect(error).toMatchObject({ code: 171 }));
}

test(
  'an index changes neither what a filter finds nor its order, and both are what the evaluator says',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 25 }),
        fc.array(fc.tuple(anyFilter, anySort), { minLength: 8, maxLength: 8 }),
        async (rows, questions) => {
          const { indexed, plain } = await twins(rows);
          await addIndexes(indexed);
          const stored = await exactRows(plain);
          for (const [filter, sort] of questions) {
            const order: [string, 1 | -1][] = [...sort, ['_id', 1]];
            const withIndex = (await indexed.find(filter).sort(order).toArray()).map(({ _id }) =>
              Number(_id),
            );
            const without = (await plain.find(filter).sort(order).toArray()).map(({ _id }) => Number(_id));
            expect(withIndex).toEqual(without);
            const fields = parseSort(Object.fromEntries(order));
            const expected = stored
              .filter((row) => accepts(row, filter))
              .toSorted((left, right) => Buffer.compare(sortKey(left, fields), sortKey(right, fields)));
            expect(withIndex).toEqual(expected.map(({ _id }) => Number(_id)));
            expect(await indexed.countDocuments(filter)).toBe(expected.length);
          }
        },
      ),
      { numRuns: 12 },
    );
  },
);

const anyUpdate: fc.Arbitrary<object> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), anyValue).map(([path, value]) => ({ $set: { [path]: value } })),
  fc.constantFrom('a', 'b', 'c').map((path) => ({ $unset: { [path]: '' } })),
  fc.integer({ min: -2, max: 2 }).map((by) => ({ $inc: { c: by } })),
  anyValue.map((value) => ({ $push: { list: value } })),
  fc.tuple(anyNumber, anyNumber).map(([low, high]) => ({ $max: { c: low }, $min: { d: high } })),
);

test('updates and deletions keep every index in step with the documents', { timeout: 60_000 }, async () => {
  const act = fc.oneof(fc.tuple(anyFilter, anyUpdate), fc.tuple(anyFilter, fc.constant(null)));
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { minLength: 1, maxLength: 20 }),
      fc.array(act, { minLength: 4, maxLength: 8 }),
      async (rows, acts) => {
        const { indexed, plain } = await twins(rows);
        await addIndexes(indexed);
        for (const [filter, update] of acts) {
          const change = (collection: typeof plain) =>
            update ? collection.updateMany(filter, update) : collection.deleteMany(filter);
          const outcome = await change(plain).then(
            () => null,
            (error: unknown) => error,
          );
          const refused = await change(indexed).then(
            () => null,
            (error: unknown) => error,
          );
          // An index over two arrays refuses rows that the plain copy takes: from there on the two differ by design.
          if (refused && !outcome) return;
        }
        const read = (collection: typeof plain) => collection.find().sort({ _id: 1 }).toArray();
        expect(await read(indexed)).toEqual(await read(plain));
        for (const { c } of await read(plain)) {
          if (c !== undefined)
            expect(await indexed.countDocuments({ c })).toBe(await plain.countDocuments({ c }));
        }
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
});

/** A list sorts by its least element, not by itself. */
const anyScalar = anyValue.filter((value) => !Array.isArray(value));

test('the order of a sort is the order of values', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyScalar, { minLength: 2, maxLength: 20 }), async (scalars) => {
      const { plain } = await twins(scalars.map((v) => ({ v })));
      const sorted = await exactRows(plain, { v: 1 });
      for (let i = 1; i < sorted.length; i++)
        expect(compare(sorted[i - 1]?.v ?? null, sorted[i]?.v ?? null)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 10 },
  );
});

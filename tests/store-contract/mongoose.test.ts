import { Schema, type Types } from 'mongoose';
import { expect, test } from 'vitest';
import { freshName, openStore } from './open-store.ts';

const store = await openStore('mongoose');

const supplierSchema = new Schema(
  {
    name: { type: String, required: true },
    email: String,
    workers: Number,
    tags: [String],
    since: Date,
    spend: Schema.Types.Decimal128,
    facts: { type: Map, of: String },
    sites: [{ city: String, floors: Number }],
  },
  { timestamps: true, optimisticConcurrency: true },
);
supplierSchema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });
supplierSchema.index({ name: 1, workers: -1 });

const Supplier = store.connection.model('Supplier', supplierSchema, freshName());
const orderSchema = new Schema({
  supplier: { type: Schema.Types.ObjectId, ref: 'Supplier' },
  lines: [{ good: String, amount: Number }],
});
const Order = store.connection.model('Order', orderSchema, freshName());

test('a model makes its indexes and finds nothing to change afterwards', async () => {
  await Supplier.init();
  await Supplier.syncIndexes();
  expect(await Supplier.diffIndexes()).toEqual({ toCreate: [], toDrop: [] });
});

test('a document keeps its types and gets its times', async () => {
  const made = await Supplier.create({
    name: 'Anatolia',
    workers: 40,
    tags: ['a'],
    since: new Date('2024-02-29'),
    spend: '12.30',
    facts: { lei: 'x' },
  });
  const found = await Supplier.findById(made._id).lean();
  expect(found).toMatchObject({
    name: 'Anatolia',
    workers: 40,
    tags: ['a'],
    since: new Date('2024-02-29'),
    facts: { lei: 'x' },
    __v: 0,
    createdAt: expect.any(Date),
  });
  expect(String(found?.spend)).toBe('12.30');
});

test('the second of two saves of one version is refused', async () => {
  const { _id } = await Supplier.create({ name: 'Twice' });
  const [first, second] = [await Supplier.findById(_id).orFail(), await Supplier.findById(_id).orFail()];
  first.name = 'First';
  await first.save();
  second.name = 'Second';
  await expect(second.save()).rejects.toMatchObject({ name: 'VersionError' });
});

test('save sends what changed in arrays', async () => {
  const supplier = await Supplier.create({
    name: 'Sites',
    sites: [{ city: 'a' }, { city: 'b' }, { city: 'c' }],
  });
  supplier.sites.push({ city: 'd', floors: 4 });
  await supplier.save();
  supplier.sites[1]?.set('floors', 22);
  await supplier.save();
  supplier.sites.splice(0, 1);
  await supplier.save();
  const found = await Supplier.findById(supplier._id).lean();
  expect(found?.sites.map(({ city, floors }) => [city, floors])).toEqual([
    ['b', 22],
    ['c', undefined],
    ['d', 4],
  ]);
});

test('populate joins one, selects and keeps the order of many', async () => {
  const all = await Supplier.insertMany(
    Array.from({ length: 20 }, (_, i) => ({ name: `p${i}`, workers: i })),
  );
  const orders = await Order.insertMany(all.map(({ _id }) => ({ supplier: _id, lines: [] })));
  const found = await Order.find({ _id: { $in: orders.map(({ _id }) => _id) } })
    .sort({ _id: 1 })
    .populate<{ supplier: { name: string; workers?: number } }>({ path: 'supplier', select: 'name' })
    .lean();
  expect(found.map(({ supplier }) => supplier.name)).toEqual(all.map(({ name }) => name));
  expect(found[0]?.supplier.workers).toBeUndefined();
});

test('discriminators share a collection', async () => {
  const Base = store.connection.model(
    freshName('Base'),
    new Schema({ t: String }, { discriminatorKey: 'kind' }),
  );
  const Special = Base.discriminator(freshName('Special'), new Schema({ x: Number }));
  await Special.create({ t: 'a', x: 1 });
  await Base.create({ t: 'b' });
  expect([await Special.countDocuments(), await Base.countDocuments()]).toEqual([1, 2]);
});

test('models inside a transaction join it through the session', async () => {
  await expect(
    store.connection.transaction(async (session) => {
      const [made] = await Supplier.create([{ name: 'Inside' }], { session });
      await Order.create([{ supplier: made?._id }], { session });
      expect(await Supplier.findOne({ name: 'Inside' }).session(session)).not.toBeNull();
      throw new Error('back');
    }),
  ).rejects.toThrow('back');
  expect(await Supplier.exists({ name: 'Inside' })).toBeNull();
});

test('paging by the last id meets every document once', async () => {
  const Page = store.connection.model(freshName('Page'), new Schema({ n: Number }));
  await Page.insertMany(Array.from({ length: 250 }, (_, n) => ({ n })));
  const seen: number[] = [];
  for (let last: Types.ObjectId | null = null; ;) {
    const page: { _id: Types.ObjectId; n?: number | null }[] = await Page.find(
      last ? { _id: { $gt: last } } : {},
    )
      .sort({ _id: 1 })
      .limit(100)
      .lean();
    seen.push(...page.map(({ n }) => n ?? -1));
    last = page.at(-1)?._id ?? null;
    if (!last) break;
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, n) => n));
});

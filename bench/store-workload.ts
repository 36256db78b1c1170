import mongoose, { Schema } from 'mongoose';

/** Milliseconds for single acts, acts per second for repeated ones. */
export type WorkloadFigures = {
  insertMany10kMs: number;
  findOnePerSecond1: number;
  findOnePerSecond16: number;
  updatePerSecond1: number;
  updatePerSecond16: number;
  transactionsPerSecond16: number;
  groupMs: number;
  facetMs: number;
  pageMs: number;
  unindexedSortMs: number;
  scanMs: number;
  /** A new collection with three indexes: the first sixty, and sixty more when there are a thousand. */
  newCollectionMs: number;
  newCollectionAmong1000Ms: number;
};

const BATCH = 10_000;
const STATES = ['new', 'open', 'done', 'void'];

const schema = new Schema(
  {
    organisation: String,
    email: String,
    name: String,
    age: Number,
    tags: [String],
    at: Date,
    state: String,
    amount: Number,
    nested: { a: Number, b: String },
    items: [{ _id: false, sku: String, quantity: Number }],
  },
  { timestamps: true, collection: 'bench_documents' },
);
schema.index({ organisation: 1, email: 1 }, { unique: true });
schema.index({ at: -1 });
schema.index({ state: 1, at: -1 });

function documentAt(i: number) {
  return {
    organisation: `o${i % 10}`,
    email: `person${i}@example.org`,
    name: `Name ${i}`,
    age: i % 90,
    tags: ['a', 'b', `c${i % 7}`],
    at: new Date(1.7e12 + i * 60_000),
    state: STATES[i % 4],
    amount: (i * 37) % 1000,
    nested: { a: i, b: 'text '.repeat(8) },
    items: [
      { sku: `x${i % 100}`, quantity: 1 },
      { sku: 'y', quantity: 2 },
    ],
  };
}

/** The same work on any store: loading, look-ups, updates, transactions, aggregation, pages. Drops its database after, unless told to keep it. */
export async function measureWorkload(
  uri: string,
  documents: number,
  progress: (text: string) => void,
  keeps = false,
): Promise<WorkloadFigures> {
  const connection = await mongoose
    .createConnection(uri, { dbName: `bench_${process.pid}`, maxPoolSize: 16 })
    .asPromise();
  const Model = connection.model('BenchDocument', schema);
  try {
    await Model.init();
    progress(`Loading ${documents} documents`);
    const insertMany10kMs = await timed(() => insertBatch(0));
    for (let from = BATCH; from < documents; from += BATCH) await insertBatch(from);
    const filter = (i: number) => {
      const at = (i * 7919) % documents;
      return { organisation: `o${at % 10}`, email: `person${at}@example.org` };
    };
    const find = (i: number) => Model.findOne(filter(i)).lean();
    const increase = (i: number) => Model.updateOne(filter(i), { $inc: { amount: 1 } });
    const move = (i: number) =>
      connection.transaction(async (session) => {
        await Model.updateOne(filter(i), { $inc: { amount: 1 } }, { session });
        await Model.updateOne(filter(i + 1), { $inc: { amount: -1 } }, { session });
      });
    progress('Look-ups, updates and transactions');
    await perSecond(1000, 4, find);
    return {
      insertMany10kMs,
      findOnePerSecond1: await perSecond(3000, 1, find),
      findOnePerSecond16: await perSecond(9000, 16, find),
      updatePerSecond1: await perSecond(500, 1, increase),
      updatePerSecond16: await perSecond(3000, 16, increase),
      transactionsPerSecond16: await perSecond(400, 16, move),
      groupMs: await timed(() =>
        Model.aggregate([
          { $group: { _id: '$state', n: { $sum: 1 }, sum: { $sum: '$amount' }, mean: { $avg: '$age' } } },
        ]),
      ),
      facetMs: await timed(() =>
        Model.aggregate([
          { $match: { state: 'open' } },
          { $facet: { total: [{ $count: 'n' }], page: [{ $sort: { amount: -1 } }, { $limit: 20 }] } },
        ]),
      ),
      pageMs: await timed(() => Model.find({ state: 'open' }).sort({ at: -1 }).limit(20).lean()),
      unindexedSortMs: await timed(() =>
        Model.find({ state: 'open' }).sort({ amount: -1, _id: 1 }).limit(20).lean(),
      ),
      scanMs: await timed(() => Model.countDocuments({ name: /99\d$/i })),
      ...(await measureNewCollections(connection)),
    };
  } finally {
    if (!keeps) await connection.dropDatabase();
    await connection.close();
  }

  function insertBatch(from: number): Promise<unknown> {
    const size = Math.min(BATCH, documents - from);
    return Model.insertMany(
      Array.from({ length: size }, (_, i) => documentAt(from + i)),
      { lean: true },
    );
  }
}

async function measureNewCollections(
  connection: mongoose.Connection,
): Promise<Pick<WorkloadFigures, 'newCollectionMs' | 'newCollectionAmong1000Ms'>> {
  const database = connection.useDb(`${connection.name}_collections`);
  let made = 0;
  const make = async (until: number) => {
    const from = made;
    const elapsed = await timed(async () => {
      for (; made < until; made++)
        await database
          .collection(`c${made}`)
          .createIndexes([
            { key: { organisation: 1 } },
            { key: { organisation: 1, at: -1 } },
            { key: { email: 1 }, unique: true },
          ]);
    });
    return Math.round((elapsed / (until - from)) * 10) / 10;
  };
  try {
    const newCollectionMs = await make(60);
    await make(1000);
    return { newCollectionMs, newCollectionAmong1000Ms: await make(1060) };
  } finally {
    await database.dropDatabase();
  }
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((performance.now() - start) * 10) / 10;
}

async function perSecond(
  count: number,
  inFlight: number,
  work: (i: number) => PromiseLike<unknown>,
): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return Math.round((count / (performance.now() - start)) * 1000);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { runServer, type RunningServer } from './running-server.ts';

let running: RunningServer;

beforeAll(async () => {
  running = await runServer();
  await running.db.collection('c').insertOne({ a: 1 });
});

afterAll(() => running.stop());

const REFUSED: [name: string, command: object, code: number, codeName: string][] = [
  ['$where', { find: 'c', filter: { $where: 'true' } }, 2, 'BadValue'],
  ['$jsonSchema', { find: 'c', filter: { $jsonSchema: {} } }, 2, 'BadValue'],
  ['geo queries', { find: 'c', filter: { at: { $near: [0, 0] } } }, 2, 'BadValue'],
  [
    'geo indexes',
    { createIndexes: 'c', indexes: [{ key: { at: '2dsphere' }, name: 'geo' }] },
    67,
    'CannotCreateIndex',
  ],
  [
    'wildcard indexes',
    { createIndexes: 'c', indexes: [{ key: { '$**': 1 }, name: 'all' }] },
    67,
    'CannotCreateIndex',
  ],
  [
    'unknown index options',
    { createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a', hidden: true }] },
    197,
    'InvalidIndexSpecificationOption',
  ],
  [
    'sparse and partial together',
    {
      createIndexes: 'c',
      indexes: [{ key: { a: 1 }, name: 'a', sparse: true, partialFilterExpression: { a: 1 } }],
    },
    67,
    'CannotCreateIndex',
  ],
  [
    'change streams',
    { aggregate: 'c', pipeline: [{ $changeStream: {} }], cursor: {} },
    40573,
    'Location40573',
  ],
  ['$geoNear', { aggregate: 'c', pipeline: [{ $geoNear: {} }], cursor: {} }, 40324, 'Location40324'],
  [
    'scripts in expressions',
    { aggregate: 'c', pipeline: [{ $project: { x: { $function: {} } } }], cursor: {} },
    2,
    'BadValue',
  ],
  [
    'scripts in window fields',
    { aggregate: 'c', pipeline: [{ $setWindowFields: { output: { x: { $accumulator: {} } } } }], cursor: {} },
    2,
    'BadValue',
  ],
  ['capped collections', { create: 'd', capped: true, size: 1000 }, 115, 'CommandNotSupported'],
  ['time series', { create: 'd', timeseries: { timeField: 't' } }, 115, 'CommandNotSupported'],
  ['views', { create: 'd', viewOn: 'c', pipeline: [] }, 115, 'CommandNotSupported'],
  ['validators', { create: 'd', validator: { a: 1 } }, 115, 'CommandNotSupported'],
  ['validators added later', { collMod: 'c', validator: { a: 1 } }, 115, 'CommandNotSupported'],
  [
    'collations of a collection',
    { create: 'd', collation: { locale: 'en', strength: 2 } },
    115,
    'CommandNotSupported',
  ],
  ['tailable cursors', { find: 'c', tailable: true }, 115, 'CommandNotSupported'],
  ['bounds of an index scan', { find: 'c', min: { a: 1 } }, 115, 'CommandNotSupported'],
  ['unknown fields of find', { find: 'c', speed: 'high' }, 40415, 'IDLUnknownField'],
  ['unknown commands', { mapReduce: 'c' }, 59, 'CommandNotFound'],
  ['users', { createUser: 'x' }, 59, 'CommandNotFound'],
  [
    'write concerns of several members',
    { insert: 'c', documents: [{}], writeConcern: { w: 3 } },
    100,
    'UnsatisfiableWriteConcern',
  ],
  ['$meta in a projection', { find: 'c', projection: { s: { $meta: 'textScore' } } }, 2, 'BadValue'],
];

test.each(REFUSED)('%s: refused with MongoDB’s code', async (_name, command, code, codeName) => {
  await expect(running.db.command(command)).rejects.toMatchObject({ code, codeName });
});

test('dropping inside a transaction is refused', async () => {
  const session = await running.connection.startSession();
  session.startTransaction();
  await running.db.collection('c').insertOne({ b: 1 }, { session });
  await expect(running.db.command({ drop: 'c' }, { session })).rejects.toMatchObject({
    code: 263,
    codeName: 'OperationNotSupportedInTransaction',
  });
  await session.endSession();
  expect(await running.db.collection('c').countDocuments()).toBe(1);
});

test('an idle transaction is ended and cannot go on', async () => {
  const short = await runServer({ idleTimeout: 60 });
  const session = await short.connection.startSession();
  session.startTransaction();
  await short.db.collection('c').insertOne({ b: 1 }, { session });
  await expect
    .poll(
      () =>
        short.db
          .admin()
          .command({ serverStatus: 1 })
          .then(({ embedded }) => embedded.transactionOpen),
      { timeout: 4000 },
    )
    .toBe(false);
  await expect(short.db.collection('c').insertOne({ b: 2 }, { session })).rejects.toMatchObject({
    code: 251,
    errorLabelSet: new Set(['TransientTransactionError']),
  });
  await session.endSession();
  expect(await short.db.collection('c').countDocuments()).toBe(0);
  await short.stop();
});

test('a write that waits too long for a transaction gives up with the fix in its message', async () => {
  const short = await runServer({ lockTimeout: 80 });
  const session = await short.connection.startSession();
  session.startTransaction();
  await short.db.collection('c').insertOne({ b: 1 }, { session });
  await expect(short.db.collection('c').insertOne({ b: 2 })).rejects.toMatchObject({
    code: 24,
    message: expect.stringContaining('pass the session'),
  });
  await session.abortTransaction();
  await session.endSession();
  await short.stop();
});

test('the metrics count commands and failures', async () => {
  const { metrics } = await running.db.admin().command({ serverStatus: 1 });
  expect(metrics.commands.find).toMatchObject({
    total: expect.any(Number),
    failed: expect.any(Number),
    slowestMilliseconds: expect.any(Number),
  });
  expect(metrics.commands.find.failed).toBeGreaterThan(0);
});

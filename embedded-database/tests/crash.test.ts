import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type ChildServer, startChild } from './child-server.ts';

/** `npm run store:crash` sets 15; the suite makes do with three. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);

type Row = { _id: number; group: number; tags: string[]; pad: string };
type Account = { _id: string; n: number };

/** What the writers were told, kept over all rounds. */
class Ledger {
  next = 0;
  readonly tried = new Set<number>();
  readonly acknowledged = new Set<number>();
  increments = { tried: 0, acknowledged: 0 };
}

async function connect({ uri }: ChildServer) {
  const connection = await mongoose
    .createConnection(uri, { maxPoolSize: 16, serverSelectionTimeoutMS: 3000 })
    .asPromise();
  return {
    connection,
    rows: connection.collection<Row>('rows'),
    accounts: connection.collection<Account>('accounts'),
  };
}
type Client = Awaited<ReturnType<typeof connect>>;

/** Inserts, counts and moves until the server goes away. */
async function writeUntilKilled({ connection, rows, accounts }: Client, ledger: Ledger): Promise<void> {
  const untilRefused = async (work: () => Promise<unknown>) => {
    for (;;)
      if (
        await work().then(
          () => false,
          () => true,
        )
      )
        return;
  };
  const insert = async () => {
    const _id = ledger.next++;
    ledger.tried.add(_id);
    await rows.insertOne({ _id, group: _id % 7, tags: [`t${_id % 5}`, 'all'], pad: 'x'.repeat(200) });
    ledger.acknowledged.add(_id);
  };
  const increase = async () => {
    ledger.increments.tried++;
    await accounts.updateOne({ _id: 'counter' }, { $inc: { n: 1 } });
    ledger.increments.acknowledged++;
  };
  const move = () =>
    connection.transaction(
      async (session) => {
        await accounts.updateOne({ _id: 'left' }, { $inc: { n: -5 } }, { session });
        await accounts.updateOne({ _id: 'right' }, { $inc: { n: 5 } }, { session });
      },
      { maxCommitTimeMS: 2000 },
    );
  await Promise.all([insert, insert, insert, insert, increase, increase, move].map(untilRefused));
}

async function verify({ rows, accounts }: Client, ledger: Ledger): Promise<void> {
  const stored = await rows.find().toArray();
  const ids = new Set(stored.map(({ _id }) => _id));
  expect([...ledger.acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !ledger.tried.has(id))).toEqual([]);
  const counter = (await accounts.findOne({ _id: 'counter' }))?.n ?? -1;
  expect(counter).toBeGreaterThanOrEqual(ledger.increments.acknowledged);
  expect(counter).toBeLessThanOrEqual(ledger.increments.tried);
  ledger.increments = { tried: counter, acknowledged: counter };
  const moved = await accounts.find({ _id: { $in: ['left', 'right'] } }).toArray();
  expect(moved.reduce((sum, { n }) => sum + n, 0)).toBe(2000);
  for (let group = 0; group < 7; group++)
    expect(await rows.countDocuments({ group })).toBe(stored.filter((row) => row.group === group).length);
  for (const tag of ['t0', 't3'])
    expect(await rows.countDocuments({ tags: tag })).toBe(
      stored.filter(({ tags }) => tags.includes(tag)).length,
    );
}

test(
  `nothing acknowledged is lost when the server is killed while it writes (${ROUNDS} rounds)`,
  { timeout: 40_000 + ROUNDS * 20_000 },
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-crash-'));
    const ledger = new Ledger();
    for (let round = 0; round <= ROUNDS; round++) {
      const server = await startChild(['--data', folder, '--port', '0']);
      const client = await connect(server);
      if (round === 0) {
        await client.rows.createIndexes([{ key: { group: 1 } }, { key: { tags: 1 } }]);
        await client.accounts.insertMany([
          { _id: 'counter', n: 0 },
          { _id: 'left', n: 1000 },
          { _id: 'right', n: 1000 },
        ]);
      } else await verify(client, ledger);
      if (round < ROUNDS) {
        const writing = writeUntilKilled(client, ledger);
        await pause(200 + Math.random() * 500);
        await server.end('SIGKILL');
        await writing;
      }
      await client.connection.close();
      if (round === ROUNDS) await server.end('SIGTERM');
    }
    expect(ledger.acknowledged.size).toBeGreaterThan(0);
    rmSync(folder, { recursive: true, force: true });
  },
);

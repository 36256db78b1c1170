import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Server } from '../server/server.ts';
import { backUp, restore } from '../storage/backup.ts';
import { lockDirectory } from '../supervise/directory-lock.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withServer<T>(data: string, use: (rows: mongoose.mongo.Collection) => Promise<T>): Promise<T> {
  const server = new Server(data);
  const uri = `mongodb://${await server.listen({ port: 0 })}/test?directConnection=true`;
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    return await use(connection.getClient().db('test').collection('rows'));
  } finally {
    await connection.close();
    await server.close();
  }
}

test('a backup taken while the store is written to is whole, and comes back with its indexes', async () => {
  const data = path.join(folder, 'data');
  const file = path.join(folder, 'monday.backup');
  await withServer(data, async (rows) => {
    await rows.createIndex({ n: 1 }, { unique: true });
    await rows.insertMany(Array.from({ length: 500 }, (_, n) => ({ n })));
    const writing = rows.insertMany(Array.from({ length: 500 }, (_, n) => ({ n: 1000 + n })));
    backUp(data, file);
    await writing;
    await rows.deleteMany({ n: { $lt: 100 } });
  });
  const kept = restore(data, file, NOW);
  expect(kept).toContain('data-before-2026-11-22T10-00-00-000Z.sqlite');
  expect(existsSync(String(kept))).toBe(true);
  await withServer(data, async (rows) => {
    expect(await rows.countDocuments({ n: { $lt: 100 } })).toBe(100);
    await expect(rows.insertOne({ n: 5 })).rejects.toMatchObject({ code: 11000 });
  });
});

test('nothing is overwritten: not a file, not the data of a running store, not by something else', () => {
  const data = path.join(folder, 'other');
  const file = path.join(folder, 'notes.txt');
  writeFileSync(file, 'no backup');
  expect(() => backUp(path.join(folder, 'nowhere'), path.join(folder, 'x'))).toThrow(/There is no data/);
  expect(() => backUp(path.join(folder, 'data'), file)).toThrow(/is there already/);
  expect(() => restore(data, file, NOW)).toThrow(/not a sound backup/);
  expect(() => restore(data, path.join(folder, 'missing'), NOW)).toThrow(/There is no file/);
  const lock = lockDirectory(path.join(folder, 'data'));
  expect(() => restore(path.join(folder, 'data'), path.join(folder, 'monday.backup'), NOW)).toThrow(/in use/);
  lock.release();
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

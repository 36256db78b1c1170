import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import mongoose from 'mongoose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Server } from '../server/server.ts';
import { DATA_FILE } from '../storage/sqlite-store.ts';
import { encode } from '../values/codec.ts';
import { encodeKey } from '../values/keys.ts';

type Row = { _id: number; name: string; group: string };
type Stored = mongoose.mongo.Db;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-layout-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withServer<T>(use: (db: Stored) => Promise<T>): Promise<T> {
  const server = new Server(folder);
  const uri = `mongodb://${await server.listen({ port: 0 })}/?directConnection=true`;
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    return await use(connection.getClient().db('test'));
  } finally {
    await connection.close();
    await server.close();
  }
}

function inFile<T>(use: (file: Database.Database) => T): T {
  const file = new Database(path.join(folder, DATA_FILE));
  try {
    return use(file);
  } finally {
    file.close();
  }
}

const tablesOf = (file: Database.Database) =>
  file
    .prepare(
      "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type='table' ORDER BY name)",
    )
    .raw(true)
    .all([]);

/** A file as programs wrote it that had a table for each collection and each index. */
function writeOlderFile(rows: readonly Row[]): void {
  inFile((file) => {
    file.exec(
      'CREATE TABLE cat(id INTEGER PRIMARY KEY, b BLOB NOT NULL);' +
        'CREATE TABLE sess(sid BLOB PRIMARY KEY, txn INTEGER, at INTEGER, reply BLOB) WITHOUT ROWID;' +
        'CREATE TABLE c2(r INTEGER PRIMARY KEY, b BLOB NOT NULL);' +
        'CREATE TABLE i1(k BLOB PRIMARY KEY, r INTEGER NOT NULL) WITHOUT ROWID;' +
        'CREATE TABLE i3(k BLOB PRIMARY KEY, r INTEGER NOT NULL) WITHOUT ROWID;' +
        'CREATE TABLE i4(k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY(k,r)) WITHOUT ROWID',
    );
    const indexes = [
      { id: 1, spec: { v: 2, key: { _id: 1 }, name: '_id_' }, multikey: false },
      { id: 3, spec: { v: 2, key: { name: 1 }, name: 'name_1', unique: true }, multikey: false },
      { id: 4, spec: { v: 2, key: { group: 1 }, name: 'group_1' }, multikey: false },
    ];
    const entry = { db: 'test', name: 'rows', uuid: 'a'.repeat(24), options: {}, indexes };
    file.prepare('INSERT INTO cat VALUES(?,?)').run([2, encode(entry)]);
    file.exec('BEGIN');
    rows.forEach((row, at) => {
      file.prepare('INSERT INTO c2 VALUES(?,?)').run([at + 1, encode(row)]);
      file.prepare('INSERT INTO i1 VALUES(?,?)').run([encodeKey([row._id], [1]), at + 1]);
      file.prepare('INSERT INTO i3 VALUES(?,?)').run([encodeKey([row.name], [1]), at + 1]);
      file.prepare('INSERT INTO i4 VALUES(?,?)').run([encodeKey([row.group], [1]), at + 1]);
    });
    file.exec('COMMIT');
  });
}

const ROWS: Row[] = Array.from({ length: 300 }, (_, _id) => ({ _id, name: `n${_id}`, group: `g${_id % 3}` }));

test('collections and indexes make no tables of their own', async () => {
  const before = await withServer(async () => inFile(tablesOf));
  await withServer(async (db) => {
    for (let n = 0; n < 20; n++) await db.collection<Row>(`rows${n}`).createIndex({ name: 1 });
    await db.collection<Row>('rows7').insertMany(ROWS);
  });
  expect(inFile(tablesOf)).toEqual(before);
});

test('what is dropped leaves its neighbours whole, and a namesake made after it is empty', async () => {
  await withServer(async (db) => {
    for (const name of ['left', 'middle', 'right']) {
      await db.collection<Row>(name).createIndex({ name: 1 }, { unique: true });
      await db.collection<Row>(name).createIndex({ group: 1 });
      await db.collection<Row>(name).insertMany(ROWS);
    }
    await db.dropCollection('middle');
    await db.collection<Row>('left').dropIndex('group_1');
    for (const name of ['left', 'right']) {
      const rows = db.collection<Row>(name);
      expect(await rows.find().sort({ _id: 1 }).toArray()).toEqual(ROWS);
      expect(await rows.countDocuments({ group: 'g1' })).toBe(100);
      expect(await rows.find({ name: 'n7' }).toArray()).toEqual([ROWS[7]]);
      await expect(rows.insertOne({ _id: -1, name: 'n7', group: 'g' })).rejects.toMatchObject({
        code: 11000,
      });
    }
    const again = db.collection<Row>('middle');
    await again.createIndex({ name: 1 }, { unique: true });
    expect(await again.countDocuments()).toBe(0);
    expect(await again.find({ name: 'n7' }).toArray()).toEqual([]);
  });
  inFile((file) => {
    for (const table of ['ent', 'uni'])
      expect(
        file
          .prepare(
            `SELECT count(*) FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM rec WHERE rec.r=${table}.r)`,
          )
          .raw(true)
          .all([]),
      ).toEqual([[0]]);
  });
});

test('a file of the older layout is taken over with its documents and indexes, once', async () => {
  writeOlderFile(ROWS);
  for (let start = 0; start < 2; start++)
    await withServer(async (db) => {
      const rows = db.collection<Row>('rows');
      expect(await rows.find().sort({ _id: 1 }).toArray()).toEqual(ROWS);
      expect(await rows.countDocuments({ group: 'g2' })).toBe(100);
      expect(await rows.findOne({ name: 'n299' })).toEqual(ROWS[299]);
      await expect(rows.insertOne({ _id: 900, name: 'n1', group: 'g' })).rejects.toMatchObject({
        code: 11000,
      });
      await rows.insertOne({ _id: 1000 + start, name: `new ${start}`, group: 'later' });
      await rows.deleteOne({ _id: 1000 + start });
    });
  expect(inFile(tablesOf)).toEqual([['cat,ent,rec,sess,uni']]);
});

test('an older file that cannot be taken over stays as it is', () => {
  writeOlderFile(ROWS);
  inFile((file) => file.exec('DROP TABLE i4'));
  const before = inFile(tablesOf);
  expect(() => new Server(folder)).toThrow(/i4/);
  expect(inFile(tablesOf)).toEqual(before);
  expect(inFile((file) => file.prepare('SELECT count(*) FROM c2').raw(true).all([]))).toEqual([[300]]);
});

test('a file of a newer program is refused with what to do', () => {
  inFile((file) => file.exec('PRAGMA user_version=99'));
  expect(() => new Server(folder)).toThrow(/newer version/);
});

test('a long stretch of an index is read page by page in both directions, also where many have the same key', async () => {
  await withServer(async (db) => {
    const rows = db.collection<Row>('rows');
    await rows.createIndex({ group: 1 });
    const many = Array.from({ length: 2500 }, (_, _id) => ({
      _id,
      name: '',
      group: _id < 1400 ? 'a' : `b${_id}`,
    }));
    await rows.insertMany(many);
    const upwards = await rows
      .find({ group: { $gte: 'a' } })
      .sort({ group: 1 })
      .toArray();
    expect(upwards).toEqual(many);
    const downwards = await rows
      .find({ group: { $gte: 'a' } })
      .sort({ group: -1 })
      .toArray();
    expect(downwards).toEqual([...many].reverse());
  });
});

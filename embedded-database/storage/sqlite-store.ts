import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Connection } from './connection.ts';
import { RecordReader } from './record-reader.ts';

export const DATA_FILE = 'data.sqlite';

/** Thrown by the store when a unique index already holds the key. */
export class DuplicateKey extends Error {
  constructor(readonly index: number) {
    super('duplicate key');
  }
}

/** What a session's last write or transaction left behind: null for a committed transaction, else the reply. */
export interface SessionRecord {
  transactionNumber: number;
  reply: Buffer | null;
}

/**
 * Records and index entries in one SQLite file. A table `c<id>` per collection (row, BSON), a table `i<id>` per index
 * (key, row), a catalogue and a session table. All changes go through the one writing connection; `committed` reads the
 * last committed state while a transaction is open.
 */
export class SqliteStore {
  private readonly connection: Connection;
  private readonly snapshot: Connection;
  readonly file: string;
  /** Reads through the writing connection: sees what the open transaction has written. */
  readonly current: RecordReader;
  /** Reads what is committed. */
  readonly committed: RecordReader;

  constructor(directory: string, { cacheMegabytes = 64 } = {}) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.file = path.join(directory, DATA_FILE);
    this.connection = new Connection(this.file, { cacheMegabytes });
    this.connection.exec(
      'CREATE TABLE IF NOT EXISTS cat(id INTEGER PRIMARY KEY, b BLOB NOT NULL);' +
        'CREATE TABLE IF NOT EXISTS sess(sid BLOB PRIMARY KEY, txn INTEGER, at INTEGER, reply BLOB) WITHOUT ROWID',
    );
    this.snapshot = new Connection(this.file, { cacheMegabytes: 16 });
    this.current = new RecordReader(this.connection);
    this.committed = new RecordReader(this.snapshot);
  }

  begin(): void {
    this.connection.run('BEGIN IMMEDIATE');
  }

  commit(): void {
    this.connection.run('COMMIT');
  }

  rollback(): void {
    this.connection.run('ROLLBACK');
  }

  savepoint(): void {
    this.connection.run('SAVEPOINT command');
  }

  release(): void {
    this.connection.run('RELEASE command');
  }

  rollbackToSavepoint(): void {
    this.connection.run('ROLLBACK TO command');
    this.connection.run('RELEASE command');
  }

  loadCatalogue(): { id: number; bytes: Buffer }[] {
    return this.connection
      .all<readonly [number, Buffer]>('SELECT id,b FROM cat ORDER BY id')
      .map(([id, bytes]) => ({ id, bytes }));
  }

  saveCatalogueEntry(id: number, bytes: Buffer): void {
    this.connection.run('INSERT OR REPLACE INTO cat VALUES(?,?)', [id, bytes]);
  }

  createCollection(id: number): void {
    this.connection.exec(`CREATE TABLE c${id}(r INTEGER PRIMARY KEY, b BLOB NOT NULL)`);
  }

  dropCollection(id: number): void {
    this.connection.run('DELETE FROM cat WHERE id=?', [id]);
    this.dropTable(`c${id}`);
  }

  createIndex(id: number, unique: boolean): void {
    const columns = unique
      ? 'k BLOB PRIMARY KEY, r INTEGER NOT NULL'
      : 'k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY(k,r)';
    this.connection.exec(`CREATE TABLE i${id}(${columns}) WITHOUT ROWID`);
  }

  dropIndex(id: number): void {
    this.dropTable(`i${id}`);
  }

  private dropTable(table: string): void {
    this.connection.forget(table);
    this.snapshot.forget(table);
    this.connection.exec(`DROP TABLE ${table}`);
  }

  session(id: Buffer): SessionRecord | null {
    const [row] = this.connection.all<readonly [number, Buffer | null]>(
      'SELECT txn,reply FROM sess WHERE sid=?',
      [id],
    );
    return row ? { transactionNumber: row[0], reply: row[1] } : null;
  }

  saveSession(id: Buffer, transactionNumber: number, reply: Buffer | null): void {
    this.connection.run('INSERT OR REPLACE INTO sess VALUES(?,?,?,?)', [
      id,
      transactionNumber,
      Date.now(),
      reply,
    ]);
  }

  /** Forgets sessions that nothing has used since a moment. */
  dropSessions(before: number): void {
    this.connection.run('DELETE FROM sess WHERE at<?', [before]);
  }

  insert(collection: number, rowId: number, bytes: Buffer): void {
    this.connection.run(`INSERT INTO c${collection} VALUES(?,?)`, [rowId, bytes]);
  }

  update(collection: number, rowId: number, bytes: Buffer): void {
    this.connection.run(`UPDATE c${collection} SET b=? WHERE r=?`, [bytes, rowId]);
  }

  delete(collection: number, rowId: number): void {
    this.connection.run(`DELETE FROM c${collection} WHERE r=?`, [rowId]);
  }

  /** Adds an index entry; DuplicateKey when a unique index holds the key. */
  putEntry(index: { id: number; unique: boolean }, key: Buffer, rowId: number): void {
    if (!index.unique) {
      this.connection.run(`INSERT OR IGNORE INTO i${index.id} VALUES(?,?)`, [key, rowId]);
      return;
    }
    try {
      this.connection.run(`INSERT INTO i${index.id} VALUES(?,?)`, [key, rowId]);
    } catch (error) {
      if (
        error instanceof Error &&
        /UNIQUE|CONSTRAINT/i.test(`${'code' in error ? String(error.code) : ''} ${error.message}`)
      )
        throw new DuplicateKey(index.id);
      throw error;
    }
  }

  deleteEntry(index: { id: number }, key: Buffer, rowId: number): void {
    this.connection.run(`DELETE FROM i${index.id} WHERE k=? AND r=?`, [key, rowId]);
  }

  /** Changes when another connection, or another process, has committed something. */
  dataVersion(): string {
    return JSON.stringify(this.connection.pragma('data_version'));
  }

  /** Bytes of the data file on disk. */
  size(): number {
    return statSync(this.file).size;
  }

  close(): void {
    try {
      this.connection.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.snapshot.close();
      this.connection.close();
    }
  }
}

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Connection } from './connection.ts';
import { entryTable, prepareLayout, rowBefore, type StoredIndex } from './layout.ts';
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
 * Records and index entries in one SQLite file: a table of all records (row, BSON), a table of all entries of indexes
 * (index, key, row) and one for those of unique indexes, a catalogue and a session table. A collection or an index is
 * nothing but its entry in the catalogue and its rows, so that making one costs the same however many there are. All
 * changes go through the one writing connection; `committed` reads the last committed state while a transaction is open.
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
    try {
      prepareLayout(this.connection);
    } catch (error) {
      this.connection.close();
      throw error;
    }
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

  /** Takes a collection out of the catalogue, and its records away; its indexes are dropped one by one. */
  dropCollection(id: number): void {
    this.connection.run('DELETE FROM cat WHERE id=?', [id]);
    this.connection.run('DELETE FROM rec WHERE r>? AND r<?', [rowBefore(id), rowBefore(id + 1)]);
  }

  /** Takes away every entry of an index. */
  dropIndex(index: StoredIndex): void {
    this.connection.run(`DELETE FROM ${entryTable(index)} WHERE i=?`, [index.id]);
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

  insert(rowId: number, bytes: Buffer): void {
    this.connection.run('INSERT INTO rec VALUES(?,?)', [rowId, bytes]);
  }

  update(rowId: number, bytes: Buffer): void {
    this.connection.run('UPDATE rec SET b=? WHERE r=?', [bytes, rowId]);
  }

  delete(rowId: number): void {
    this.connection.run('DELETE FROM rec WHERE r=?', [rowId]);
  }

  /** Adds an index entry; DuplicateKey when a unique index holds the key. */
  putEntry(index: StoredIndex, key: Buffer, rowId: number): void {
    if (!index.unique) {
      this.connection.run('INSERT OR IGNORE INTO ent VALUES(?,?,?)', [index.id, key, rowId]);
      return;
    }
    try {
      this.connection.run('INSERT INTO uni VALUES(?,?,?)', [index.id, key, rowId]);
    } catch (error) {
      if (
        error instanceof Error &&
        /UNIQUE|CONSTRAINT/i.test(`${'code' in error ? String(error.code) : ''} ${error.message}`)
      )
        throw new DuplicateKey(index.id);
      throw error;
    }
  }

  deleteEntry(index: StoredIndex, key: Buffer, rowId: number): void {
    this.connection.run(`DELETE FROM ${entryTable(index)} WHERE i=? AND k=? AND r=?`, [index.id, key, rowId]);
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

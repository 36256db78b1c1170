import { decodeExact } from '../values/codec.ts';
import { isDocument } from '../values/document.ts';
import { numberOr } from '../values/numbers.ts';
import type { Connection } from './connection.ts';

/** Stands in the file as `user_version`. Files of before it (0) had a table for each collection and each index. */
const LAYOUT = 2;

/** Rows that one collection can give out: 2^33. Its id takes the 20 bits above, so that a row is an exact number. */
const ROWS_OF_ONE = 2 ** 33;
const MOST_COLLECTIONS = 2 ** 20;

const TABLES = [
  'CREATE TABLE IF NOT EXISTS cat(id INTEGER PRIMARY KEY, b BLOB NOT NULL)',
  'CREATE TABLE IF NOT EXISTS sess(sid BLOB PRIMARY KEY, txn INTEGER, at INTEGER, reply BLOB) WITHOUT ROWID',
  'CREATE TABLE rec(r INTEGER PRIMARY KEY, b BLOB NOT NULL)',
  'CREATE TABLE ent(i INTEGER NOT NULL, k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY(i,k,r)) WITHOUT ROWID',
  'CREATE TABLE uni(i INTEGER NOT NULL, k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY(i,k)) WITHOUT ROWID',
];

/** An index as the storage needs it. A unique one has one row a key, and SQLite refuses a second. */
export interface StoredIndex {
  id: number;
  unique: boolean;
}

/** Thrown for a file that a newer program has written. */
export class NewerFile extends Error {}

/** The row before the first of a collection. Rows of all collections stand in one table, one collection after the other. */
export function rowBefore(collection: number): number {
  return collection * ROWS_OF_ONE;
}

/** The first row of a new collection. */
export function firstRow(collection: number): number {
  if (collection >= MOST_COLLECTIONS)
    throw new Error(`The store has given out all of its ${MOST_COLLECTIONS} numbers of collections`);
  return rowBefore(collection) + 1;
}

/** The table of an index's entries. */
export function entryTable({ unique }: Pick<StoredIndex, 'unique'>): 'uni' | 'ent' {
  return unique ? 'uni' : 'ent';
}

/**
 * Makes the tables of an empty file, and moves the data of an older one to them: in one transaction, so that a program
 * that is killed meanwhile leaves the older file as it was.
 *
 * @throws NewerFile when the file is of a later layout
 */
export function prepareLayout(connection: Connection): void {
  const version = layoutOf(connection);
  if (version === LAYOUT) return;
  if (version > LAYOUT)
    throw new NewerFile(
      'The data was written by a newer version of this program. Start that version, or restore a backup.',
    );
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const table of TABLES) connection.exec(table);
    moveOlderTables(connection);
    connection.exec(`PRAGMA user_version=${LAYOUT}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function layoutOf(connection: Connection): number {
  const [row] = connection.all<readonly [number]>('SELECT user_version FROM pragma_user_version');
  return row?.[0] ?? 0;
}

function moveOlderTables(connection: Connection): void {
  for (const [id, bytes] of connection.all<readonly [number, Buffer]>('SELECT id,b FROM cat')) {
    const base = rowBefore(id);
    connection.exec(`INSERT INTO rec SELECT ${base}+r, b FROM c${id}; DROP TABLE c${id}`);
    for (const index of indexesOf(bytes)) {
      const table = `i${index.id}`;
      const entries = `SELECT ${index.id}, k, ${base}+r FROM ${table}`;
      connection.exec(`INSERT INTO ${entryTable(index)} ${entries}; DROP TABLE ${table}`);
    }
  }
}

function indexesOf(entry: Buffer): StoredIndex[] {
  const { indexes } = decodeExact(entry);
  return (Array.isArray(indexes) ? indexes : []).filter(isDocument).map(({ id, spec }) => {
    const { unique, name } = isDocument(spec) ? spec : {};
    return { id: numberOr(id, 0), unique: Boolean(unique) || name === '_id_' };
  });
}

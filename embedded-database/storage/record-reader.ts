import type { Connection } from './connection.ts';
import { entryTable, rowBefore, type StoredIndex } from './layout.ts';

/** A stored document: its row and its BSON bytes. */
export type RecordRow = readonly [rowId: number, bytes: Buffer];
/** An index entry with the document it leads to. */
export type EntryRow = readonly [key: Buffer, rowId: number, bytes: Buffer];

/** A position in an index, to go on after. */
export interface EntryPosition {
  key: Buffer;
  rowId: number;
}

/** A stretch of an index: keys from `low` up to but without `high`. */
export interface KeyRange {
  low: Buffer;
  high: Buffer;
}

/** Reads records and index entries over one connection, always in pages so that no statement stays open. */
export class RecordReader {
  constructor(private readonly connection: Connection) {}

  scan(collection: number, after: number | null, limit: number, backwards: boolean): RecordRow[] {
    const before = rowBefore(collection);
    const end = rowBefore(collection + 1);
    return backwards
      ? this.connection.all<RecordRow>('SELECT r,b FROM rec WHERE r>? AND r<? ORDER BY r DESC LIMIT ?', [
          before,
          after ?? end,
          limit,
        ])
      : this.connection.all<RecordRow>('SELECT r,b FROM rec WHERE r>? AND r<? ORDER BY r LIMIT ?', [
          after ?? before,
          end,
          limit,
        ]);
  }

  count(collection: number): number {
    return this.number('SELECT count(*) FROM rec WHERE r>? AND r<?', [
      rowBefore(collection),
      rowBefore(collection + 1),
    ]);
  }

  /** The last row of a collection, or the one before its first when it is empty. */
  largestRow(collection: number): number {
    const before = rowBefore(collection);
    return this.number('SELECT coalesce(max(r),?) FROM rec WHERE r>? AND r<?', [
      before,
      before,
      rowBefore(collection + 1),
    ]);
  }

  countEntries(index: StoredIndex, { low, high }: KeyRange): number {
    return this.number(`SELECT count(*) FROM ${entryTable(index)} WHERE i=? AND k>=? AND k<?`, [
      index.id,
      low,
      high,
    ]);
  }

  /** Entries of one key: at most one in a unique index. */
  point(index: StoredIndex, key: Buffer): EntryRow[] {
    return this.connection.all<EntryRow>(`${withRecords(index)} WHERE e.i=? AND e.k=?`, [index.id, key]);
  }

  /** A page of a range in key order, after a position: it starts there, however far into the range that is. */
  range(
    index: StoredIndex,
    { low, high }: KeyRange,
    { after, limit, backwards }: { after: EntryPosition | null; limit: number; backwards: boolean },
  ): EntryRow[] {
    const select = `${withRecords(index)} WHERE e.i=?`;
    const order = backwards ? 'ORDER BY e.k DESC, e.r DESC LIMIT ?' : 'ORDER BY e.k, e.r LIMIT ?';
    if (!after)
      return this.connection.all<EntryRow>(`${select} AND e.k>=? AND e.k<? ${order}`, [
        index.id,
        low,
        high,
        limit,
      ]);
    const { key, rowId } = after;
    return backwards
      ? this.connection.all<EntryRow>(`${select} AND e.k>=? AND e.k<=? AND (e.k,e.r)<(?,?) ${order}`, [
          index.id,
          low,
          key,
          key,
          rowId,
          limit,
        ])
      : this.connection.all<EntryRow>(`${select} AND e.k>=? AND e.k<? AND (e.k,e.r)>(?,?) ${order}`, [
          index.id,
          key,
          high,
          key,
          rowId,
          limit,
        ]);
  }

  private number(sql: string, parameters: (number | Uint8Array)[]): number {
    const [row] = this.connection.all<readonly [number]>(sql, parameters);
    return row?.[0] ?? 0;
  }
}

/** Entries each with its record; CROSS JOIN keeps the entries, and with them their order, outside. */
function withRecords(index: StoredIndex): string {
  return `SELECT e.k,e.r,c.b FROM ${entryTable(index)} e CROSS JOIN rec c ON c.r=e.r`;
}

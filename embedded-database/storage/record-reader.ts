import type { Connection } from './connection.ts';

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
    const sql = backwards
      ? `SELECT r,b FROM c${collection} WHERE r<? ORDER BY r DESC LIMIT ?`
      : `SELECT r,b FROM c${collection} WHERE r>? ORDER BY r LIMIT ?`;
    return this.connection.all<RecordRow>(sql, [after ?? (backwards ? Number.MAX_SAFE_INTEGER : -1), limit]);
  }

  count(collection: number): number {
    return this.number(`SELECT count(*) FROM c${collection}`, []);
  }

  largestRow(collection: number): number {
    return this.number(`SELECT coalesce(max(r),0) FROM c${collection}`, []);
  }

  countEntries(index: number, { low, high }: KeyRange): number {
    return this.number(`SELECT count(*) FROM i${index} WHERE k>=? AND k<?`, [low, high]);
  }

  /** Entries of one key: at most one in a unique index. */
  point(index: number, collection: number, key: Buffer): EntryRow[] {
    return this.connection.all<EntryRow>(
      `SELECT i.k,i.r,c.b FROM i${index} i JOIN c${collection} c ON c.r=i.r WHERE i.k=?`,
      [key],
    );
  }

  /** A page of a range in key order, after a position. */
  range(
    index: number,
    collection: number,
    { low, high }: KeyRange,
    page: { after: EntryPosition | null; limit: number; backwards: boolean },
  ): EntryRow[] {
    const order = page.backwards ? ' DESC' : '';
    const select = `SELECT i.k,i.r,c.b FROM i${index} i JOIN c${collection} c ON c.r=i.r WHERE i.k>=? AND i.k<?`;
    const end = `ORDER BY i.k${order}, i.r${order} LIMIT ?`;
    if (!page.after) return this.connection.all<EntryRow>(`${select} ${end}`, [low, high, page.limit]);
    const beyond = `AND (i.k,i.r)${page.backwards ? '<' : '>'}(?,?)`;
    return this.connection.all<EntryRow>(`${select} ${beyond} ${end}`, [
      low,
      high,
      page.after.key,
      page.after.rowId,
      page.limit,
    ]);
  }

  private number(sql: string, parameters: Uint8Array[]): number {
    const [row] = this.connection.all<readonly [number]>(sql, parameters);
    return row?.[0] ?? 0;
  }
}

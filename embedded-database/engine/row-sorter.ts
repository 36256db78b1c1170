import type { Collation } from '../values/collation.ts';
import { compare } from '../values/compare.ts';
import type { Document } from '../values/document.ts';
import { sortKey } from '../values/keys.ts';
import { MongoError } from '../values/mongo-error.ts';
import { EMPTY_ARRAY, indexValues, type SortField } from '../values/paths.ts';

/** Bytes that one sort or group may hold; MongoDB allows 100 MB without disk. */
export const MEMORY_LIMIT = 256 * 1024 * 1024;

/** Code 292, as MongoDB refuses a stage that would need the disk. */
export function memoryExceeded(stage: string): MongoError {
  return new MongoError(
    292,
    'QueryExceededMemoryLimitNoDiskUseAllowed',
    `${stage} exceeded memory limit of ${MEMORY_LIMIT} bytes. The embedded database does not spill to disk: narrow the query or add an index`,
  );
}

interface Sortable {
  bytes: Buffer;
  document: Document;
}

interface Keyed<Row> {
  row: Row;
  key: Buffer | unknown[];
  arrival: number;
}

/** Sorts rows by binary keys, or by a collation; with a limit it keeps only what can still be asked for. */
export class RowSorter<Row extends Sortable> {
  private rows: Keyed<Row>[] = [];
  private bytes = 0;
  private arrivals = 0;
  private readonly wanted: number;

  constructor(
    private readonly fields: readonly SortField[],
    private readonly collation: Collation | null,
    private readonly window: { skip?: number; limit?: number },
  ) {
    this.wanted = window.limit ? window.limit + (window.skip ?? 0) : Infinity;
  }

  add(row: Row): void {
    const key = this.collation
      ? collatedKey(row.document, this.fields, this.collation)
      : sortKey(row.document, this.fields);
    this.rows.push({ row, key, arrival: this.arrivals++ });
    this.bytes += row.bytes.length + 200;
    if (this.rows.length > 4 * this.wanted + 1000) this.shrink();
    if (this.bytes > MEMORY_LIMIT) throw memoryExceeded('Sort');
  }

  *sorted(): Generator<Row> {
    this.order();
    const { skip = 0 } = this.window;
    for (const { row } of this.rows.slice(skip, this.wanted === Infinity ? undefined : this.wanted))
      yield row;
  }

  private shrink(): void {
    this.order();
    this.rows.length = this.wanted;
    this.bytes = this.rows.reduce((sum, { row }) => sum + row.bytes.length + 200, 0);
  }

  private order(): void {
    this.rows.sort((left, right) => this.compareRows(left, right) || left.arrival - right.arrival);
  }

  private compareRows(left: Keyed<Row>, right: Keyed<Row>): number {
    if (Buffer.isBuffer(left.key) && Buffer.isBuffer(right.key)) return Buffer.compare(left.key, right.key);
    for (const [i, field] of this.fields.entries()) {
      const order = compare(left.key[i], right.key[i], this.collation);
      if (order) return order * field.direction;
    }
    return 0;
  }
}

/** The values that a document sorts by under a collation, which has no binary key. */
export function collatedKey(
  document: Document,
  fields: readonly SortField[],
  collation: Collation,
): unknown[] {
  return fields.map(({ parts, direction }) => {
    const values = indexValues(document, parts).map((value) =>
      value === EMPTY_ARRAY ? undefined : (value ?? null),
    );
    return values.reduce((best, value) => (compare(value, best, collation) * direction < 0 ? value : best));
  });
}

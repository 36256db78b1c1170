import { MongoError } from '../values/mongo-error.ts';
import { cursorReply } from '../wire/reply.ts';

/** Bytes that one batch may hold, so that the reply stays below 16 MB. */
const BATCH_BYTES = 16 * 1024 * 1024 - 4096;
const FIRST_BATCH = 101;
const IDLE = 600_000;

interface Cursor {
  documents: Iterator<Buffer>;
  namespace: string;
  lastUsed: number;
  /** A document that did not fit into the last batch. */
  held: Buffer | null;
  insideTransaction: boolean;
}

/** How a query wants its results. */
export interface CursorOptions {
  namespace: string;
  batchSize: number | undefined;
  singleBatch: boolean;
  insideTransaction: boolean;
}

/** Open cursors. Ids rise by two, so that two tables (this thread's and the reader's) never share one. */
export class CursorTable {
  private readonly cursors = new Map<number, Cursor>();
  private nextId: number;

  constructor(parity: 0 | 1) {
    this.nextId = 1000 + parity;
  }

  get size(): number {
    return this.cursors.size;
  }

  /** The first batch; what is left stays under a cursor id. */
  open(
    documents: Iterable<Buffer>,
    { namespace, batchSize, singleBatch, insideTransaction }: CursorOptions,
  ): Buffer {
    const cursor: Cursor = {
      documents: documents[Symbol.iterator](),
      namespace,
      lastUsed: Date.now(),
      held: null,
      insideTransaction,
    };
    const { batch, done } = pull(cursor, batchSize ?? FIRST_BATCH);
    if (done || singleBatch) {
      cursor.documents.return?.();
      return cursorReply('firstBatch', batch, 0, namespace);
    }
    const id = this.nextId;
    this.nextId += 2;
    this.cursors.set(id, cursor);
    return cursorReply('firstBatch', batch, id, namespace);
  }

  has(id: number): boolean {
    return this.cursors.has(id);
  }

  next(id: number, batchSize: number): Buffer {
    const cursor = this.cursors.get(id);
    if (!cursor) throw new MongoError(43, 'CursorNotFound', `cursor id ${id} not found`);
    cursor.lastUsed = Date.now();
    try {
      const { batch, done } = pull(cursor, batchSize);
      if (done) this.cursors.delete(id);
      return cursorReply('nextBatch', batch, done ? 0 : id, cursor.namespace);
    } catch (error) {
      this.cursors.delete(id);
      throw error;
    }
  }

  kill(id: number): boolean {
    this.cursors.get(id)?.documents.return?.();
    return this.cursors.delete(id);
  }

  /** Closes the cursors of a transaction that has ended. */
  endTransaction(): void {
    for (const [id, cursor] of this.cursors) if (cursor.insideTransaction) this.kill(id);
  }

  dropIdle(now: number): void {
    for (const [id, cursor] of this.cursors) if (now - cursor.lastUsed > IDLE) this.kill(id);
  }
}

function pull(cursor: Cursor, wanted: number): { batch: Buffer[]; done: boolean } {
  const batch: Buffer[] = [];
  let bytes = 0;
  while (batch.length < wanted) {
    let document = cursor.held;
    cursor.held = null;
    if (!document) {
      const next = cursor.documents.next();
      if (next.done) return { batch, done: true };
      document = next.value;
    }
    if (batch.length && bytes + document.length > BATCH_BYTES) {
      cursor.held = document;
      break;
    }
    bytes += document.length + 12;
    batch.push(document);
  }
  return { batch, done: false };
}

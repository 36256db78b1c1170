import type { Catalogue, Collection } from '../engine/catalogue.ts';
import type { DocumentWriter } from '../engine/document-writer.ts';
import type { ReaderSource } from '../engine/rows.ts';
import type { SqliteStore } from '../storage/sqlite-store.ts';
import { decodeExact } from '../values/codec.ts';
import { type Document, isDocument } from '../values/document.ts';
import { MongoError } from '../values/mongo-error.ts';
import { numberOr } from '../values/numbers.ts';
import type { Message } from '../wire/message.ts';
import type { CursorTable } from './cursors.ts';

/** What commands work on. */
export interface Database {
  store: SqliteStore;
  catalogue: Catalogue;
  writer: DocumentWriter;
  cursors: CursorTable;
}

/** An answer: a document, or BSON that is ready. */
export type Reply = Document | Buffer;

/** One command on its way: the message and the circumstances in which it runs. */
export class Request {
  readonly command: Document;
  readonly db: string;

  constructor(
    readonly message: Pick<Message, 'command' | 'name' | 'body' | 'sequences'>,
    readonly database: Database,
    readonly reader: ReaderSource,
    readonly insideTransaction: boolean,
  ) {
    this.command = message.command;
    this.db = typeof message.command.$db === 'string' ? message.command.$db : 'admin';
  }

  /** The collection that the command's first field names. */
  get collectionName(): string {
    const name = this.command[this.message.name];
    if (typeof name !== 'string' || !name)
      throw new MongoError(
        73,
        'InvalidNamespace',
        `collection name has invalid type for ${this.message.name}`,
      );
    return name;
  }

  get namespace(): string {
    return `${this.db}.${this.collectionName}`;
  }

  /** The collection if it exists and may be seen: one made inside an open transaction is seen from there only. */
  collection(name = this.collectionName): Collection | undefined {
    const found = this.database.catalogue.find(this.db, name);
    return found && this.sees(found) ? found : undefined;
  }

  sees(collection: Collection): boolean {
    return this.insideTransaction || !collection.uncommitted;
  }

  /** The variables of `let`. */
  get variables(): Document {
    return isDocument(this.command.let) ? this.command.let : {};
  }

  /** When the client's maxTimeMS runs out, in wall-clock milliseconds. */
  get deadline(): number | undefined {
    const limit = numberOr(this.command.maxTimeMS, 0, 'maxTimeMS');
    return limit > 0 ? Date.now() + limit : undefined;
  }

  /** The raw documents under a field, in the body or beside it. */
  raw(field: string): Buffer[] {
    const documents = this.message.sequences.get(field);
    if (!documents)
      throw new MongoError(
        40414,
        'Location40414',
        `BSON field '${this.message.name}.${field}' is missing but a required field`,
      );
    if (documents.length < 1 || documents.length > 100_000)
      throw new MongoError(
        16,
        'InvalidLength',
        `Write batch sizes must be between 1 and 100000. Got ${documents.length} operations.`,
      );
    return documents;
  }

  /** The whole command with every number in its BSON type. */
  exact(): Document {
    return decodeExact(this.message.body);
  }
}

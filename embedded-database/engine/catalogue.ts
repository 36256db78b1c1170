import { ObjectId } from 'bson';
import { firstRow } from '../storage/layout.ts';
import type { SqliteStore } from '../storage/sqlite-store.ts';
import { decodeExact, encode } from '../values/codec.ts';
import { type Document, isDocument } from '../values/document.ts';
import { MongoError } from '../values/mongo-error.ts';
import { numberOr } from '../values/numbers.ts';
import { type Index, makeIndex } from './index-definition.ts';

/** A collection and its indexes. */
export interface Collection {
  id: number;
  db: string;
  name: string;
  uuid: string;
  options: Document;
  indexes: Index[];
  nextRowId: number;
  /** Made inside the open transaction: nobody else may see it yet. */
  uncommitted: boolean;
}

/** The collections there are, kept in memory and saved in the store's catalogue table. */
export class Catalogue {
  private databases = new Map<string, Map<string, Collection>>();
  private nextCollectionId = 1;
  private nextIndexId = 1;
  /** Rises with every saved change, so that other threads know when theirs is old. */
  version = 0;
  /** True while an open transaction is the one that makes collections. */
  insideTransaction = false;
  /** Set by every change; the scheduler clears it before a command and reloads when the command failed after a change. */
  changed = false;

  constructor(private readonly store: SqliteStore) {
    this.reload();
  }

  /** Reads the catalogue table anew; what was made in memory only is gone. */
  reload(): void {
    this.databases = new Map();
    this.version++;
    for (const { id, bytes } of this.store.loadCatalogue()) {
      const entry = decodeExact(bytes);
      const indexes = (Array.isArray(entry.indexes) ? entry.indexes : [])
        .filter(isDocument)
        .map((stored) =>
          makeIndex(
            numberOr(stored.id, 0),
            isDocument(stored.spec) ? stored.spec : {},
            stored.multikey === true,
          ),
        );
      this.place({
        id,
        indexes,
        db: String(entry.db),
        name: String(entry.name),
        uuid: String(entry.uuid),
        uncommitted: false,
        options: isDocument(entry.options) ? entry.options : {},
        nextRowId: this.store.current.largestRow(id) + 1,
      });
      this.nextCollectionId = Math.max(this.nextCollectionId, id + 1);
      this.nextIndexId = Math.max(this.nextIndexId, ...indexes.map((index) => index.id + 1));
    }
  }

  find(db: string, name: string): Collection | undefined {
    return this.databases.get(db)?.get(name);
  }

  /** Collections of a database, or of all. */
  list(db?: string): Collection[] {
    if (db !== undefined) return [...(this.databases.get(db)?.values() ?? [])];
    return [...this.databases.values()].flatMap((collections) => [...collections.values()]);
  }

  databaseNames(): string[] {
    return [...this.databases.keys()];
  }

  takeIndexId(): number {
    return this.nextIndexId++;
  }

  /** The collection, made with its `_id` index if it is not there. */
  ensure(db: string, name: string, options: Document = {}): Collection {
    const existing = this.find(db, name);
    if (existing) return existing;
    refuseBadName(db, name);
    const idIndex = makeIndex(this.takeIndexId(), { v: 2, key: { _id: 1 }, name: '_id_' });
    const id = this.nextCollectionId++;
    const collection: Collection = {
      id,
      db,
      name,
      options,
      uuid: new ObjectId().toHexString(),
      indexes: [idIndex],
      nextRowId: firstRow(id),
      uncommitted: this.insideTransaction,
    };
    this.changed = true;
    this.save(collection);
    this.place(collection);
    return collection;
  }

  drop(collection: Collection): void {
    this.changed = true;
    this.version++;
    for (const index of collection.indexes) this.store.dropIndex(index);
    this.store.dropCollection(collection.id);
    this.remove(collection);
  }

  rename(collection: Collection, db: string, name: string): void {
    refuseBadName(db, name);
    this.remove(collection);
    collection.db = db;
    collection.name = name;
    this.place(collection);
    this.save(collection);
  }

  save(collection: Collection): void {
    this.changed = true;
    this.version++;
    const { db, name, uuid, options } = collection;
    const indexes = collection.indexes.map(({ id, spec, multikey }) => ({ id, spec, multikey }));
    this.store.saveCatalogueEntry(collection.id, encode({ db, name, uuid, options, indexes }));
  }

  /** Saves the indexes that have met an array for the first time. */
  saveMultikey(collection: Collection): void {
    for (const index of collection.indexes) {
      if (!index.becameMultikey || index.multikey) continue;
      index.multikey = true;
      this.save(collection);
    }
  }

  /** The open transaction has committed: what it made is there for everybody. */
  committed(): void {
    for (const collection of this.list()) collection.uncommitted = false;
  }

  private place(collection: Collection): void {
    const collections = this.databases.get(collection.db) ?? new Map<string, Collection>();
    collections.set(collection.name, collection);
    this.databases.set(collection.db, collections);
  }

  private remove({ db, name }: Collection): void {
    const collections = this.databases.get(db);
    collections?.delete(name);
    if (!collections?.size) this.databases.delete(db);
  }
}

function refuseBadName(db: string, name: string): void {
  const bad =
    !name ||
    name.includes('\0') ||
    name.includes('$') ||
    name.startsWith('system.') ||
    name.startsWith('.') ||
    Buffer.byteLength(name) > 235;
  if (bad) throw new MongoError(73, 'InvalidNamespace', `Invalid collection name: ${name}`);
  if (!db || /[/\\. "$\0]/.test(db) || db.length > 63)
    throw new MongoError(73, 'InvalidNamespace', `Invalid database name: '${db}'`);
}

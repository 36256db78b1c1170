import { ObjectId } from 'bson';
import { DuplicateKey, type SqliteStore } from '../storage/sqlite-store.ts';
import { decode, decodeExact, encode } from '../values/codec.ts';
import { type Document, show } from '../values/document.ts';
import { kindOf } from '../values/kinds.ts';
import { badValue, MongoError } from '../values/mongo-error.ts';
import { valueAt } from '../values/paths.ts';
import type { Catalogue, Collection } from './catalogue.ts';
import { existsAlready, type Index, makeIndex } from './index-definition.ts';
import { keysOf } from './index-keys.ts';

const LARGEST_DOCUMENT = 16 * 1024 * 1024;
const ID_FIRST = Buffer.from('_id\0');

interface Entry {
  index: Index;
  key: Buffer;
}

/** Writes documents and keeps every index entry in step with them. */
export class DocumentWriter {
  constructor(
    private readonly store: SqliteStore,
    private readonly catalogue: Catalogue,
  ) {}

  /** Inserts a document; without `_id` it gets one, and `_id` always comes first. Returns what was stored, decoded. */
  insert(collection: Collection, given: Buffer | Document): Document {
    const bytes = withIdFirst(Buffer.isBuffer(given) ? given : encode(given));
    const document = decode(bytes);
    refuseBadId(document._id);
    if (bytes.length > LARGEST_DOCUMENT)
      throw new MongoError(
        10334,
        'BSONObjectTooLarge',
        `object to insert too large. size in bytes: ${bytes.length}, max size: ${LARGEST_DOCUMENT}`,
      );
    const entries = collection.indexes.flatMap((index) =>
      keysOf(index, document).map((key) => ({ index, key })),
    );
    const rowId = collection.nextRowId++;
    this.putEntries(collection, entries, rowId, document);
    this.store.insert(rowId, bytes);
    this.catalogue.saveMultikey(collection);
    return document;
  }

  /** Replaces a stored document; false when nothing changed. */
  replace(
    collection: Collection,
    rowId: number,
    before: { bytes: Buffer; document: Document },
    after: Document,
  ): boolean {
    const bytes = encode(after);
    if (bytes.equals(before.bytes)) return false;
    if (bytes.length > LARGEST_DOCUMENT)
      throw new MongoError(
        17419,
        'BSONObjectTooLarge',
        `Resulting document after update is larger than ${LARGEST_DOCUMENT}`,
      );
    const added: Entry[] = [];
    const removed: Entry[] = [];
    for (const index of collection.indexes) {
      if (index.name !== '_id_')
        collectChanges(index, keysOf(index, before.document), keysOf(index, after), added, removed);
    }
    this.putEntries(collection, added, rowId, after);
    for (const { index, key } of removed) this.store.deleteEntry(index, key, rowId);
    this.store.update(rowId, bytes);
    this.catalogue.saveMultikey(collection);
    return true;
  }

  remove(collection: Collection, rowId: number, document: Document): void {
    for (const index of collection.indexes)
      for (const key of keysOf(index, document)) this.store.deleteEntry(index, key, rowId);
    this.store.delete(rowId);
  }

  /** Builds an index over what is stored; false when it is there already. Duplicates refuse it (code 11000). */
  createIndex(collection: Collection, spec: Document): boolean {
    if (existsAlready(collection.indexes, spec)) return false;
    const index = makeIndex(this.catalogue.takeIndexId(), spec);
    this.catalogue.changed = true;
    try {
      this.fill(collection, index);
    } catch (error) {
      this.store.dropIndex(index);
      throw error;
    }
    index.multikey = index.becameMultikey;
    collection.indexes.push(index);
    this.catalogue.save(collection);
    return true;
  }

  dropIndex(collection: Collection, index: Index): void {
    this.store.dropIndex(index);
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.catalogue.save(collection);
  }

  private fill(collection: Collection, index: Index): void {
    if (index.text) return;
    let after: number | null = null;
    for (;;) {
      const rows = this.store.current.scan(collection.id, after, 512, false);
      for (const [rowId, bytes] of rows) {
        const document = decode(bytes);
        this.putEntries(
          collection,
          keysOf(index, document).map((key) => ({ index, key })),
          rowId,
          document,
        );
        after = rowId;
      }
      if (rows.length < 512) return;
    }
  }

  /** Adds entries; on a duplicate takes back those already added, so that the command can go on with the next document. */
  private putEntries(collection: Collection, entries: Entry[], rowId: number, document: Document): void {
    let done = 0;
    try {
      for (const { index, key } of entries) {
        this.store.putEntry(index, key, rowId);
        done++;
      }
    } catch (error) {
      for (const { index, key } of entries.slice(0, done)) this.store.deleteEntry(index, key, rowId);
      const index = entries[done]?.index;
      throw error instanceof DuplicateKey && index ? duplicateKey(collection, index, document) : error;
    }
  }
}

function collectChanges(
  index: Index,
  before: Buffer[],
  after: Buffer[],
  added: Entry[],
  removed: Entry[],
): void {
  const [onlyBefore] = before;
  const [onlyAfter] = after;
  if (onlyBefore && onlyAfter && before.length === 1 && after.length === 1 && onlyBefore.equals(onlyAfter))
    return;
  const old = new Set(before.map((key) => key.toString('latin1')));
  const fresh = new Set(after.map((key) => key.toString('latin1')));
  for (const key of after) if (!old.has(key.toString('latin1'))) added.push({ index, key });
  for (const key of before) if (!fresh.has(key.toString('latin1'))) removed.push({ index, key });
}

function refuseBadId(id: unknown): void {
  const kind = kindOf(id);
  if (kind === 'array' || kind === 'regex' || kind === 'missing')
    throw badValue(`The '_id' value cannot be of type ${kind}`);
}

/** The same bytes when `_id` is the first field, else the document with `_id` made or moved to the front. */
function withIdFirst(bytes: Buffer): Buffer {
  if (bytes.subarray(5, 9).equals(ID_FIRST)) return bytes;
  const { _id, ...fields } = decodeExact(bytes);
  return encode({ _id: _id ?? new ObjectId(), ...fields });
}

/** Code 11000 with the pattern and the value, in the words that Mongoose and others look for. */
function duplicateKey(collection: Collection, index: Index, document: Document): MongoError {
  const keyValue = Object.fromEntries(
    index.fields.map(({ path, parts }) => [path, valueAt(document, parts) ?? null]),
  );
  const shown = Object.entries(keyValue)
    .map(([path, value]) => `${path}: ${show(value)}`)
    .join(', ');
  const message = `E11000 duplicate key error collection: ${collection.db}.${collection.name} index: ${index.name} dup key: { ${shown} }`;
  return new MongoError(11000, 'DuplicateKey', message, { keyPattern: index.key, keyValue });
}

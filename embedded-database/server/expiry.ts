import type { Collection } from '../engine/catalogue.ts';
import type { Index } from '../engine/index-definition.ts';
import { select } from '../engine/select.ts';
import type { Database } from './request.ts';

const MOST_AT_ONCE = 1000;

/** Documents whose time under a TTL index is over, as work for the write queue. */
export function expiredWork(database: Database, now: number): (() => void)[] {
  const reader = () => database.store.current;
  const work: (() => void)[] = [];
  for (const collection of database.catalogue.list()) {
    for (const index of collection.indexes) {
      const filter = expiryFilter(index, now);
      if (!filter || select(collection, { filter, limit: 1 }, reader).next().done) continue;
      work.push(() => removeExpired(database, collection, filter));
    }
  }
  return work;
}

function expiryFilter(index: Index, now: number) {
  const [field] = index.fields;
  if (index.expireAfterSeconds === null || !field) return null;
  return { ...index.partialFilter, [field.path]: { $lt: new Date(now - index.expireAfterSeconds * 1000) } };
}

function removeExpired(database: Database, collection: Collection, filter: object): void {
  if (database.catalogue.find(collection.db, collection.name) !== collection) return;
  const expired = [...select(collection, { filter, limit: MOST_AT_ONCE }, () => database.store.current)];
  for (const { rowId, document } of expired) database.writer.remove(collection, rowId, document);
}

import mongoose, { type Connection } from 'mongoose';
import { afterAll, expect, inject } from 'vitest';

export type Row = mongoose.mongo.Document & { _id: number | string | mongoose.mongo.ObjectId };
export type Collection = mongoose.mongo.Collection<Row>;

let made = 0;

/** A name that no other test uses. */
export function freshName(stem = 'c'): string {
  made += 1;
  return `${stem}_${made}_${process.pid}`;
}

/** A connection with a database of its own for one test file; the database is dropped when the file is done. */
export async function openStore(
  name: string,
): Promise<{ connection: Connection; db: mongoose.mongo.Db; fresh: (rows?: Row[]) => Promise<Collection> }> {
  const connection = await mongoose
    .createConnection(inject('storeUri'), {
      dbName: `contract_${name}_${process.pid}`,
      maxPoolSize: 16,
      serverSelectionTimeoutMS: 10_000,
    })
    .asPromise();
  const db = connection.getClient().db(connection.name);
  afterAll(async () => {
    await db.dropDatabase();
    await connection.close();
  });
  const fresh = async (rows: Row[] = []) => {
    const collection = db.collection<Row>(freshName());
    if (rows.length) await collection.insertMany(rows);
    return collection;
  };
  return { connection, db, fresh };
}

/** The ids that a filter finds, in order of `_id`. */
export async function idsOf(collection: Collection, filter: object): Promise<unknown[]> {
  const rows = await collection.find(filter).sort({ _id: 1 }).toArray();
  return rows.map(({ _id }) => _id);
}

/** Expects that the store refuses something with MongoDB's own code. */
export async function expectRefused(
  work: Promise<unknown>,
  code: number,
): Promise<mongoose.mongo.MongoServerError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(mongoose.mongo.MongoServerError);
  if (!(error instanceof mongoose.mongo.MongoServerError)) throw new Error('not refused');
  expect(error).toMatchObject({ code });
  return error;
}

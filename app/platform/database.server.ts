import { join } from 'node:path';
import mongoose from 'mongoose';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#embedded-database/start.ts';
import { type Environment, WrongEnvironment } from './environment.server.ts';
import { log } from './logger.server.ts';

export type Database = {
  /** Whether the store answers now. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

/** Models whose indexes are created at the same time. */
const MODELS_AT_ONCE = 8;

/**
 * Connects Mongoose to the store that MONGODB_URI names, else to the embedded database in the data directory, and sees
 * that every index exists. Writes are acknowledged by the majority and journalled, so that what was answered as saved
 * is saved.
 *
 * @throws WrongEnvironment when no store can be reached
 */
export async function openDatabase(
  settings: Pick<Environment, 'mongodbUri' | 'dataDirectory'>,
): Promise<Database> {
  const embedded = settings.mongodbUri === null ? await startEmbedded(settings.dataDirectory) : null;
  const uri = settings.mongodbUri ?? embedded?.uri ?? '';
  await connect(uri);
  await createIndexes();
  return {
    answers,
    async close() {
      await mongoose.disconnect();
      await embedded?.stop();
    },
  };
}

async function startEmbedded(dataDirectory: string): Promise<EmbeddedDatabase> {
  const logger = {
    info: (message: string) => log.info({ about: 'store' }, message),
    warn: (message: string) => log.warn({ about: 'store' }, message),
  };
  return startEmbeddedDatabase({ dataDirectory: join(dataDirectory, 'store'), logger });
}

async function connect(uri: string): Promise<void> {
  try {
    await mongoose.connect(uri, {
      // Both are done once for all models, before the first request.
      autoCreate: false,
      autoIndex: false,
      serverSelectionTimeoutMS: 10_000,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    });
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'MongooseServerSelectionError') throw cause;
    const text =
      'Daylight cannot start: the store does not answer. Check that it runs and that MONGODB_URI names it.';
    throw new WrongEnvironment(text, { cause });
  }
}

async function answers(): Promise<boolean> {
  const admin = mongoose.connection.db?.admin();
  if (!admin) return false;
  return admin.ping().then(
    () => true,
    () => false,
  );
}

/**
 * Creates the collections that are missing, and the indexes of every model that has been loaded. Several models at a
 * time: what arrives together shares a commit in the embedded database, and a round trip in any other.
 */
async function createIndexes(): Promise<void> {
  const listed = await mongoose.connection.listCollections();
  const existing = new Set(listed.map(({ name }) => name));
  const models = Object.values(mongoose.models);
  const waiting = models.values();
  const lane = async () => {
    for (const model of waiting) {
      if (!existing.has(model.collection.name)) await model.createCollection();
      await model.createIndexes();
    }
  };
  await Promise.all(Array.from({ length: MODELS_AT_ONCE }, lane));
  log.debug({ models: models.length }, 'indexes are in place');
}

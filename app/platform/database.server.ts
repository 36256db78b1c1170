import mongoose from 'mongoose';
import { type Environment, WrongEnvironment } from './environment.server.ts';
import { log } from './logger.server.ts';

export type Database = {
  /** Whether the store answers now. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Connects Mongoose to the store and sees that every index exists.
 * Reads and writes are majority and journalled, so that what was answered as saved is saved.
 *
 * @throws WrongEnvironment when no store can be reached
 */
export async function openDatabase(
  settings: Pick<Environment, 'mongodbUri' | 'dataDirectory'>,
): Promise<Database> {
  if (settings.mongodbUri === null) {
    throw new WrongEnvironment(
      'Daylight cannot start. Set MONGODB_URI to a MongoDB replica set, such as mongodb://127.0.0.1:27017/daylight?replicaSet=rs0',
    );
  }
  const { connection } = mongoose;
  await mongoose.connect(settings.mongodbUri, {
    autoIndex: false,
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
  });
  await createIndexes();
  return {
    async answers() {
      const admin = connection.db?.admin();
      if (!admin) return false;
      return admin.ping().then(
        () => true,
        () => false,
      );
    },
    async close() {
      await mongoose.disconnect();
    },
  };
}

/** Creates the indexes of every model that has been loaded, one model after the other. */
async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  log.debug({ models: Object.keys(mongoose.models).length }, 'indexes are in place');
}

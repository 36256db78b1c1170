import { parentPort, workerData } from 'node:worker_threads';
import { Catalogue } from '../engine/catalogue.ts';
import { DocumentWriter } from '../engine/document-writer.ts';
import { SqliteStore } from '../storage/sqlite-store.ts';
import { decode } from '../values/codec.ts';
import { READ_COMMANDS } from './commands/read.ts';
import { CursorTable } from './cursors.ts';
import { encodeReply, errorReply } from './error-reply.ts';
import type { ReadAnswer, ReadTask } from './large-reads.ts';
import { type Database, Request } from './request.ts';

const CACHE_MEGABYTES = 16;
const IDLE_CURSORS_EVERY = 60_000;

/** The thread's own view of the data: the same file, its own connections, nothing written. */
function openDatabase(directory: string): Database {
  const store = new SqliteStore(directory, { cacheMegabytes: CACHE_MEGABYTES });
  const catalogue = new Catalogue(store);
  return { store, catalogue, writer: new DocumentWriter(store, catalogue), cursors: new CursorTable(1) };
}

const database = openDatabase(String(workerData));
let seen = database.store.dataVersion();

/** Others have committed since the last read: collections and indexes may have come or gone. */
function refreshCatalogue(): void {
  const version = database.store.dataVersion();
  if (version === seen) return;
  seen = version;
  database.catalogue.reload();
}

function answer({ name, body }: ReadTask): Buffer {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const command = READ_COMMANDS[name];
  if (!command) throw new Error(`the reader thread does not know ${name}`);
  if (name !== 'getMore') refreshCatalogue();
  const message = { name, body: bytes, command: decode(bytes), sequences: new Map<string, Buffer[]>() };
  return encodeReply(command.run(new Request(message, database, () => database.store.current, false)));
}

parentPort?.on('message', (task: ReadTask) => {
  let reply: Buffer;
  try {
    reply = answer(task);
  } catch (error) {
    reply = encodeReply(errorReply(error));
  }
  parentPort?.postMessage({ id: task.id, reply } satisfies ReadAnswer, []);
});

setInterval(() => database.cursors.dropIdle(Date.now()), IDLE_CURSORS_EVERY).unref();

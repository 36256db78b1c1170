import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { Server, type ServerOptions } from '../server/server.ts';

/** A server in this process with a connection to it. */
export interface RunningServer {
  uri: string;
  connection: mongoose.Connection;
  db: mongoose.mongo.Db;
  stop(): Promise<void>;
}

/** Starts a server over a new folder on a free port. */
export async function runServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-store-'));
  const server = new Server(folder, options);
  const uri = `mongodb://${await server.listen({ port: 0 })}/test?directConnection=true`;
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 5000 }).asPromise();
  return {
    uri,
    connection,
    db: connection.getClient().db('test'),
    async stop() {
      await connection.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

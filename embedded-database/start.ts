import { mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabaseLogger, spawnServer } from './supervise/child.ts';
import { DirectoryProblem, readLock } from './supervise/lock-file.ts';
import { type Lease, takeLease } from './supervise/lease.ts';

/** What is needed to start the embedded database. */
export interface EmbeddedDatabaseOptions {
  /** The folder of the data; made if it is not there. One database server at most runs over it. */
  dataDirectory: string;
  /** Where its messages go: starts, restarts, warnings. */
  logger: DatabaseLogger;
}

/** A running embedded database. */
export interface EmbeddedDatabase {
  /** The connection string; it stays the same when the server is started anew after a crash. */
  uri: string;
  /** Gives the database up. Its server stops when nobody else uses it. */
  stop(): Promise<void>;
}

const START_PATIENCE = 30_000;
const RESPAWN_PAUSE = 200;
const LONGEST_PAUSE = 5000;

/**
 * Makes the embedded database of a data directory available, and keeps it so. The first process starts the server; later
 * ones (a seed, a command) find it through the lock file and use the same. Whoever notices that it has crashed starts it
 * again on the same socket, and clients reconnect by themselves. Throws with the cause and the fix when the directory
 * cannot be used.
 */
export async function startEmbeddedDatabase({
  dataDirectory,
  logger,
}: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const directory = realpathSync(dataDirectory);
  let held = await attach(directory, logger);
  const { uri } = held;
  const supervision = new AbortController();

  async function watch(): Promise<void> {
    for (let delay = RESPAWN_PAUSE; ;) {
      await held.lease.ended;
      if (supervision.signal.aborted) return;
      logger.warn('The embedded database has stopped; starting it again');
      try {
        held = await attach(directory, logger);
        if (held.uri !== uri)
          logger.warn(`The embedded database is now at ${held.uri}; connections to ${uri} will not find it`);
        delay = RESPAWN_PAUSE;
      } catch (error) {
        logger.warn(
          `The embedded database could not be started: ${error instanceof Error ? error.message : String(error)}`,
        );
        await pause(delay, undefined, { ref: false });
        delay = Math.min(delay * 2, LONGEST_PAUSE);
      }
    }
  }
  void watch();

  return {
    uri,
    async stop() {
      supervision.abort();
      held.lease.release();
      await held.lease.ended;
    },
  };
}

interface Held {
  uri: string;
  lease: Lease;
}

/** Uses the server that holds the directory, or starts one. Several processes may try at once: one of them succeeds. */
async function attach(directory: string, logger: DatabaseLogger): Promise<Held> {
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    const known = readLock(directory);
    const lease = known && (await takeLease(known.uri));
    if (known && lease) return { uri: known.uri, lease };
    try {
      const uri = await spawnServer(directory, logger);
      const own = await takeLease(uri);
      if (own) return { uri, lease: own };
    } catch (error) {
      if (!(error instanceof DirectoryProblem) || Date.now() > deadline) throw error;
      await pause(RESPAWN_PAUSE);
    }
  }
}

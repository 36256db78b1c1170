import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { DirectoryProblem, type LockInfo, readLock, removeLock, writeLock } from './lock-file.ts';

const LOCK_DATABASE = 'lock.sqlite';

/** A held directory. */
export interface DirectoryLock {
  /** Tells others how to reach the server. */
  announce(info: LockInfo): void;
  release(): void;
}

/**
 * Takes a data directory for this process. The lock is the operating system's lock on a small SQLite file, so it goes
 * with the process however that ends and a stale one cannot be left behind. The lock file beside it only informs.
 */
export function lockDirectory(directory: string): DirectoryLock {
  makeUsable(directory);
  const database = new Database(path.join(directory, LOCK_DATABASE), { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? lockedBy(directory) : error;
  }
  return {
    announce: (info) => writeLock(directory, info),
    release() {
      removeLock(directory);
      database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    /busy|locked/i.test(`${'code' in error ? String(error.code) : ''} ${error.message}`)
  );
}

function lockedBy(directory: string): DirectoryProblem {
  const holder = readLock(directory);
  const who = holder ? `process ${holder.pid} (${holder.uri})` : 'another process';
  const fix = holder
    ? `Connect to it at that address, or stop it with "kill ${holder.pid}", or choose another directory.`
    : 'Stop that process or choose another directory.';
  return new DirectoryProblem('locked', `The data directory ${directory} is in use by ${who}. ${fix}`);
}

/** Makes the directory if need be and checks that this process may read and write it. */
function makeUsable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (!statSync(directory).isDirectory()) throw new Error('it is not a directory');
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DirectoryProblem(
      'unusable',
      `The data directory ${directory} cannot be used: ${reason}. Give this user read and write permission on it, or choose another directory.`,
    );
  }
}

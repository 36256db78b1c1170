import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { isDocument } from '../values/document.ts';

/** What the lock file tells others: which process holds the directory and how to reach it. */
export interface LockInfo {
  pid: number;
  uri: string;
}

const LOCK_DATABASE = 'lock.sqlite';
const LOCK_FILE = 'lock.json';

/** A data directory that cannot be used; the message names the cause and the fix. */
export class DirectoryProblem extends Error {
  constructor(
    readonly code: 'locked' | 'unusable',
    message: string,
  ) {
    super(message);
  }
}

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
  const file = path.join(directory, LOCK_FILE);
  return {
    announce(info) {
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, `${JSON.stringify(info)}\n`, { mode: 0o600 });
      renameSync(draft, file);
    },
    release() {
      rmSync(file, { force: true });
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

/** What the holder of a directory has announced; null when there is nothing readable. It may be out of date. */
export function readLock(directory: string): LockInfo | null {
  try {
    const held: unknown = JSON.parse(readFileSync(path.join(directory, LOCK_FILE), 'utf8'));
    if (!isDocument(held) || typeof held.pid !== 'number' || typeof held.uri !== 'string') return null;
    return { pid: held.pid, uri: held.uri };
  } catch {
    return null;
  }
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

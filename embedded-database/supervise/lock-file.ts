import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDocument } from '../values/document.ts';

/** What the lock file tells others: which process holds the directory and how to reach it. */
export interface LockInfo {
  pid: number;
  uri: string;
}

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

/** Announces who holds a directory; the file is there whole or not at all. */
export function writeLock(directory: string, info: LockInfo): void {
  const file = path.join(directory, LOCK_FILE);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(info)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Takes the announcement back. */
export function removeLock(directory: string): void {
  rmSync(path.join(directory, LOCK_FILE), { force: true });
}

import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { lockDirectory } from '../supervise/directory-lock.ts';
import { DATA_FILE } from './sqlite-store.ts';

/** A backup or restore that cannot be done; the message names the cause and the fix. */
export class BackupProblem extends Error {}

/**
 * Copies the data of a directory into one file while the server, if there is one, goes on: a consistent snapshot of
 * what is committed. The file appears under its name only when it is complete and checked.
 */
export function backUp(directory: string, file: string): void {
  const source = path.join(directory, DATA_FILE);
  if (!existsSync(source))
    throw new BackupProblem(`There is no data in ${directory}. Give the folder that the store runs over.`);
  if (existsSync(file))
    throw new BackupProblem(`The file ${file} is there already. Choose another name, or take it away first.`);
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  const database = new Database(source, { timeout: 10_000 });
  try {
    database.prepare<string[][]>('VACUUM INTO ?').run([draft]);
  } finally {
    database.close();
  }
  checkFile(draft);
  makeDurable(draft);
  renameSync(draft, file);
}

/**
 * Puts a backup in place of the data of a directory that no server uses. What was there stays beside it under another
 * name, which is returned; null when there was nothing.
 */
export function restore(directory: string, file: string, now: Date): string | null {
  if (!existsSync(file)) throw new BackupProblem(`There is no file ${file}.`);
  checkFile(file);
  const lock = lockDirectory(directory);
  try {
    const target = path.join(directory, DATA_FILE);
    const draft = `${target}.part`;
    copyFileSync(file, draft);
    makeDurable(draft);
    const kept = existsSync(target) ? setAside(target, now) : null;
    renameSync(draft, target);
    return kept;
  } finally {
    lock.release();
  }
}

/** Moves the data file away, with everything that its write-ahead log still held. */
function setAside(target: string, now: Date): string {
  const database = new Database(target);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const kept = target.replace(/\.sqlite$/, `-before-${now.toISOString().replace(/[:.]/g, '-')}.sqlite`);
  renameSync(target, kept);
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  return kept;
}

function checkFile(file: string): void {
  let sound: boolean;
  try {
    const database = new Database(file, { readonly: true });
    const verdict = database.prepare('PRAGMA integrity_check').raw(true).all();
    const catalogue = database
      .prepare("SELECT count(*) FROM sqlite_master WHERE name IN ('cat','sess')")
      .raw(true)
      .all();
    database.close();
    sound = JSON.stringify(verdict) === '[["ok"]]' && JSON.stringify(catalogue) === '[[2]]';
  } catch {
    sound = false;
  }
  if (!sound)
    throw new BackupProblem(`The file ${file} is not a sound backup of this store. Nothing was changed.`);
}

function makeDurable(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

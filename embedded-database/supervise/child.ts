import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DirectoryProblem } from './lock-file.ts';

/** Where messages of the database go. */
export interface DatabaseLogger {
  info(message: string): void;
  warn(message: string): void;
}

const START_LIMIT = 30_000;
export const EXIT_LOCKED = 75;
const ENTRY = path.join('embedded-database', 'main.ts');

/** The server's entry file: searched upwards from here, since a build bundles this module elsewhere. */
function entryFile(): string {
  const starts = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const candidate = path.join(folder, ENTRY);
      if (existsSync(candidate)) return candidate;
      if (folder === path.dirname(folder)) break;
    }
  }
  throw new Error(
    `${ENTRY} was not found above ${starts.join(' or ')}. Start the portal from its own folder.`,
  );
}

/**
 * Starts the server as a process of its own and gives its address. It is detached, so that an interrupt from the
 * keyboard reaches the portal only and its last writes still find the database. DirectoryProblem when another process
 * holds the directory.
 */
export function spawnServer(directory: string, logger: DatabaseLogger): Promise<string> {
  const entry = entryFile();
  const tsx = pathToFileURL(createRequire(entry).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, entry, '--data', directory, '--supervised'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: path.dirname(path.dirname(entry)),
    env: ownEnvironment(),
  });
  child.unref();
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(
        new Error(
          `The embedded database did not start within ${START_LIMIT / 1000} seconds. ${errors}`.trim(),
        ),
      );
    }, START_LIMIT);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const uri = /^READY (\S+)/m.exec(output)?.[1];
      if (!uri) return;
      clearTimeout(timer);
      unreference(child.stdout);
      unreference(child.stderr);
      resolve(uri);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000);
      logger.warn(`embedded database: ${chunk.toString().trim()}`);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(
        code === EXIT_LOCKED
          ? new DirectoryProblem('locked', errors.trim())
          : new Error(`The embedded database stopped (exit ${code}). ${errors}`.trim()),
      );
    });
  });
}

/** What the server needs of the environment: the portal's secrets are none of its business. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  return { NODE_ENV: 'production', PATH, HOME, TMPDIR, LANG };
}

/** A pipe to the child must not keep this process running. */
function unreference(stream: object): void {
  if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
}

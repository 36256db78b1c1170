import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import mongoose from 'mongoose';
import { afterAll } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { environment as ownEnvironment } from '#app/platform/environment.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { organisationWithOwner } from './builders/organisation.ts';
import { freshDatabaseUri } from './store.ts';

/** A running portal with a database of its own, and one organisation in it. */
export type Portal = {
  address: string;
  databaseUri: string;
  dataDirectory: string;
  /** The owner of the first organisation. */
  owner: Viewer;
  process: ChildProcess;
  /** Every line of the log so far. */
  log: string[];
  /** The mails that were written, the oldest first, as text. */
  mails(): string[];
  stop(): Promise<void>;
};

export type PortalOptions = {
  /** More or other environment variables. */
  environment?: Record<string, string>;
};

const TOP = resolve(import.meta.dirname, '../..');

/**
 * Starts the built portal on a free port with a fresh database, and connects this test's process to the same database,
 * so that builders can use the use-cases. Both end after the tests of the file.
 *
 * @example
 * const portal = await startPortal();
 * test('…', async () => {
 *   const officer = await signIn(portal, 'compliance-officer');
 *   const page = await officer.get('/suppliers');
 * });
 */
export async function startPortal({ environment = {} }: PortalOptions = {}): Promise<Portal> {
  opened ??= openForFile();
  const { databaseUri, owner, endings } = await opened;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'daylight-portal-'));
  const { address, ...started } = await runOnFreePort({
    MONGODB_URI: databaseUri,
    DATA_DIR: dataDirectory,
    RATE_LIMIT: '0',
    // What a test sets in the past, the clock of the wall would take up in the middle of it.
    RECURRING_WORK: 'off',
    // What builders seal in this process, the portal opens.
    ENCRYPTION_KEY: ownEnvironment().encryptionKey,
    ...environment,
  });
  const portal: Portal = {
    ...started,
    address,
    databaseUri,
    dataDirectory,
    owner,
    mails: () => readMails(join(dataDirectory, 'mail')),
    async stop() {
      await stopProcess(started.process);
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
  endings.push(portal.stop);
  return portal;
}

type Opened = { databaseUri: string; owner: Viewer; endings: (() => Promise<void>)[] };

let opened: Promise<Opened> | undefined;

/**
 * The database of this test file, with this process connected to it; a second portal in the file shares it. Files share
 * the modules of their process, so what one file opened is put away before the next begins.
 */
async function openForFile(): Promise<Opened> {
  const endings: Opened['endings'] = [];
  afterAll(async () => {
    opened = undefined;
    for (const end of endings) await end();
    // All files share one store: it need not carry what no test reads any more.
    await mongoose.connection.dropDatabase();
    await database.close();
  });
  const databaseUri = freshDatabaseUri();
  const database = await openDatabase({ mongodbUri: databaseUri, dataDirectory: 'unused' });
  return { databaseUri, endings, owner: await organisationWithOwner('Northwind Trading') };
}

const STARTS = 3;

/** Starts the web and a worker. Another process may take the port between finding it and using it; then another is found. */
async function runOnFreePort(environment: Record<string, string>) {
  for (let start = 1; ; start += 1) {
    const port = await freePort();
    try {
      return {
        address: `http://127.0.0.1:${port}`,
        ...(await run([], { PORT: String(port), ...environment })),
      };
    } catch (error) {
      if (start === STARTS || !String(error).includes(`Port ${port} on`)) throw error;
    }
  }
}

/** Starts the build with flags such as `--worker`, and waits until it says that it is ready. */
export async function run(
  flags: readonly string[],
  environment: Record<string, string>,
): Promise<{ process: ChildProcess; log: string[] }> {
  const child = spawn(process.execPath, ['build/server/index.js', ...flags], {
    cwd: TOP,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  await new Promise<void>((ready, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      if (/"msg":"(portal|worker) ready"/.test(line)) ready();
    });
    child.once('exit', (code) => fail(new Error(`The portal ended with ${code}:\n${log.join('\n')}`)));
  });
  return { process: child, log };
}

/** Asks a process to end, and waits until it has. Gives back its exit code. */
export async function stopProcess(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

function readMails(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return [];
  }
}

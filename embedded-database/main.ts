import { rmSync } from 'node:fs';
import path from 'node:path';
import { Server } from './server/server.ts';
import { backUp, BackupProblem, restore } from './storage/backup.ts';
import { NewerFile } from './storage/layout.ts';
import { EXIT_LOCKED } from './supervise/child.ts';
import { lockDirectory } from './supervise/directory-lock.ts';
import { DirectoryProblem } from './supervise/lock-file.ts';
import { socketPathFor, socketUri } from './supervise/socket-path.ts';
import { parseArguments, USAGE, UsageProblem } from './arguments.ts';

// Data, lock and socket are for this user only, whatever the folder allows.
process.umask(0o077);

/** Milliseconds that a supervised server waits for its first lease. */
const FIRST_LEASE = 10_000;

/** Runs a server over a data directory until it is told to stop. */
async function serve(): Promise<void> {
  const {
    data,
    port,
    socket: givenSocket,
    supervised,
    sweepEvery,
  } = parseArguments(process.argv.slice(2), process.env);
  const directory = path.resolve(data);
  const lock = lockDirectory(directory);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    lock.release();
    process.exit(0);
  };
  const socket = port === null ? (givenSocket ?? socketPathFor(directory)) : null;
  const server = new Server(directory, {
    sweepEvery,
    readerThread: true,
    onUnleased: () => {
      if (supervised) void stop();
    },
  });
  // The lock is ours, so a socket file that is left is a dead server's.
  if (socket) rmSync(socket, { force: true });
  const address = await server.listen(socket ? { socket } : { port: port ?? 0 });
  const uri = socket ? socketUri(socket) : `mongodb://${address}/daylight?replicaSet=embedded`;
  lock.announce({ pid: process.pid, uri });
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  if (supervised)
    setTimeout(() => {
      if (!server.leased) void stop();
    }, FIRST_LEASE).unref();
  // Whoever read the first line may be gone: writing to it must not end the server.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  process.stdout.write(`READY ${uri}\n`);
}

function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof BackupProblem) return { message: error.message, exitCode: 65 };
  if (error instanceof UsageProblem) return { message: `${error.message}\n${USAGE}`, exitCode: 64 };
  if (error instanceof DirectoryProblem)
    return { message: error.message, exitCode: error.code === 'locked' ? EXIT_LOCKED : 73 };
  if (error instanceof NewerFile) return { message: error.message, exitCode: 65 };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return {
      message: 'The port is taken by another program. Stop that program, or choose another port with --port.',
      exitCode: 69,
    };
  if (code === 'EACCES')
    return {
      message: 'The port or socket may not be used by this user. Choose a port above 1023 with --port.',
      exitCode: 77,
    };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

/** What the command line asks for: to serve, or to copy the data out or in. */
async function main(): Promise<void> {
  const [word, directory, file] = process.argv.slice(2);
  if (word !== 'backup' && word !== 'restore') return serve();
  if (!directory || !file)
    throw new UsageProblem(`Give the folder of the data and the file: ${word} DIRECTORY FILE.`);
  const [from, to] = [path.resolve(directory), path.resolve(file)];
  if (word === 'backup') {
    backUp(from, to);
    process.stdout.write(`Backed up ${from} to ${to}\n`);
  } else {
    const kept = restore(from, to, new Date());
    process.stdout.write(`Restored ${to} into ${from}${kept ? `; the data before is in ${kept}` : ''}\n`);
  }
}

main().catch((error: unknown) => {
  const { message, exitCode } = explain(error);
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
});

import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const VERSIONS = '/usr/lib/postgresql';
const run = promisify(execFile);

/** A PostgreSQL server of its own in a temporary folder, reached by a socket there. */
export type ThrowAwayPostgres = { readonly folder: string; readonly psql: string; stop(): Promise<void> };

/** The folder of the newest server programs, or why there is none. */
export function postgresPrograms(): { bin: string } | { missing: string } {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'psql')));
  if (bin === undefined) return { missing: `no PostgreSQL server in ${VERSIONS}` };
  if (process.getuid?.() === 0 && nobodyIs() === null)
    return { missing: 'no user "postgres" to run the server as' };
  return { bin };
}

/** Starts a server that writes nothing safely and uses one core a query. PostgreSQL refuses to run as root. */
export async function startPostgres(bin: string): Promise<ThrowAwayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
  const user = process.getuid?.() === 0 ? nobodyIs() : null;
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--no-sync'], as);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    fsync: 'off',
    jit: 'off',
    shared_buffers: '512MB',
    maintenance_work_mem: '512MB',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], { ...as, stdio: 'ignore' });
  const postgres = { folder, psql: join(bin, 'psql'), stop: () => stop(server, folder) };
  await untilReady(join(bin, 'pg_isready'), folder);
  return postgres;
}

async function untilReady(program: string, folder: string): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    try {
      await run(program, ['-h', folder, '-q']);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('PostgreSQL did not start within ten seconds.');
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function nobodyIs(): { uid: number; gid: number } | null {
  try {
    const ask = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbeddedDatabase } from '../start.ts';
import { runToEnd, startChild } from './child-server.ts';

const LONG = { timeout: 60_000 };
const warnings: string[] = [];
const logger = { info: () => undefined, warn: (message: string) => void warnings.push(message) };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-life-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function serverPid(connection: mongoose.Connection): Promise<number> {
  const status = await connection.db?.admin().serverStatus();
  return Number(status?.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('several users share one server, which stops with the last of them', LONG, async () => {
  const [first, second] = await Promise.all([
    startEmbeddedDatabase({ dataDirectory: folder, logger }),
    startEmbeddedDatabase({ dataDirectory: folder, logger }),
  ]);
  expect(second.uri).toBe(first.uri);
  expect(statSync(path.join(folder, 'db.sock')).mode & 0o777).toBe(0o600);
  const connection = await mongoose.createConnection(first.uri).asPromise();
  const pid = await serverPid(connection);
  await first.stop();
  await connection.collection('kept').insertOne({ a: 1 });
  await connection.close();
  await second.stop();
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(existsSync(path.join(folder, 'lock.json'))).toBe(false);
});

test(
  'a server that was killed is started again at the same address, with everything it had acknowledged',
  LONG,
  async () => {
    const database = await startEmbeddedDatabase({ dataDirectory: folder, logger });
    const connection = await mongoose
      .createConnection(database.uri, { serverSelectionTimeoutMS: 20_000 })
      .asPromise();
    const rows = connection.collection<{ _id: number }>('rows');
    await rows.insertOne({ _id: 1 });
    const pid = await serverPid(connection);
    process.kill(pid, 'SIGKILL');
    // The first command may still meet the broken connection; the driver then finds the new server.
    await expect.poll(() => rows.countDocuments().catch(() => -1), { timeout: 20_000 }).toBe(1);
    await rows.insertOne({ _id: 2 });
    expect(await serverPid(connection)).not.toBe(pid);
    expect(warnings.join('\n')).toContain('starting it again');
    await connection.close();
    await database.stop();
  },
);

test(
  'a folder with a very long path gets its socket elsewhere, and the next user finds it',
  LONG,
  async () => {
    const deep = path.join(folder, 'a-rather-long-name-of-a-folder'.repeat(3), 'and-another-one'.repeat(3));
    mkdirSync(deep, { recursive: true });
    const first = await startEmbeddedDatabase({ dataDirectory: deep, logger });
    const second = await startEmbeddedDatabase({ dataDirectory: deep, logger });
    expect(decodeURIComponent(first.uri)).toContain(`${os.tmpdir()}/daylight-`);
    expect(second.uri).toBe(first.uri);
    await first.stop();
    await second.stop();
  },
);

test(
  'a server of its own holds its folder: a second one is told by whom, and users join it',
  LONG,
  async () => {
    writeFileSync(
      path.join(folder, 'lock.json'),
      JSON.stringify({ pid: 4_000_000, uri: 'mongodb://%2Fnowhere%2Fdb.sock/x' }),
    );
    const server = await startChild(['--data', folder, '--port', '0']);
    expect(server.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
    const second = await runToEnd(['--data', folder, '--port', '0']);
    expect(second).toEqual({
      code: 75,
      message: expect.stringContaining(`in use by process ${server.process.pid} (${server.uri})`),
    });
    expect(second.message).toContain('Connect to it at that address, or stop it');
    const user = await startEmbeddedDatabase({ dataDirectory: folder, logger });
    expect(user.uri).toBe(server.uri);
    await user.stop();
    await server.end('SIGTERM');
  },
);

test('what cannot be started says why and what to do', LONG, async () => {
  const taken = net.createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const bound = taken.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const answers = await Promise.all([
    runToEnd(['--data', path.join(folder, 'data'), '--port', String(port)]),
    runToEnd(['--data', file]),
    runToEnd(['--data', folder, '--port', 'many']),
    runToEnd([]),
    runToEnd(['--data', folder, '--speed', 'high']),
  ]);
  taken.close();
  expect(answers.map(({ code }) => code)).toEqual([69, 73, 64, 64, 64]);
  expect(answers[0]?.message).toContain('The port is taken by another program');
  expect(answers[1]?.message).toContain(`The data directory ${file} cannot be used`);
  expect(answers[2]?.message).toContain('--port must be a whole number');
  expect(answers[3]?.message).toContain('Give the folder of the data with --data');
  expect(answers[4]?.message).toContain('--speed');
});

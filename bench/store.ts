import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';
import { measureWorkload, type WorkloadFigures } from './store-workload.ts';

/** What one store did. Times in milliseconds, rates per second, sizes in megabytes; null where it cannot be measured. */
export type StoreFigures = WorkloadFigures & {
  store: string;
  startMs: number | null;
  restartMs: number | null;
  memoryIdle: number | null;
  memoryPeak: number | null;
  disk: number | null;
};

const silent = { info: () => undefined, warn: () => undefined };

/** `npm run bench -- store`: the embedded database at 100,000 documents, beside the store of MONGODB_URI if it is set. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const figures = await benchStore({ json });
  if (json) {
    console.log(JSON.stringify({ store: figures }));
    return;
  }
  const names = Object.keys(figures[0] ?? {}).filter((name) => name !== 'store');
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        Object.fromEntries(
          figures.map((one) => [one.store, Object.entries(one).find(([key]) => key === name)?.[1] ?? '–']),
        ),
      ]),
    ),
  );
  if (figures.length === 1)
    console.log('Not run here: MongoDB itself. Set MONGODB_URI to measure one beside it.');
}

/** Measures the embedded database and, if there is one, its peer with the same work in the same run. */
export async function benchStore({
  json,
  documents = 100_000,
}: {
  json: boolean;
  documents?: number;
}): Promise<StoreFigures[]> {
  const progress = (text: string) => {
    if (!json) process.stderr.write(`${text}\n`);
  };
  const figures = [await benchEmbedded(documents, progress)];
  const peer = process.env.MONGODB_URI;
  if (peer) {
    const work = await measureWorkload(peer, documents, progress);
    const unknown = { startMs: null, restartMs: null, memoryIdle: null, memoryPeak: null, disk: null };
    figures.push({ store: 'MONGODB_URI', ...unknown, ...work });
  }
  return figures;
}

async function benchEmbedded(documents: number, progress: (text: string) => void): Promise<StoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-store-'));
  try {
    const started = performance.now();
    const database = await startEmbeddedDatabase({ dataDirectory: folder, logger: silent });
    const startMs = Math.round(performance.now() - started);
    const { pid, memory: memoryIdle } = await processOf(database.uri);
    let memoryPeak = memoryIdle;
    const watch = setInterval(() => {
      memoryPeak = Math.max(memoryPeak ?? 0, residentMegabytes(pid) ?? 0);
    }, 100);
    const work = await measureWorkload(database.uri, documents, progress, true);
    clearInterval(watch);
    await database.stop();
    const restartMs = await timeRestart(folder);
    return {
      store: 'embedded',
      startMs,
      restartMs,
      memoryIdle,
      memoryPeak,
      disk: megabytesIn(folder),
      ...work,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the start of the process to the first answer. */
async function timeRestart(folder: string): Promise<number> {
  const started = performance.now();
  const database = await startEmbeddedDatabase({ dataDirectory: folder, logger: silent });
  const connection = await mongoose
    .createConnection(database.uri, { dbName: `bench_${process.pid}` })
    .asPromise();
  await connection.collection('bench_documents').findOne({});
  const elapsed = Math.round(performance.now() - started);
  await connection.close();
  await database.stop();
  return elapsed;
}

async function processOf(uri: string): Promise<{ pid: number; memory: number | null }> {
  const connection = await mongoose.createConnection(uri).asPromise();
  const status = await connection.db?.admin().serverStatus();
  await connection.close();
  const pid = Number(status?.pid);
  return { pid, memory: residentMegabytes(pid) };
}

/** Resident memory of a process; null where the system does not tell. */
function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

function megabytesIn(folder: string): number {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return Math.round(bytes / 1_048_576);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPortal } from '../commands/prepare.mjs';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { foundOrganisation } from '#app/domain/access/found-organisation.server.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { paths } from '#app/http/paths.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { loadReferences } from '#seeds/load-references.server.ts';
import { type Client, clientOf } from '#tests/support/client.ts';
import { doMainJob } from '../commands/demo/do-main-job.ts';
import { startBuiltPortal } from '../commands/demo/serve.ts';
import { listOfSuppliers } from './supplier-list.ts';

const CONNECTIONS = 16;
const REQUESTS = 320;
const AIM_MS = 100;
const PASSWORD = 'an unlikely pass phrase for a bench';
const EMAIL = 'bench@example.org';

type Figure = { page: string; p50: number; p95: number; perSecond: number; timesTheFloor: number };

/**
 * `npm run bench -- http`: the five main pages with 10,000 suppliers, 16 requests in flight, signed in; aim p95 ≤ 100 ms.
 * Beside them, as a floor, the health page, which asks neither session nor store.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  buildPortal();
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'));
  const store = await startEmbeddedDatabase({
    dataDirectory: folder,
    logger: { info: () => {}, warn: () => {} },
  });
  const database = await openDatabase({ mongodbUri: store.uri, dataDirectory: folder });
  try {
    const viewer = await fillRegister(json);
    const supplierId = (await listSuppliers(viewer, SupplierListQuery.parse({}))).suppliers[0]?.id ?? '';
    const figures = await measurePortal(store.uri, folder, supplierId);
    report(figures, json);
  } finally {
    await database.close();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillRegister(quiet: boolean): Promise<Viewer> {
  const now = new Date();
  await loadReferences(now);
  const owner = { name: 'Bench', email: EMAIL, password: PASSWORD };
  const viewer = await foundOrganisation({ organisation: 'Bench (invented)', owner }, now);
  if (!quiet) console.log('Filling the register with 10,000 invented suppliers (about a minute)');
  const file = { fileName: 'bench.xlsx', bytes: await listOfSuppliers() };
  await doMainJob(viewer, file, { recheck: false, leaseSeconds: 60 });
  return viewer;
}

async function measurePortal(mongodbUri: string, folder: string, supplierId: string): Promise<Figure[]> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  Object.assign(process.env, {
    PORT: String(port),
    MONGODB_URI: mongodbUri,
    DATA_DIR: folder,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'warn',
  });
  const portal = await startBuiltPortal(address);
  try {
    const client = clientOf(address);
    const answer = await client.post(paths.signIn('en'), { email: EMAIL, password: PASSWORD });
    if (answer.status !== 302) throw new Error(`Signing in was answered with ${answer.status}`);
    return await measurePages(client, supplierId);
  } finally {
    const ended = once(portal, 'exit');
    portal.kill('SIGTERM');
    await ended;
  }
}

async function measurePages(client: Client, supplierId: string): Promise<Figure[]> {
  const pages: [string, string][] = [
    ['floor: health', '/health/live'],
    ['overview', paths.overview()],
    ['suppliers', paths.suppliers()],
    ['one supplier', paths.supplier(supplierId)],
    ['cross-check queue', paths.screening()],
    ['risk portfolio', paths.risk()],
  ];
  const figures: Figure[] = [];
  let floor = 1;
  for (const [page, path] of pages) {
    await measure(client, path, CONNECTIONS * 2);
    const { times, seconds } = await measure(client, path, REQUESTS);
    const p95 = at(times, 0.95);
    if (figures.length === 0) floor = p95;
    figures.push({
      page,
      p50: at(times, 0.5),
      p95,
      perSecond: REQUESTS / seconds,
      timesTheFloor: p95 / floor,
    });
  }
  return figures;
}

/** Asks for a page again and again over the connections; times in milliseconds, sorted. */
async function measure(client: Client, path: string, requests: number) {
  const times: number[] = [];
  let left = requests;
  const begun = performance.now();
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      const answer = await client.fetch(path);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return { times: times.sort((a, b) => a - b), seconds: (performance.now() - begun) / 1000 };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

function report(figures: readonly Figure[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ connections: CONNECTIONS, suppliers: 10_000, aimMs: AIM_MS, figures }));
    return;
  }
  console.log(`${CONNECTIONS} requests in flight, 10,000 suppliers, aim p95 ≤ ${AIM_MS} ms`);
  for (const { page, p50, p95, perSecond, timesTheFloor } of figures)
    console.log(
      `${page.padEnd(20)} p50 ${p50.toFixed(0).padStart(5)} ms  p95 ${p95.toFixed(0).padStart(5)} ms  ${perSecond.toFixed(0).padStart(5)}/s  ×${timesTheFloor.toFixed(1)} of the floor`,
    );
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

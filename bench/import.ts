import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';
import { foundOrganisation } from '#app/domain/access/found-organisation.server.ts';
import { importSuppliersFromFile } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { listOfSuppliers, ROWS } from './supplier-list.ts';

/** `npm run bench -- import`: a workbook of 10,000 suppliers through upload, dry run and saving; aim ≤ 60 s and ≤ 600 MB. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const bytes = await listOfSuppliers();
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'));
  const logger = { info: () => {}, warn: () => {} };
  const store = await startEmbeddedDatabase({ dataDirectory: folder, logger });
  const database = await openDatabase({ mongodbUri: store.uri, dataDirectory: folder });
  const watch = watchMemory();
  try {
    const now = new Date();
    const owner = {
      name: 'Bench',
      email: 'bench@example.org',
      password: 'an unlikely pass phrase for a bench',
    };
    const viewer = await foundOrganisation({ organisation: 'Bench (invented)', owner }, now);
    const first = await timed(() => importSuppliersFromFile(viewer, { fileName: 'bench.xlsx', bytes }, now));
    const again = await timed(() => importSuppliersFromFile(viewer, { fileName: 'bench.xlsx', bytes }, now));
    const lists = await timeLists(viewer);
    report({ json, first, again, peak: watch.stop(), fileBytes: bytes.length, lists });
  } finally {
    watch.stop();
    await database.close();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Timed = { seconds: number; counts: Record<string, number> };

async function timed(work: () => Promise<{ counts: Record<string, number> }>): Promise<Timed> {
  const start = performance.now();
  const { counts } = await work();
  return { seconds: (performance.now() - start) / 1000, counts };
}

/** The median and 95th percentile in milliseconds of each kind of list, asked one after the other. */
async function timeLists(viewer: Viewer) {
  const queries = {
    all: {},
    search: { text: 'garm 42' },
    country: { country: 'BGD', sort: 'updated' },
    far: { page: 150 },
  };
  const lists: Record<string, { p50: number; p95: number }> = {};
  for (const [name, query] of Object.entries(queries)) {
    const times: number[] = [];
    for (let round = 0; round < 40; round++) {
      const start = performance.now();
      await listSuppliers(viewer, SupplierListQuery.parse(query));
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    lists[name] = { p50: times[20] ?? 0, p95: times[38] ?? 0 };
  }
  return lists;
}

type Report = {
  json: boolean;
  first: Timed;
  again: Timed;
  peak: number;
  fileBytes: number;
  lists: Record<string, { p50: number; p95: number }>;
};

function report({ json, first, again, peak, fileBytes, lists }: Report): void {
  const figures = {
    rows: ROWS,
    fileMegabytes: fileBytes / 1e6,
    firstSeconds: first.seconds,
    rowsPerSecond: ROWS / first.seconds,
    againSeconds: again.seconds,
    peakMegabytes: peak / 1e6,
    first: first.counts,
    again: again.counts,
    lists,
  };
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  console.log(
    `First time: ${first.seconds.toFixed(1)} s, ${figures.rowsPerSecond.toFixed(0)} rows/s`,
    first.counts,
  );
  console.log(`Same file again: ${again.seconds.toFixed(1)} s`, again.counts);
  console.log(`Peak memory of the portal's process: ${figures.peakMegabytes.toFixed(0)} MB (aim 600)`);
  for (const [name, { p50, p95 }] of Object.entries(lists))
    console.log(`List “${name}”: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
}

function watchMemory() {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

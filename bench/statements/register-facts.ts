import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';
import { foundOrganisation } from '#app/domain/access/found-organisation.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { recordedFacts } from '#app/domain/statements/facts/recorded-facts.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { importSuppliersFromFile } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { listOfSuppliers, ROWS } from '../supplier-list.ts';

const STATEMENT = { period: { from: '2025-04-01', to: '2026-03-31' } };
const CHANGES = 9;

/** Milliseconds: the first time in a process, after a change of one supplier (median), and with nothing changed. */
export type RegisterFigures = { suppliers: number; firstMs: number; afterAChangeMs: number; againMs: number };

/**
 * How long the facts of a statement take for a register of 10,000 suppliers, imported, screened and assessed in an embedded
 * store of its own. Every list is left out: how many matches there are does not matter here.
 */
export async function timeRegisterFacts(): Promise<RegisterFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'));
  const store = await startEmbeddedDatabase({
    dataDirectory: folder,
    logger: { info: () => {}, warn: () => {} },
  });
  const database = await openDatabase({ mongodbUri: store.uri, dataDirectory: folder });
  try {
    const viewer = await registerOf();
    const firstMs = await timed(() => recordedFacts(viewer, STATEMENT, new Date()));
    const afterAChangeMs = await timeChanges(viewer);
    const againMs = await timed(() => recordedFacts(viewer, STATEMENT, new Date()));
    return { suppliers: ROWS, firstMs, afterAChangeMs, againMs };
  } finally {
    await database.close();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function registerOf(): Promise<Viewer> {
  const now = new Date();
  const owner = {
    name: 'Bench',
    email: 'bench@example.org',
    password: 'an unlikely pass phrase for a bench',
  };
  const viewer = await foundOrganisation({ organisation: 'Bench (invented)', owner }, now);
  await loadFacts(now);
  await importSuppliersFromFile(viewer, { fileName: 'bench.xlsx', bytes: await listOfSuppliers() }, now);
  await screenSuppliers(viewer, { ids: 'all' }, now);
  await assessSuppliers(viewer, {}, now);
  return viewer;
}

async function timeChanges(viewer: Viewer): Promise<number> {
  const { suppliers } = await listSuppliers(viewer, SupplierListQuery.parse({}));
  const times: number[] = [];
  for (const { id } of suppliers.slice(0, CHANGES)) {
    const supplier = await findSupplier(viewer, id);
    const changed = { ...inputOf(supplier), tier: supplier.tier === 1 ? 2 : 1 };
    await editSupplier(viewer, id, supplier.version, changed, new Date());
    times.push(await timed(() => recordedFacts(viewer, STATEMENT, new Date())));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round(performance.now() - from);
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { type FactTable, type LoadedTable, Manifest } from './fact-table.ts';

/** Where the shipped facts lie, from the folder in which the portal runs. */
export const SEED_FOLDER = 'seeds/reference';

const Rows = z.array(z.record(z.string(), z.string()));

/**
 * Reads every fact table of a folder. A table whose file was taken out comes back without rows and marked as not
 * installed; nothing else needs to be changed to take one out.
 *
 * @throws Error naming the table when the manifest or a file cannot be read
 */
export async function readSeed(folder: string = SEED_FOLDER): Promise<LoadedTable[]> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  return Promise.all(manifest.tables.map((table) => readTable(folder, table)));
}

/** A short text that stands for the rows and sources of these tables: it changes when any of them does. */
export function editionOf(tables: readonly Pick<LoadedTable, 'checksum'>[]): string {
  return digest(tables.map(({ checksum }) => checksum)).slice(0, 12);
}

async function readTable(folder: string, table: FactTable): Promise<LoadedTable> {
  const text = await readText(join(folder, `${table.name}.csv`));
  if (text === null) return { table, installed: false, checksum: digest({ table, absent: true }), rows: [] };
  const rows = Rows.parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
  return { table, installed: true, checksum: digest({ table, rows }), rows };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

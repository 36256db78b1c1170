import { inTransaction } from '#models/transaction.server.ts';
import { factTableStamps, removeOtherFactTables, saveFactTable } from '#models/fact-table.server.ts';
import { buildFacts } from './facts.ts';
import { editionOf, readSeed } from './read-seed.server.ts';

/** What loading did. `absent` names the tables of the manifest whose file is not in this installation. */
export type FactsLoaded = { edition: string; tables: number; changed: string[]; absent: string[] };

/**
 * Brings the store to the facts of a folder: new editions take the place of old ones, tables that were taken out leave.
 * Assessments keep the figures, editions and dates they were made with. Loading the same folder again changes nothing.
 *
 * @throws ZodError naming the cell when a row does not have the shape of its table; nothing is changed then
 */
export async function loadFacts(now: Date, folder?: string): Promise<FactsLoaded> {
  const tables = await readSeed(folder);
  const edition = editionOf(tables);
  buildFacts(tables, edition);
  const known = new Map((await factTableStamps()).map(({ name, checksum }) => [name, checksum]));
  const changed = tables.filter(({ table, checksum }) => known.get(table.name) !== checksum);
  await inTransaction(async () => {
    for (const loaded of changed) await saveFactTable(loaded, tables.indexOf(loaded), now);
    await removeOtherFactTables(tables.map(({ table }) => table.name));
  });
  return {
    edition,
    tables: tables.length,
    changed: changed.map(({ table }) => table.name),
    absent: tables.filter(({ installed }) => !installed).map(({ table }) => table.name),
  };
}

import { buildFacts, type Facts } from '#app/domain/reference/facts.ts';
import type { FactTableName } from '#app/domain/reference/fact-table.ts';
import { editionOf, readSeed } from '#app/domain/reference/read-seed.server.ts';

/** The facts as shipped, or without some of their tables, as if those files had been taken out. */
export async function shippedFacts(without: readonly FactTableName[] = []): Promise<Facts> {
  const tables = (await readSeed()).map((loaded) =>
    without.includes(loaded.table.name)
      ? { ...loaded, installed: false, rows: [], checksum: 'absent' }
      : loaded,
  );
  return buildFacts(tables, editionOf(tables));
}

import { z } from 'zod';
import { factTableContents, factTableStamps } from '#models/fact-table.server.ts';
import { LoadedTable } from './fact-table.ts';
import { buildFacts, type Facts } from './facts.ts';
import { editionOf } from './read-seed.server.ts';

let held: { edition: string; facts: Promise<Facts> } | null = null;

/**
 * The facts in the store, read once a process and again when a table changes. They are the same for every organisation.
 * Before the first loading every table is absent, and the pages say so.
 */
export async function currentFacts(): Promise<Facts> {
  const edition = editionOf(await factTableStamps());
  if (held?.edition !== edition) held = { edition, facts: readFacts() };
  try {
    return await held.facts;
  } catch (error) {
    held = null;
    throw error;
  }
}

async function readFacts(): Promise<Facts> {
  const stamps = await factTableStamps();
  const order = new Map(stamps.map(({ name }, position) => [name, position]));
  const tables = z.array(LoadedTable).parse(await factTableContents());
  tables.sort((a, b) => (order.get(a.table.name) ?? 0) - (order.get(b.table.name) ?? 0));
  return buildFacts(tables, editionOf(tables));
}

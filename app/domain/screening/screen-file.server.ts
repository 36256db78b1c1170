import { buildFacts, type Facts } from '#app/domain/reference/facts.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { editionOf, readSeed } from '#app/domain/reference/read-seed.server.ts';
import { toWeighInput } from '#app/domain/risk/assessment.ts';
import { weigh, type Weighed } from '#app/domain/risk/weigh.ts';
import { applyPatch } from '#app/domain/suppliers/import/apply-patch.ts';
import { RepeatFinder } from '#app/domain/suppliers/import/gather-repeats.ts';
import { inspectTable, rowsBelowHeader } from '#app/domain/suppliers/import/inspect-table.server.ts';
import { openTable } from '#app/domain/suppliers/import/open-table.server.ts';
import type { SupplierPatch } from '#app/domain/suppliers/import/patch.ts';
import { readRow } from '#app/domain/suppliers/import/read-row.ts';
import { buildIndex, type ScreeningIndex } from './engine/build-index.ts';
import { DEFAULT_THRESHOLD, screenParty, type Finding } from './engine/screen-party.ts';
import { toListedParty } from './lists/listed-party.ts';
import { shippedLists } from './lists/shipped-lists.ts';
import { toInputs } from './supplier-inputs.ts';

/** A supplier of a file with its matches on the shipped lists and its inherent risk. */
export type ScreenedRow = { row: number; name: string; risk: Weighed; findings: Finding[] };

export type ScreenedFile = {
  suppliers: ScreenedRow[];
  /** Rows that were not screened, with the reason and the fix. */
  leftOut: { row: number; says: string }[];
};

/**
 * Screens the suppliers of a workbook or text file against the shipped lists and weighs their risk, without a
 * database: nothing is kept. Nothing is confirmed either, so no risk is lifted by a match.
 *
 * @throws UnreadableFile with what to do
 */
export async function screenFile(fileName: string, bytes: Buffer): Promise<ScreenedFile> {
  const { patches, leftOut } = await readPatches(fileName, bytes);
  const tables = await readSeed();
  const facts = buildFacts(tables, editionOf(tables));
  const index = buildIndex(
    shippedLists().flatMap((list) =>
      list.entries.map((entry) => toListedParty(list.list, entry)).filter((party) => party !== null),
    ),
  );
  return { suppliers: patches.map(({ row, patch }) => screenRow(row, patch, index, facts)), leftOut };
}

type Patches = { patches: { row: number; patch: SupplierPatch }[]; leftOut: ScreenedFile['leftOut'] };

async function readPatches(fileName: string, bytes: Buffer): Promise<Patches> {
  const table = await openTable(fileName, bytes);
  const shape = await inspectTable(table);
  const { headers, guessed: mapping, marks, currency } = shape;
  const repeats = new RepeatFinder();
  const read: Patches = { patches: [], leftOut: [] };
  for await (const { row, cells } of rowsBelowHeader(table, shape.headerRow)) {
    const { patch, refused } = readRow(cells, { headers, mapping, marks, currency });
    if (patch === null) {
      for (const { header, text } of refused)
        read.leftOut.push({ row, says: header ? `${header}: ${text}` : text });
      continue;
    }
    const repeat = repeats.see(row, patch);
    if (repeat === null) read.patches.push({ row, patch });
    else read.leftOut.push({ row, says: repeat.text });
  }
  return read;
}

function screenRow(row: number, patch: SupplierPatch, index: ScreeningIndex, facts: Facts): ScreenedRow {
  const supplier = { id: String(row), ...applyPatch(null, patch, null, () => null) };
  const { findings } = screenParty(index, toInputs(supplier), { threshold: DEFAULT_THRESHOLD, countryName });
  return { row, name: supplier.name, risk: weigh(facts, toWeighInput(supplier)), findings: [...findings] };
}

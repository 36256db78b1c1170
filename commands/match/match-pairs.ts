import { kindOfSchema } from '#app/domain/screening/kind-of-schema.ts';
import { toListedParty } from '#app/domain/screening/lists/listed-party.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { pairScorer } from '#app/domain/screening/score-pair.ts';
import type { PairsArguments } from './read-arguments.ts';
import { readPairs } from './read-pairs.ts';
import { writePiece } from './write-piece.ts';

/** Characters written at a time. */
const PIECE = 1 << 16;

const ADDED = ['score', 'matched'];

/** Writes a CSV file of pairs back to standard output with what the engine makes of each. @throws CannotUse */
export async function matchPairs({ file, threshold }: PairsArguments): Promise<void> {
  const { header, rows, at, delimiter } = await readPairs(file);
  const lists = shippedLists();
  const score = pairScorer(
    lists.flatMap(({ list, entries }) =>
      entries.map((entry) => toListedParty(list, entry)).filter((party) => party !== null),
    ),
  );
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quote(cell, delimiter)).join(delimiter)}\n`;
  let waiting = line([...header.map(renamed), ...ADDED]);
  for (const row of rows) {
    const found = score(kindOfSchema(row[at.schema] ?? ''), row[at.name1] ?? '', row[at.name2] ?? '');
    waiting += line([...row, String(found), String(found >= threshold)]);
    if (waiting.length < PIECE) continue;
    await writePiece(process.stdout, waiting);
    waiting = '';
  }
  await writePiece(process.stdout, waiting);
  const taken = header.filter((column) => ADDED.includes(column));
  for (const column of taken)
    process.stderr.write(`The file had a column ${column} already: it is now ${renamed(column)}.\n`);
}

/** A column of the file that is called like one of ours keeps its values under another name. */
function renamed(column: string): string {
  return ADDED.includes(column) ? `${column}_in_file` : column;
}

function quote(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A row of a text table. `row` is the line on which it begins, counted from 1. */
export type CsvRow = { row: number; cells: string[]; broken?: string };

type CsvOptions = { delimiter?: string };

/** A quoted cell that goes on for longer than this is taken for one whose quotation mark was never closed. */
const LONGEST_QUOTED_LINES = 200;
const LONGEST_ROW = 1_000_000;

/**
 * Reads rows of separated values (RFC 4180, forgivingly) as the text comes in. Quotation marks count at the beginning of
 * a cell only. A row whose quotation mark is never closed comes as broken, with its first line, and reading goes on with
 * the next line, so that one bad mark does not swallow the rest of the list.
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  { delimiter = ',' }: CsvOptions = {},
): AsyncGenerator<CsvRow> {
  const reader = new RowReader(delimiter);
  for await (const piece of pieces) yield* reader.read(piece, false);
  yield* reader.read('', true);
}

class RowReader {
  readonly #delimiter: string;
  #text = '';
  #line = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *read(piece: string, ends: boolean): Generator<CsvRow> {
    this.#text += piece;
    let at = 0;
    for (;;) {
      const found = readRow(this.#text, at, this.#delimiter, ends);
      if (found === null) break;
      const row = this.#line;
      const { cells, next, broken } = found;
      this.#line += countLines(this.#text, at, next);
      at = next;
      if (broken !== undefined) yield { row, cells, broken };
      else if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
    }
    this.#text = this.#text.slice(at);
  }
}

type Found = { cells: string[]; next: number; broken?: string };

/** The row that begins at a place, or null when more text must come first. */
function readRow(text: string, from: number, delimiter: string, ends: boolean): Found | null {
  if (from >= text.length) return null;
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    const isTooLong =
      at - from > LONGEST_ROW ||
      (cell === null && countLines(text, from, text.length) > LONGEST_QUOTED_LINES);
    if (cell === null && !isTooLong && !ends) return null;
    if (cell === null || isTooLong) return brokenRow(text, from, ends);
    const rest = plainCell(text, cell.end, delimiter);
    // A mark that closes in the middle of a cell of another line was the opening one of that cell.
    if (text[at] === '"' && rest.value.trim() !== '' && cell.value.includes('\n'))
      return brokenRow(text, from, ends);
    cells.push(rest.value.trim() === '' ? cell.value : cell.value + rest.value);
    const sign = text[rest.end];
    if (sign === delimiter) {
      at = rest.end + 1;
      continue;
    }
    if (sign === undefined) return ends ? { cells, next: text.length } : null;
    if (sign === '\r' && rest.end + 1 >= text.length && !ends) return null;
    return { cells, next: rest.end + (text.startsWith('\r\n', rest.end) ? 2 : 1) };
  }
}

function brokenRow(text: string, from: number, ends: boolean): Found | null {
  const end = text.indexOf('\n', from);
  if (end === -1 && !ends) return null;
  const next = end === -1 ? text.length : end + 1;
  return { cells: [], next, broken: 'A quotation mark is opened in this row and never closed.' };
}

function quotedCell(text: string, from: number): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return null;
    if (text[mark + 1] === '"') {
      at = mark + 2;
      continue;
    }
    return { value: text.slice(from + 1, mark).replaceAll('""', '"'), end: mark + 1 };
  }
}

function plainCell(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from;
  while (end < text.length) {
    const sign = text[end];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    end += 1;
  }
  return { value: text.slice(from, end), end };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

import type { SheetRow } from './cell.ts';
import { understoodHeaders } from './guess-mapping.ts';

/** Rows looked at for the headers; what stands above them is a title. */
export const HEADER_SEARCHED = 25;

export type HeaderRow = {
  /** Its number in the file. */
  row: number;
  headers: string[];
  understood: number;
};

/** The row that holds the headers: the one with the most that are understood, else the first with at least two cells. */
export function findHeader(firstRows: readonly SheetRow[]): HeaderRow | null {
  const candidates = firstRows.slice(0, HEADER_SEARCHED).map(({ row, cells }) => {
    const headers = trimEnd(cells.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
    return { row, headers, understood: understoodHeaders(headers) };
  });
  const best = candidates.reduce<HeaderRow | null>(
    (found, other) => (other.understood > (found?.understood ?? 0) ? other : found),
    null,
  );
  return (
    best ?? candidates.find(({ headers }) => headers.filter(Boolean).length >= 2) ?? candidates[0] ?? null
  );
}

/** Headers that stand more than once, which need a person to say which is meant. */
export function repeatedHeaders(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const header of headers.filter(Boolean)) {
    const folded = header.toLowerCase();
    if (seen.has(folded)) repeated.add(header);
    seen.add(folded);
  }
  return [...repeated];
}

function trimEnd(texts: string[]): string[] {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length--;
  return texts.slice(0, length);
}

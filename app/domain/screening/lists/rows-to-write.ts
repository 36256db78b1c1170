import { diffRows, type EditionDifference, type RowDigest } from './diff-rows.ts';
import type { ListEntry } from './list-file.ts';
import { searchText } from './search-text.ts';

/** A row as it is stored, before it ends. */
type FreshRow = ListEntry &
  RowDigest & { list: string; stream: string; from: number; position: number; search: string };

type Edition = {
  entries: readonly ListEntry[];
  /** Of the entries, in the same order. */
  digests: readonly RowDigest[];
  /** Of the newest edition that is stored. */
  stored: readonly RowDigest[];
  list: string;
  stream: string;
  sequence: number;
};

/** What is written for an edition: rows that are new or say something else, and keys of rows that end. */
export type RowsToWrite = { add: FreshRow[]; end: string[] };

/**
 * What must be written so that an edition stands beside the newest one that is stored. A row that takes the place of
 * another, under a new key or with other content, inherits its former keys.
 */
export function rowsToWrite({ entries, digests, stored, list, stream, sequence }: Edition): RowsToWrite {
  const difference = diffRows(stored, digests);
  const former = formerKeysOf(difference, stored);
  const fresh = new Set([
    ...difference.added,
    ...difference.changed,
    ...difference.moved.map(({ to }) => to),
  ]);
  const add = entries.flatMap((entry, position) => {
    const digest = digests[position];
    if (digest === undefined || !fresh.has(entry.key)) return [];
    const known = [...entry.formerKeys, ...(former.get(entry.key) ?? [])];
    const formerKeys = [...new Set(known)].filter((key) => key !== entry.key);
    return [
      { ...entry, ...digest, formerKeys, list, stream, from: sequence, position, search: searchText(entry) },
    ];
  });
  const end = [...difference.removed, ...difference.changed, ...difference.moved.map(({ from }) => from)];
  return { add, end };
}

/** The former keys that a row inherits: those of the row that it takes the place of, and that row's own key. */
function formerKeysOf(difference: EditionDifference, stored: readonly RowDigest[]): Map<string, string[]> {
  const known = new Map(stored.map((row) => [row.key, row.formerKeys]));
  const moved = difference.moved.map(
    ({ from, to }) => [to, [from, ...(known.get(from) ?? [])]] satisfies [string, string[]],
  );
  const changed = difference.changed.map(
    (key) => [key, [...(known.get(key) ?? [])]] satisfies [string, string[]],
  );
  return new Map([...moved, ...changed]);
}

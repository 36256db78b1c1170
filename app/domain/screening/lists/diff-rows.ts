/** What is needed of a row to tell editions apart. */
export type RowDigest = {
  readonly key: string;
  /** Hash of all that the row says, without its former keys. */
  readonly contentHash: string;
  /** Hash of kind, names and identifiers: what stays the same when the publisher gives an entity another id. */
  readonly identity: string;
  readonly formerKeys: readonly string[];
};

/** Keys of rows by what became of them from one edition to another; each list in the order of the keys. */
export type EditionDifference = {
  added: string[];
  changed: string[];
  removed: string[];
  /** Rows whose key is another but whose entity is the same; they stand in no other list. */
  moved: { from: string; to: string }[];
};

/**
 * Holds the rows of two editions against each other. A row counts as moved when the new one names the old key as a
 * former one, or when kind, names and identifiers are the same and no other row that came or went shares them.
 */
export function diffRows(before: readonly RowDigest[], after: readonly RowDigest[]): EditionDifference {
  const then = new Map(before.map((row) => [row.key, row]));
  const now = new Map(after.map((row) => [row.key, row]));
  const gone = before.filter((row) => !now.has(row.key));
  const come = after.filter((row) => !then.has(row.key));
  const moved = findMoved(gone, come);
  const movedFrom = new Set(moved.map(({ from }) => from));
  const movedTo = new Set(moved.map(({ to }) => to));
  const sorted = (keys: string[]) => keys.toSorted((a, b) => (a < b ? -1 : 1));
  return {
    added: sorted(come.flatMap(({ key }) => (movedTo.has(key) ? [] : [key]))),
    changed: sorted(
      after.flatMap(({ key, contentHash }) => {
        const old = then.get(key);
        return old !== undefined && old.contentHash !== contentHash ? [key] : [];
      }),
    ),
    removed: sorted(gone.flatMap(({ key }) => (movedFrom.has(key) ? [] : [key]))),
    moved: moved.toSorted((a, b) => (a.to < b.to ? -1 : 1)),
  };
}

function findMoved(gone: readonly RowDigest[], come: readonly RowDigest[]): { from: string; to: string }[] {
  const left = new Map(gone.map((row) => [row.key, row]));
  const byIdentity = single(gone);
  const comeByIdentity = single(come);
  return come.flatMap((row) => {
    const named = row.formerKeys.find((key) => left.has(key));
    const alone = comeByIdentity.get(row.identity) === row ? byIdentity.get(row.identity)?.key : undefined;
    const from = named ?? alone;
    if (from === undefined || !left.delete(from)) return [];
    return [{ from, to: row.key }];
  });
}

/** Rows by identity, without identities that several rows share. */
function single(rows: readonly RowDigest[]): Map<string, RowDigest | null> {
  const found = new Map<string, RowDigest | null>();
  for (const row of rows) found.set(row.identity, found.has(row.identity) ? null : row);
  return found;
}

/** How many rows each list of a difference holds. */
export function countDifference({ added, changed, removed, moved }: EditionDifference) {
  return { added: added.length, changed: changed.length, removed: removed.length, moved: moved.length };
}

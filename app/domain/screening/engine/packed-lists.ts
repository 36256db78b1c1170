/**
 * Many lists of small numbers in two typed arrays: list `k` is `items[starts[k]] … items[starts[k + 1] - 1]`,
 * in ascending order.
 */
export type PackedLists = { readonly starts: Uint32Array; readonly items: Uint32Array };

/**
 * Inverts things into lists: thing number `n` goes into each list that `listsOf` names for it.
 *
 * @param lists number of lists; `listsOf` must name only 0 to lists - 1
 */
export function packLists<T>(
  lists: number,
  things: readonly T[],
  listsOf: (thing: T, n: number) => readonly number[],
): PackedLists {
  const starts = new Uint32Array(lists + 1);
  const named = things.map(listsOf);
  for (const own of named) for (const list of own) starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  for (let list = 0; list < lists; list += 1)
    starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const items = new Uint32Array(starts[lists] ?? 0);
  const next = starts.slice(0, lists);
  named.forEach((own, n) => {
    for (const list of own) {
      const at = next[list] ?? 0;
      items[at] = n;
      next[list] = at + 1;
    }
  });
  return { starts, items };
}

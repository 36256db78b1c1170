const WIDTH = 64;
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(WIDTH + 1),
  new Uint8Array(WIDTH + 1),
  new Uint8Array(WIDTH + 1),
];

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours, each 1), given up as soon as it
 * must exceed `limit`; then `limit + 1`. Words longer than 64 letters count as too far apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const n = a.length;
  const m = b.length;
  if (n > WIDTH || m > WIDTH || Math.abs(n - m) > limit) return limit + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= m; j += 1) above[j] = j;
  for (let i = 1; i <= n; i += 1) {
    row[0] = i;
    let best = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= m; j += 1) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        !same &&
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[m] ?? 0, limit + 1);
}

import type { SparseRows } from './logistic.ts';

/** Pull of a weight to zero where a feature leans as much as features do on average. */
const RIDGE = 0.6;

/** How far the pull follows the lean: 0 not at all. */
const BY_LEAN = 0.75;

/** Rules, shapes and the rules of the sentences around: few, and written to lean. */
const ALIKE = new Set(['q', 's', 'y', 'z']);

type Seen = {
  readonly rows: SparseRows;
  readonly names: readonly string[];
  readonly truth: Uint8Array;
  /** How much each row counts. */
  readonly counts: Float64Array;
};

/**
 * How strongly the weight of each feature is pulled to zero for one criterion: less where the feature stands far more often,
 * or more rarely, in its sentences than in others, more where it stands in both alike. After Wang and Manning (2012),
 * "Baselines and bigrams: simple, good sentiment and topic classification", who scale features by that log ratio.
 */
export function ridgeOf(seen: Seen): Float64Array {
  const leans = leansOf(seen);
  const mean = leans.reduce((sum, lean) => sum + lean, 0) / Math.max(1, leans.length);
  return leans.map((lean, column) => {
    if (ALIKE.has(seen.names[column]?.charAt(0) ?? '')) return RIDGE;
    const scale = 1 - BY_LEAN + (BY_LEAN * lean) / mean;
    return RIDGE / Math.min(4, Math.max(0.2, scale)) ** 2;
  });
}

/** For each feature, the logarithm of how much more often it stands in one kind of sentence than in the other, without sign. */
function leansOf({ rows, truth, counts }: Seen): Float64Array {
  const [inside, outside] = [new Float64Array(rows.columns), new Float64Array(rows.columns)];
  let [yes, no] = [0, 0];
  for (let row = 0; row < truth.length; row += 1) {
    const count = counts[row] ?? 0;
    const into = truth[row] === 1 ? inside : outside;
    if (truth[row] === 1) yes += count;
    else no += count;
    for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at += 1) {
      const column = rows.at[at] ?? 0;
      into[column] = (into[column] ?? 0) + count;
    }
  }
  return inside.map((within, column) => {
    const often = (within + 1) / (yes + 2);
    return Math.abs(Math.log(often / (((outside[column] ?? 0) + 1) / (no + 2))));
  });
}

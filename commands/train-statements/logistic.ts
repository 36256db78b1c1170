/** Rows of sparse numbers: row r holds columns `at[start[r]..start[r + 1]]` with their values. */
export type SparseRows = {
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
};

export type Fitted = { readonly weights: Float64Array; readonly bias: number };

type Task = {
  readonly rows: SparseRows;
  readonly truth: Uint8Array;
  /** How much each row counts. */
  readonly count: Float64Array;
  /** How strongly the weight of each column is pulled to zero. */
  readonly ridge: Float64Array;
};

/**
 * Logistic regression with a ridge, by Newton's method with conjugate gradients (Lin, Weng and Keerthi 2008, "Trust region
 * Newton method for large-scale logistic regression", with step halving in place of the trust region). The last column
 * of the solution is the bias, which is not pulled to zero. The same rows give the same weights to the last bit.
 */
export function fitLogistic(task: Task, rounds = 8): Fitted {
  const size = task.rows.columns + 1;
  let weights = new Float64Array(size);
  let { loss, gradient, curvature } = slopeAt(task, weights);
  const first = norm(gradient);
  for (let round = 0; round < rounds && norm(gradient) > 0.01 * first; round += 1) {
    const step = conjugate(task, curvature, gradient);
    let share = 1;
    for (;;) {
      const tried = weights.map((weight, at) => weight + share * (step[at] ?? 0));
      const there = slopeAt(task, tried);
      if (there.loss < loss || share < 1e-3) {
        weights = tried;
        ({ loss, gradient, curvature } = there);
        break;
      }
      share /= 2;
    }
  }
  return { weights: weights.slice(0, size - 1), bias: weights[size - 1] ?? 0 };
}

/** Loss, its gradient, and the second derivative of each row's loss by its score. */
function slopeAt(task: Task, weights: Float64Array) {
  const { rows, truth, count, ridge } = task;
  const gradient = new Float64Array(weights.length);
  const curvature = new Float64Array(truth.length);
  let loss = 0;
  for (let row = 0; row < truth.length; row += 1) {
    const counts = count[row] ?? 0;
    if (counts === 0) continue;
    const score = scoreOf(rows, row, weights);
    const chance = 1 / (1 + Math.exp(-score));
    const wanted = truth[row] ?? 0;
    loss += counts * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, score) - wanted * score);
    curvature[row] = counts * chance * (1 - chance);
    addRow(rows, row, counts * (chance - wanted), gradient);
  }
  for (let at = 0; at < weights.length - 1; at += 1) {
    const weight = weights[at] ?? 0;
    const pull = (ridge[at] ?? 0) * weight;
    loss += 0.5 * pull * weight;
    gradient[at] = (gradient[at] ?? 0) + pull;
  }
  return { loss, gradient, curvature };
}

/** Solves (second derivative) · step = −gradient, roughly. */
function conjugate(task: Task, curvature: Float64Array, gradient: Float64Array): Float64Array {
  const step = new Float64Array(gradient.length);
  const rest = gradient.map((slope) => -slope);
  let direction = Float64Array.from(rest);
  let left = dot(rest, rest);
  const enough = 0.03 * left;
  for (let round = 0; round < 12 && left > enough; round += 1) {
    const bent = curved(task, curvature, direction);
    const length = left / Math.max(1e-30, dot(direction, bent));
    for (let at = 0; at < step.length; at += 1) {
      step[at] = (step[at] ?? 0) + length * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - length * (bent[at] ?? 0);
    }
    const next = dot(rest, rest);
    const turn = next / left;
    direction = direction.map((part, at) => (rest[at] ?? 0) + turn * part);
    left = next;
  }
  return step;
}

function curved({ rows, ridge }: Task, curvature: Float64Array, direction: Float64Array): Float64Array {
  const bent = new Float64Array(direction.length);
  for (let row = 0; row < curvature.length; row += 1) {
    const curve = curvature[row] ?? 0;
    if (curve !== 0) addRow(rows, row, curve * scoreOf(rows, row, direction), bent);
  }
  for (let at = 0; at < direction.length - 1; at += 1)
    bent[at] = (bent[at] ?? 0) + (ridge[at] ?? 0) * (direction[at] ?? 0);
  return bent;
}

/** The score of a row; the last weight is the bias. */
export function scoreOf(rows: SparseRows, row: number, weights: Float64Array): number {
  let sum = weights.length > rows.columns ? (weights[rows.columns] ?? 0) : 0;
  const to = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? 0; at < to; at += 1) {
    sum += (rows.value[at] ?? 0) * (weights[rows.at[at] ?? 0] ?? 0);
  }
  return sum;
}

function addRow(rows: SparseRows, row: number, times: number, into: Float64Array): void {
  const to = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? 0; at < to; at += 1) {
    const column = rows.at[at] ?? 0;
    into[column] = (into[column] ?? 0) + times * (rows.value[at] ?? 0);
  }
  const last = into.length - 1;
  into[last] = (into[last] ?? 0) + times;
}

function dot(one: Float64Array, two: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (two[at] ?? 0);
  return sum;
}

function norm(of: Float64Array): number {
  return Math.sqrt(dot(of, of));
}

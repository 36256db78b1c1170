import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';
import type { Feature } from '../../app/domain/statements/reading/feature.ts';
import { featuresOf } from '../../app/domain/statements/reading/features.ts';
import { asSentences } from '../../app/domain/statements/reading/shape.ts';
import { fitLogistic, type SparseRows } from './logistic.ts';
import type { LabelledStatement } from './read-labelled.ts';
import { ridgeOf } from './ridge.ts';

/** One labelled sentence with its features. */
export type Example = {
  /** Position of its statement. */
  readonly statement: number;
  readonly features: readonly Feature[];
  readonly labels: ReadonlySet<Criterion>;
  /** How much it counts beside the others. */
  readonly counts: number;
};

/**
 * How much each kind of feature may say beside the others, and in how many statements one must stand. All of them are
 * fitted together; a kind with a smaller share has its weights pulled to zero more strongly, so that runs of letters and
 * the sentences around help without deciding.
 */
const KINDS: Readonly<Record<string, { readonly share: number; readonly leastStatements: number }>> = {
  w: { share: 1, leastStatements: 2 },
  b: { share: 0.67, leastStatements: 2 },
  c: { share: 0.33, leastStatements: 3 },
  k: { share: 1, leastStatements: 2 },
  g: { share: 0.33, leastStatements: 2 },
  q: { share: 1, leastStatements: 2 },
  s: { share: 1, leastStatements: 2 },
  y: { share: 0.33, leastStatements: 2 },
  z: { share: 0.33, leastStatements: 2 },
  p: { share: 0.33, leastStatements: 2 },
  n: { share: 0.33, leastStatements: 2 },
  h: { share: 0.33, leastStatements: 2 },
  l: { share: 0.33, leastStatements: 2 },
};

/** How far the rarer answer is weighed up: 0 not at all, 1 to the same sum as the other. */
const BALANCE = 0.7;

/** Weights by feature, a row of one number a criterion, and the biases. */
export type Weights = { readonly byName: Map<string, Float64Array>; readonly biases: Float64Array };

export function examplesOf(statements: readonly LabelledStatement[], counts: number, first = 0): Example[] {
  return statements.flatMap(({ sentences }, at) => {
    const features = featuresOf(asSentences(sentences.map(({ text }) => text)));
    return sentences.map(({ labels }, index) => ({
      statement: first + at,
      features: features[index] ?? [],
      labels,
      counts,
    }));
  });
}

/** Fits one logistic regression a criterion. */
export function fitWeights(examples: readonly Example[]): Weights {
  const { rows, names } = rowsOf(examples);
  const byName = new Map(names.map((name) => [name, new Float64Array(CRITERIA.length)]));
  const biases = new Float64Array(CRITERIA.length);
  const counts = Float64Array.from(examples, (example) => example.counts);
  CRITERIA.forEach((criterion, column) => {
    const truth = Uint8Array.from(examples, ({ labels }) => (labels.has(criterion) ? 1 : 0));
    const ridge = ridgeOf({ rows, names, truth, counts });
    const { weights, bias } = fitLogistic({ rows, truth, count: countsOf(examples, truth), ridge });
    biases[column] = bias;
    names.forEach((name, at) => {
      const own = byName.get(name);
      if (own !== undefined) own[column] = (weights[at] ?? 0) * scaleOf(name);
    });
  });
  return { byName, biases };
}

/** What the values of a feature are multiplied by for the fit. */
function scaleOf(name: string): number {
  return Math.sqrt(KINDS[name.charAt(0)]?.share ?? 0);
}

function countsOf(examples: readonly Example[], truth: Uint8Array): Float64Array {
  let [yes, no] = [0, 0];
  examples.forEach(({ counts }, at) => (truth[at] === 1 ? (yes += counts) : (no += counts)));
  const up = (no / Math.max(1, yes)) ** BALANCE;
  return Float64Array.from(examples, ({ counts }, at) => (truth[at] === 1 ? counts * up : counts));
}

/** Features that stand in enough statements: names of one company are none. */
function rowsOf(examples: readonly Example[]): { rows: SparseRows; names: string[] } {
  const seen = new Map<string, { last: number; statements: number }>();
  for (const { features, statement } of examples) {
    for (const { name } of features) {
      const known = seen.get(name);
      if (known === undefined) seen.set(name, { last: statement, statements: 1 });
      else if (known.last !== statement) [known.last, known.statements] = [statement, known.statements + 1];
    }
  }
  const names = [...seen].flatMap(([name, { statements }]) => {
    return statements >= (KINDS[name.charAt(0)]?.leastStatements ?? Infinity) ? [name] : [];
  });
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const start = new Int32Array(examples.length + 1);
  const at: number[] = [];
  const value: number[] = [];
  examples.forEach(({ features }, row) => {
    for (const feature of features) {
      const column = columnOf.get(feature.name);
      if (column === undefined) continue;
      at.push(column);
      value.push(feature.value * scaleOf(feature.name));
    }
    start[row + 1] = at.length;
  });
  return {
    rows: { start, at: Int32Array.from(at), value: Float64Array.from(value), columns: names.length },
    names,
  };
}

/** The sums of an example, one a criterion. */
export function sumsOf({ byName, biases }: Weights, features: readonly Feature[]): Float64Array {
  const sums = Float64Array.from(biases);
  for (const { name, value } of features) {
    const own = byName.get(name);
    if (own === undefined) continue;
    for (let column = 0; column < sums.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + value * (own[column] ?? 0);
    }
  }
  return sums;
}

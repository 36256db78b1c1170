import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';
import { featuresOf, type Feature } from '../../app/domain/statements/reading/features.ts';
import { asSentences } from '../../app/domain/statements/reading/shape.ts';
import { fitLogistic, type SparseRows } from './logistic.ts';
import type { LabelledStatement } from './read-labelled.ts';

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
 * Three ways to look at a sentence. Each is fitted on its own and the scores are averaged, which is steadier between
 * statements than one fit of everything; as all three add up weights of features, their average is one table of weights.
 */
const VIEWS: readonly { readonly kinds: string; readonly ridge: number; readonly leastStatements: number }[] =
  [
    { kinds: 'wbqs', ridge: 1, leastStatements: 2 },
    { kinds: 'wcqs', ridge: 1, leastStatements: 3 },
    { kinds: 'wbqsyzpnhl', ridge: 1, leastStatements: 2 },
  ];

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

/** Fits every view and adds them up. */
export function fitViews(examples: readonly Example[]): Weights {
  const byName = new Map<string, Float64Array>();
  const biases = new Float64Array(CRITERIA.length);
  for (const { kinds, ridge, leastStatements } of VIEWS) {
    const { rows, names } = rowsOf(examples, kinds, leastStatements);
    CRITERIA.forEach((criterion, column) => {
      const truth = Uint8Array.from(examples, ({ labels }) => (labels.has(criterion) ? 1 : 0));
      const { weights, bias } = fitLogistic({ rows, truth, count: countsOf(examples, truth), ridge });
      biases[column] = (biases[column] ?? 0) + bias / VIEWS.length;
      names.forEach((name, at) => {
        const own = byName.get(name) ?? new Float64Array(CRITERIA.length);
        own[column] = (own[column] ?? 0) + (weights[at] ?? 0) / VIEWS.length;
        byName.set(name, own);
      });
    });
  }
  return { byName, biases };
}

function countsOf(examples: readonly Example[], truth: Uint8Array): Float64Array {
  let [yes, no] = [0, 0];
  examples.forEach(({ counts }, at) => (truth[at] === 1 ? (yes += counts) : (no += counts)));
  const up = (no / Math.max(1, yes)) ** BALANCE;
  return Float64Array.from(examples, ({ counts }, at) => (truth[at] === 1 ? counts * up : counts));
}

/** Features of the kinds asked for that stand in enough statements: names of one company are none. */
function rowsOf(
  examples: readonly Example[],
  kinds: string,
  least: number,
): { rows: SparseRows; names: string[] } {
  const seen = new Map<string, { last: number; statements: number }>();
  for (const { features, statement } of examples) {
    for (const { name } of features) {
      if (!kinds.includes(name.charAt(0))) continue;
      const known = seen.get(name);
      if (known === undefined) seen.set(name, { last: statement, statements: 1 });
      else if (known.last !== statement) [known.last, known.statements] = [statement, known.statements + 1];
    }
  }
  const names = [...seen].filter(([, { statements }]) => statements >= least).map(([name]) => name);
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const start = new Int32Array(examples.length + 1);
  const at: number[] = [];
  const value: number[] = [];
  examples.forEach(({ features }, row) => {
    for (const feature of features) {
      const column = columnOf.get(feature.name);
      if (column === undefined) continue;
      at.push(column);
      value.push(feature.value);
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

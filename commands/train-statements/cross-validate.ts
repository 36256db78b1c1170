import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';
import { withRules } from './rule-say.ts';
import { pruned } from './prune.ts';
import { fitWeights, sumsOf, type Example, type Weights } from './fit-weights.ts';

/** Pairs of feature and criterion that a model keeps: about 800 kB. */
const ENTRIES = 110_000;

const SEED = 7;

/** The nine criteria that statements of every country can meet; reporting entity and consultation are Australia's own. */
export const NINE: readonly Criterion[] = CRITERIA.filter(
  (criterion) => criterion !== 'reporting-entity' && criterion !== 'consultation',
);

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

/** What is learned from and judged. */
export type Examples = {
  /** Sentences of the labelled file. */
  readonly judged: readonly Example[];
  /** Sentences written for Daylight. */
  readonly helping: readonly Example[];
  /** The sentences of `judged` in other words, to be read in their place by what learned from `judged`. */
  readonly reworded?: readonly Example[];
};

/** Sums of every example, in the same order, from a fit that did not see its statement; all statements are dealt out. */
export function crossValidate(
  { judged, helping, reworded = judged }: Examples,
  folds: number,
): Readonly<Record<keyof Examples, Float64Array[]>> {
  const foldOf = foldsFor(judged, folds);
  const none = (): Float64Array => new Float64Array(CRITERIA.length);
  const sums = { judged: judged.map(none), helping: helping.map(none), reworded: judged.map(none) };
  for (let fold = 0; fold < folds; fold += 1) {
    const out = ({ statement }: Example): boolean => foldOf(statement) === fold;
    const weights = fit([...judged, ...helping].filter((example) => !out(example)));
    const read = (examples: readonly Example[], into: Float64Array[]): void =>
      examples.forEach((example, at) => {
        if (out(example)) into[at] = sumsOf(weights, example.features);
      });
    read(judged, sums.judged);
    read(helping, sums.helping);
    read(reworded, sums.reworded);
  }
  return sums;
}

/** The fold of each statement: those that are judged in an order of chance, those that help in turn. */
export function foldsFor(judged: readonly Example[], folds: number): (statement: number) => number {
  const count = 1 + Math.max(...judged.map(({ statement }) => statement));
  const foldOf = foldsOf(count, folds);
  return (statement) => (statement < count ? foldOf(statement) : statement % folds);
}

/** Weights from examples, with all but the strongest left out and the say of the written rules added. */
export function fit(examples: readonly Example[]): Weights {
  return withRules(pruned(fitWeights(examples), examples, ENTRIES));
}

/** Statements, by their position, dealt out to folds in a fixed order of chance. */
export function foldsOf(statements: number, folds: number): (statement: number) => number {
  const key = (statement: number): number =>
    Math.imul((statement + 1) * 2654435761 + SEED * 40503, 1597334677) >>> 0;
  const order = Array.from({ length: statements }, (_, statement) => statement);
  order.sort((one, two) => key(one) - key(two) || one - two);
  const foldOf = new Map(order.map((statement, at) => [statement, at % folds]));
  return (statement) => foldOf.get(statement) ?? 0;
}

/** Precision, recall and their harmonic mean of "sum at least the threshold". */
export function qualityAt(
  truth: readonly boolean[],
  sums: readonly number[],
  threshold: number | readonly number[],
): Quality {
  let [right, wrong, missed] = [0, 0, 0];
  truth.forEach((wanted, at) => {
    const limit = typeof threshold === 'number' ? threshold : (threshold[at] ?? 0);
    const said = (sums[at] ?? 0) >= limit;
    if (said && wanted) right += 1;
    else if (said) wrong += 1;
    else if (wanted) missed += 1;
  });
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return { precision, recall, f1: (2 * right) / Math.max(1, 2 * right + wrong + missed) };
}

/** A sentence for which a threshold is sought: whether it is one, its sum, and how much it counts. */
export type Scored = { readonly wanted: boolean; readonly sum: number; readonly counts: number };

/** How often a criterion is met elsewhere, beside here: as often, and half as often, since many statements say less. */
const AS_OFTEN = [1, 0.5];

/**
 * The threshold with the best F1, F1 being averaged over the thresholds round about, since one on a plateau carries over
 * to other statements and one on a peak does not, and over how often the criterion may be met.
 */
export function steadyThreshold(scored: readonly Scored[]): number {
  const reach = 5;
  const curve = Array.from({ length: 121 }, (_, at) => {
    return AS_OFTEN.reduce((sum, often) => sum + f1At(scored, (at - 60) / 10, often), 0);
  });
  let [best, where] = [-1, 0];
  for (let at = reach; at < curve.length - reach; at += 1) {
    const mean = curve.slice(at - reach, at + reach + 1).reduce((sum, one) => sum + one, 0) / (2 * reach + 1);
    if (mean > best) [best, where] = [mean, (at - 60) / 10];
  }
  return where;
}

function f1At(scored: readonly Scored[], threshold: number, often: number): number {
  let [right, others] = [0, 0];
  for (const { wanted, sum, counts } of scored) {
    const said = sum >= threshold;
    if (said && wanted) right += counts * often;
    else if (said !== wanted) others += wanted ? counts * often : counts;
  }
  return (2 * right) / Math.max(1, 2 * right + others);
}

import { CRITERIA, type Criterion } from '#app/domain/statements/reading/criteria.ts';
import { NINE, type Quality } from '../../commands/train-statements/cross-validate.ts';
import type { LabelledFile } from '../../commands/train-statements/read-labelled.ts';
import { bootstrap, type Interval } from '../measure/bootstrap.ts';

type Average = {
  readonly of: 'nine' | 'eleven';
  readonly f1: number;
  /** How many of them have a column and a sentence. */
  readonly criteria: number;
  readonly interval: Range;
};

/** 95 % of F1, from drawing statements; null when the file has only one. */
type Range = Interval | null;

type OfCriterion = Quality & { readonly sentences: number; readonly interval: Range };

/** How well one way of reading does on a file. A criterion without a column has no figures. */
export type Figures = {
  readonly name: string;
  readonly milliseconds: number;
  readonly byCriterion: Readonly<Partial<Record<Criterion, OfCriterion>>>;
  readonly averages: readonly Average[];
};

/** Right, wrong and missed sentences of one statement for one criterion. */
type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };

type Said = readonly (readonly ReadonlySet<Criterion>[])[];

/** Figures of what was said of each sentence of each statement of a file. */
export function figuresOf(file: LabelledFile, said: Said): Pick<Figures, 'byCriterion' | 'averages'> {
  const once = file.statements.map(() => 1);
  const counts = new Map(file.criteria.map((criterion) => [criterion, countsOf(file, said, criterion)]));
  const rangeOf = (f1: (times: readonly number[]) => number): Range =>
    once.length < 2 ? null : (bootstrap(once.length, [(drawn) => f1(drawnTimes(drawn))])[0] ?? null);
  const byCriterion: Partial<Record<Criterion, OfCriterion>> = {};
  for (const [criterion, own] of counts) {
    const interval = rangeOf((times) => qualityOf(own, times).f1);
    byCriterion[criterion] = { ...qualityOf(own, once), interval };
  }
  const averages = [['nine', NINE] as const, ['eleven', CRITERIA] as const].map(([of, wanted]): Average => {
    const own = wanted.flatMap((criterion) => {
      return (byCriterion[criterion]?.sentences ?? 0) > 0 ? [counts.get(criterion) ?? []] : [];
    });
    const mean = (times: readonly number[]): number =>
      own.reduce((sum, of) => sum + qualityOf(of, times).f1, 0) / Math.max(1, own.length);
    return { of, f1: mean(once), criteria: own.length, interval: rangeOf(mean) };
  });
  return { byCriterion, averages };
}

/** "[0.512 to 0.648]", or why there is none. */
export function intervalOf(interval: Range): string {
  if (interval === null) return '(no interval: one statement)';
  return `[${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}]`;
}

function drawnTimes(drawn: readonly number[]): number[] {
  const times = drawn.map(() => 0);
  for (const at of drawn) times[at] = (times[at] ?? 0) + 1;
  return times;
}

function countsOf({ statements }: LabelledFile, said: Said, criterion: Criterion): Counts[] {
  return statements.map(({ sentences }, at) => {
    let [right, wrong, missed] = [0, 0, 0];
    sentences.forEach(({ labels }, place) => {
      const found = said[at]?.[place]?.has(criterion) === true;
      const wanted = labels.has(criterion);
      if (found && wanted) right += 1;
      else if (found) wrong += 1;
      else if (wanted) missed += 1;
    });
    return { right, wrong, missed };
  });
}

/** @param times how often each statement counts */
function qualityOf(counts: readonly Counts[], times: readonly number[]): Quality & { sentences: number } {
  const sum = (of: (one: Counts) => number): number =>
    counts.reduce((all, one, at) => all + of(one) * (times[at] ?? 0), 0);
  const [right, wrong, missed] = [sum((one) => one.right), sum((one) => one.wrong), sum((one) => one.missed)];
  return {
    sentences: right + missed,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}

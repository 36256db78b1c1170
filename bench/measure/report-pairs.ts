import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import { pairScorer } from '#app/domain/screening/score-pair.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { judgeChecks } from './checks.ts';
import { isOfOrganisations, scoredPairs, type ScoredPair } from './labelled-pairs.ts';
import { bestF1, qualityAt, recallAtPrecision, type Best, type Quality } from './quality.ts';
import { shippedParties } from './shipped-parties.ts';

/** The published threshold of logic-v2. */
const ANCHOR_THRESHOLD = 0.7;

export type PairFigures = {
  readonly group: string;
  readonly pairs: number;
  readonly ours: Quality & { readonly threshold: number };
  readonly oursBest: Best;
  readonly anchor: Quality;
  readonly anchorBest: Best;
  readonly recall90: { readonly ours: number; readonly anchor: number };
  readonly intervals: {
    readonly ours: Interval;
    readonly anchor: Interval;
    /** F1 of ours at its default less F1 of logic-v2 at its best threshold. */
    readonly difference: Interval;
  };
};

/** Labelled pairs: our name score at the default threshold beside the frozen scores of logic-v2 on the same rows. */
export function measurePairs(showWrong: boolean): PairFigures[] {
  const score = pairScorer(shippedParties());
  const pairs = scoredPairs(score);
  const figures = [
    figuresOf('all', pairs),
    figuresOf('organisations', pairs.filter(isOfOrganisations)),
    figuresOf(
      'persons and vessels',
      pairs.filter((pair) => !isOfOrganisations(pair)),
    ),
  ];
  figures.forEach(print);
  printTiers(pairs);
  const { checks, right } = judgeChecks(score);
  console.log(`Entity checks: ${right} of ${checks} right`);
  if (showWrong) printWrong(pairs);
  return figures;
}

function figuresOf(group: string, pairs: readonly ScoredPair[]): PairFigures {
  const ours = pairs.map(({ same, ours: score }) => ({ same, score }));
  const anchor = pairs.map(({ same, anchor: score }) => ({ same, score }));
  const [oursBest, anchorBest] = [bestF1(ours), bestF1(anchor)];
  const drawnF1 = (from: typeof ours, threshold: number) => (drawn: readonly number[]) =>
    qualityAt(
      drawn.flatMap((at) => from[at] ?? []),
      threshold,
    ).f1;
  const oursF1 = drawnF1(ours, DEFAULT_THRESHOLD);
  const anchorBestF1 = drawnF1(anchor, anchorBest.threshold);
  const [a, b, c] = bootstrap(pairs.length, [
    oursF1,
    drawnF1(anchor, ANCHOR_THRESHOLD),
    (drawn) => oursF1(drawn) - anchorBestF1(drawn),
  ]);
  const none = { low: 0, high: 0 };
  return {
    group,
    pairs: pairs.length,
    ours: { threshold: DEFAULT_THRESHOLD, ...qualityAt(ours, DEFAULT_THRESHOLD) },
    oursBest,
    anchor: qualityAt(anchor, ANCHOR_THRESHOLD),
    anchorBest,
    recall90: { ours: recallAtPrecision(ours, 0.9).recall, anchor: recallAtPrecision(anchor, 0.9).recall },
    intervals: { ours: a ?? none, anchor: b ?? none, difference: c ?? none },
  };
}

function print(figures: PairFigures): void {
  const { ours, oursBest, anchor, anchorBest, intervals, recall90 } = figures;
  const best = (one: Best): string => `best F1 ${show(one.f1)} at ${one.threshold.toFixed(2)}`;
  console.log(`Labelled pairs, ${figures.group}: ${figures.pairs}`);
  console.log(
    `  ours at ${ours.threshold}      ${line(ours)} (${range(intervals.ours)}), ${best(oursBest)}, R at P >= .9 ${show(recall90.ours)}`,
  );
  console.log(
    `  logic-v2 at 0.70  ${line(anchor)} (${range(intervals.anchor)}), ${best(anchorBest)}, R at P >= .9 ${show(recall90.anchor)}`,
  );
  console.log(
    `  F1 ours at the default less logic-v2 at its best: ${show(ours.f1 - anchorBest.f1)} (${range(intervals.difference)})`,
  );
}

function line({ precision, recall, f1 }: Quality): string {
  return `P ${show(precision)} R ${show(recall)} F1 ${show(f1)}`;
}

function range({ low, high }: Interval): string {
  return `95 % ${show(low)} to ${show(high)}`;
}

function show(value: number): string {
  return value.toFixed(3);
}

function printTiers(pairs: readonly ScoredPair[]): void {
  const parts = ['STRONG', 'MEDIUM', 'WEAK'].map((tier) => {
    const own = pairs.filter((pair) => pair.tier === tier);
    const same = own.filter((pair) => pair.same);
    const mean = same.reduce((sum, pair) => sum + pair.ours, 0) / Math.max(1, same.length);
    const wrong = own.filter((pair) => pair.ours >= DEFAULT_THRESHOLD !== pair.same).length;
    return `${tier} ${wrong} of ${own.length} wrong, mean of the same ${mean.toFixed(3)}`;
  });
  console.log(`Tiers: ${parts.join(' · ')}`);
}

function printWrong(pairs: readonly ScoredPair[]): void {
  const wrong = pairs.filter((pair) => pair.ours >= DEFAULT_THRESHOLD !== pair.same);
  wrong.sort(
    (a, b) => Number(a.same) - Number(b.same) || a.schema.localeCompare(b.schema) || b.ours - a.ours,
  );
  for (const { same, ours, anchor, tier, schema, names } of wrong) {
    const what = same ? 'missed' : 'wrong ';
    console.log(
      `  ${what} ${show(ours)} (logic-v2 ${show(anchor)}) ${tier} ${schema}: ${names.join('  |  ')}`,
    );
  }
}

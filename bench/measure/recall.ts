import type { Query } from './retrieval-set.ts';

/** What a search engine answers: clusters with scores, the best first; higher is closer. */
export type Answer = readonly { readonly cluster: number; readonly score: number }[];
export type Search = (name: string) => Answer;

/** Shares of clean suppliers that may alert. */
const FALSE_ALERTS = [0.01, 0.03, 0.1] as const;

export type ClassFigures = {
  readonly group: string;
  readonly queries: number;
  /** Share whose cluster is found above the threshold of 1, 3, 10 % false alerts. */
  readonly recall: readonly number[];
  /** Share whose cluster has the highest score of all; ties count. */
  readonly top1: number;
};

export type RecallFigures = {
  /** Scores above which 1, 3, 10 % of the clean suppliers alert. */
  readonly thresholds: readonly number[];
  readonly classes: readonly ClassFigures[];
};

/**
 * How often the right cluster is found at given shares of false alerts: the scale of the scores does not matter.
 *
 * @param answers one to each query
 * @param clean the answers to names of suppliers that are not listed
 */
export function measureRecall(
  queries: readonly Query[],
  answers: readonly Answer[],
  clean: readonly Answer[],
): RecallFigures {
  const alerts = clean.map((answer) => answer[0]?.score ?? -Infinity).sort((a, b) => b - a);
  const thresholds = FALSE_ALERTS.map((share) => alerts[Math.floor(share * alerts.length)] ?? -Infinity);
  const groups = new Map<string, { own: number; best: number }[]>();
  queries.forEach((query, at) => {
    const answer = answers[at] ?? [];
    const held = groups.get(query.group) ?? [];
    held.push({ own: ownScore(query, answer), best: answer[0]?.score ?? -Infinity });
    groups.set(query.group, held);
  });
  const classes = [...groups].map(([group, found]) => ({
    group,
    queries: found.length,
    recall: thresholds.map((threshold) => share(found, (one) => one.own > threshold)),
    top1: share(found, (one) => one.own > -Infinity && one.own >= one.best),
  }));
  return { thresholds, classes };
}

/** The score of the cluster that was meant. */
export function ownScore(query: Query, answer: Answer): number {
  return answer.find((one) => one.cluster === query.cluster)?.score ?? -Infinity;
}

function share<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.filter(holds).length / Math.max(1, things.length);
}

/** The classes made by rule as one line: the mean over classes. */
export function meanOf(group: string, classes: readonly ClassFigures[]): ClassFigures {
  const mean = (of: (one: ClassFigures) => number): number =>
    classes.reduce((sum, one) => sum + of(one), 0) / Math.max(1, classes.length);
  return {
    group,
    queries: classes.reduce((sum, one) => sum + one.queries, 0),
    recall: FALSE_ALERTS.map((_, at) => mean((one) => one.recall[at] ?? 0)),
    top1: mean((one) => one.top1),
  };
}

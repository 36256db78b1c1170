/** A labelled case with a score. */
export type Scored = { readonly same: boolean; readonly score: number };

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Precision, recall and F1 when everything from the threshold on is called the same. */
export function qualityAt(cases: readonly Scored[], threshold: number): Quality {
  let [hits, said, same] = [0, 0, 0];
  for (const one of cases) {
    if (one.same) same += 1;
    if (one.score < threshold) continue;
    said += 1;
    if (one.same) hits += 1;
  }
  return toQuality(hits, said, same);
}

function toQuality(hits: number, said: number, same: number): Quality {
  return {
    precision: said === 0 ? 1 : hits / said,
    recall: same === 0 ? 1 : hits / same,
    f1: said + same === 0 ? 1 : (2 * hits) / (said + same),
  };
}

export type Best = Quality & { readonly threshold: number };

/** The threshold of the best F1, chosen with hindsight; the highest of equals. */
export function bestF1(cases: readonly Scored[]): Best {
  return sweep(cases).reduce((best, one) => (one.f1 > best.f1 ? one : best), NOTHING);
}

/** The most recall that any threshold gives at that precision or better: 0 when none does. */
export function recallAtPrecision(cases: readonly Scored[], precision: number): Best {
  return sweep(cases).reduce(
    (best, one) => (one.precision >= precision && one.recall > best.recall ? one : best),
    NOTHING,
  );
}

const NOTHING: Best = { threshold: 1, precision: 1, recall: 0, f1: 0 };

/** Quality at every score that occurs, from the highest down. */
function sweep(cases: readonly Scored[]): Best[] {
  const sorted = [...cases].sort((a, b) => b.score - a.score);
  const same = cases.filter((one) => one.same).length;
  const found: Best[] = [];
  let hits = 0;
  sorted.forEach((one, at) => {
    if (one.same) hits += 1;
    if (sorted[at + 1]?.score === one.score) return;
    found.push({ threshold: one.score, ...toQuality(hits, at + 1, same) });
  });
  return found;
}

import {
  duplicateScore,
  LIKELY_DUPLICATE,
  type RegisterParty,
} from '#app/domain/suppliers/duplicates/duplicate-score.ts';
import { z } from 'zod';
import { readText } from './measuring-data.ts';
import { bestF1, qualityAt, type Scored } from './quality.ts';

const Facility = z.object({ name: z.string(), address: z.string(), country: z.string() });
const Pairs = z.array(z.object({ __value__: z.tuple([Facility, Facility]) }));
const Labelled = z.object({ match: Pairs, distinct: Pairs });

const FOLDS = 10;

/**
 * Labelled pairs of facilities: the score of likely duplicates at its default, and with the threshold chosen on the
 * other pairs only, leaving out one pair or a tenth of the pairs at a time.
 */
export function measureDuplicates(showWrong: boolean): void {
  const cases = scoredFacilities();
  const { precision, recall, f1 } = qualityAt(cases, LIKELY_DUPLICATE);
  const found = cases.filter(({ score }) => score >= LIKELY_DUPLICATE);
  const same = cases.filter((one) => one.same).length;
  const hits = found.filter((one) => one.same).length;
  console.log(`Register duplicates: ${cases.length} pairs, ${same} the same`);
  console.log(
    `  at ${LIKELY_DUPLICATE}: ${hits} found, ${found.length - hits} wrong, ${same - hits} missed; P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  console.log(
    `  threshold chosen without the pair: F1 ${crossed(cases, cases.length).toFixed(3)}; in ${FOLDS} folds: F1 ${crossed(cases, FOLDS).toFixed(3)}`,
  );
  if (showWrong)
    for (const one of cases.filter(({ same: label, score }) => label !== score >= LIKELY_DUPLICATE))
      console.log(`    ${one.same ? 'missed' : 'wrong'} ${one.score}: ${one.names.join(' | ')}`);
}

type ScoredFacilities = Scored & { readonly names: readonly [string, string] };

function scoredFacilities(): ScoredFacilities[] {
  const { match, distinct } = Labelled.parse(JSON.parse(readText('open-supply-hub/training.json')));
  const scored = (same: boolean, pairs: z.infer<typeof Pairs>): ScoredFacilities[] =>
    pairs.map(({ __value__: [a, b] }) => ({
      same,
      score: duplicateScore(toParty(a), toParty(b)).score,
      names: [a.name, b.name],
    }));
  return [...scored(true, match), ...scored(false, distinct)];
}

function toParty({ name, address, country }: z.infer<typeof Facility>): RegisterParty {
  return { names: [name], country, addresses: address === '' ? [] : [address], identifiers: [] };
}

/** F1 when each fold is judged at the threshold that is best for the others, half way to the next score below. */
function crossed(cases: readonly Scored[], folds: number): number {
  const judged = cases.map((one, at): Scored => {
    const others = cases.filter((_, other) => other % folds !== at % folds);
    const { threshold } = bestF1(others);
    const below = Math.max(0, ...others.map(({ score }) => score).filter((score) => score < threshold));
    return { same: one.same, score: one.score >= (threshold + below) / 2 ? 1 : 0 };
  });
  return qualityAt(judged, 0.5).f1;
}

import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ListedParty, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { DEFAULT_THRESHOLD, screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { pairScorer } from '#app/domain/screening/score-pair.ts';
import { pickSome, seeded } from '../seeded-random.ts';
import { readRows } from './measuring-data.ts';
import { bestF1, qualityAt, type Scored } from './quality.ts';
import { shippedParties } from './shipped-parties.ts';

/** Pairs and persons on which nothing was ever set: they tell whether the other figures were learned by heart. */
export function measureFurther(showWrong: boolean): { companies: number; persons: number } {
  return { companies: companyPairs(showWrong), persons: mistypedPersons(showWrong) };
}

function companyPairs(showWrong: boolean): number {
  const score = pairScorer(shippedParties());
  const pairs = [
    ...readRows('company-name-matcher/test_data.csv').map((row) =>
      toPair(row.Name_x, row.Name_y, row.Targets === '1'),
    ),
    ...['CN', 'KR', 'US'].flatMap((part) =>
      readRows(`company-name-matcher/positive_${part}.csv`).map((row) =>
        toPair(row.canonical_name, row.variation, true),
      ),
    ),
    ...['US_US', 'DE_US', 'FR_US'].flatMap((part) =>
      readRows(`company-name-matcher/negative_${part}.csv`).map((row) =>
        toPair(row.canonical_name_x, row.canonical_name_y, false),
      ),
    ),
  ].map((pair) => ({ ...pair, score: score('organisation', pair.one, pair.other) }));
  const { precision, recall, f1 } = qualityAt(pairs, DEFAULT_THRESHOLD);
  const best = bestF1(pairs);
  console.log(
    `Company pairs of another project: ${pairs.length}; P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} ` +
      `at ${DEFAULT_THRESHOLD}, best F1 ${best.f1.toFixed(3)} at ${best.threshold}`,
  );
  const wrong = pairs.filter((pair) => pair.score >= DEFAULT_THRESHOLD !== pair.same);
  if (showWrong)
    for (const pair of wrong)
      console.log(`  ${pair.same ? 'missed' : 'wrong '} ${pair.score} ${pair.one} | ${pair.other}`);
  return f1;
}

type NamedPair = Omit<Scored, 'score'> & { readonly one: string; readonly other: string };

function toPair(one = '', other = '', same: boolean): NamedPair {
  return { one, other, same };
}

const CLEAN = 2_000;

/** Persons of the United Nations' list, mistyped, among the right names; made-up persons of the US are clean. */
function mistypedPersons(showWrong: boolean): number {
  const names = (part: string): string[] => readRows(`yente/${part}.csv`).map((row) => row.full_name ?? '');
  const [listed, typed] = [names('positives_un_untreated'), names('positives_un_treated')];
  const index = buildIndex(listed.map(asPerson));
  const options = { threshold: 0.3, countryName: (iso3: string): string => iso3, most: 5 };
  const find = (name: string) =>
    screenParty(index, { ...asPerson(name), kind: 'person' } satisfies ScreenedParty, options).findings;
  const clean = pickSome(seeded(CLEAN), names('negatives_us'), CLEAN).map(
    (name) => find(name)[0]?.score ?? 0,
  );
  const least = clean.sort((a, b) => b - a)[Math.floor(CLEAN / 100)] ?? 0;
  const alerts = clean.filter((score) => score >= DEFAULT_THRESHOLD).length;
  const own = typed.map(
    (name, at) => find(name).find(({ listedName }) => listedName.name === listed[at])?.score ?? 0,
  );
  const recall = own.filter((score) => score > least).length / own.length;
  const byDefault = own.filter((score) => score >= DEFAULT_THRESHOLD).length / own.length;
  console.log(
    `Mistyped persons: ${own.length}; found ${recall.toFixed(3)} at 1 % false alerts (${least}), ${byDefault.toFixed(3)} ` +
      `at ${DEFAULT_THRESHOLD}, where ${((1000 * alerts) / CLEAN).toFixed(1)} of 1,000 clean persons alert`,
  );
  if (showWrong)
    own.forEach((score, at) => {
      if (score < DEFAULT_THRESHOLD) console.log(`  missed ${score} ${typed[at]} | ${listed[at]}`);
    });
  return recall;
}

function asPerson(name: string, at = 0): ListedParty {
  return {
    kind: 'person',
    list: 'un',
    key: String(at),
    names: [{ name, kind: 'main' }],
    countries: [],
    places: [],
    identifiers: [],
  };
}

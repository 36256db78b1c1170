import type { Tier } from '#app/domain/reference/fact-rows.ts';
import type { Facts } from '#app/domain/reference/facts.ts';

/** What a tier of government effort counts for, from 0 (best effort) to 1. */
const TIER_WEIGHT: Record<Tier, number> = { '1': 0.1, '2': 0.4, '2W': 0.7, '3': 1, SC: 0.9 };

/** Of the three components, how many a country needs to be scored. */
const COMPONENTS_NEEDED = 2;

/** Added for migrant workers where a visa ties them to one employer, at or above this signal. */
export const TIED_VISA_ADDITION = 0.5;
export const TIED_VISA_THRESHOLD = 0.5;

type ComponentName = 'vulnerability' | 'prevalence' | 'tier';
/** One component of a country's score, scaled from 0 (least risk) to 1. */
type CountryComponent = { name: ComponentName; share: number; shown: string };

export type CountryScore = {
  iso3: string;
  /** 1 to 6, or null when fewer than two components are known. */
  value: number | null;
  components: CountryComponent[];
  /** The components that are not known. */
  missing: ComponentName[];
};

/** The share of a prevalence per 1,000 people: logarithmic, and 1 from 30 people in 1,000 on. */
export function prevalenceShare(perThousand: number): number {
  return Math.min(1, Math.log(1 + perThousand) / Math.log(31));
}

/** 1 + 5 times the mean of the shares: from 1 to 6. */
function countryValue(shares: readonly number[]): number {
  return 1 + (5 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

/**
 * The country's own score, from the three components that are known. There is no separate index of governance: it would
 * count the same thing twice, since vulnerability already moves with it.
 */
export function countryScore(facts: Facts, iso3: string): CountryScore {
  const known = scores.get(facts) ?? new Map<string, CountryScore>();
  scores.set(facts, known);
  const score = known.get(iso3) ?? scoreCountry(facts, iso3);
  known.set(iso3, score);
  return score;
}

/** A country's score depends on the facts alone, so it is taken once for each edition of them. */
const scores = new WeakMap<Facts, Map<string, CountryScore>>();

function scoreCountry(facts: Facts, iso3: string): CountryScore {
  const index = facts.slaveryIndex.get(iso3);
  const tier = facts.tiers.get(iso3)?.tier;
  const found: [ComponentName, number | null, string][] = [
    [
      'vulnerability',
      index?.vulnerability == null ? null : index.vulnerability / 100,
      `vulnerability ${index?.vulnerability} of 100`,
    ],
    [
      'prevalence',
      index?.prevalence_per_1000 == null ? null : prevalenceShare(index.prevalence_per_1000),
      `${index?.prevalence_per_1000} in 1\u202f000 people estimated in modern slavery`,
    ],
    ['tier', tier ? TIER_WEIGHT[tier] : null, tier ? TIER_WORDS[tier] : ''],
  ];
  const components = found.flatMap(([name, share, shown]) =>
    share === null ? [] : [{ name, share, shown }],
  );
  const missing = found.filter(([, share]) => share === null).map(([name]) => name);
  const enough = components.length >= COMPONENTS_NEEDED;
  return {
    iso3,
    value: enough ? countryValue(components.map(({ share }) => share)) : null,
    components,
    missing,
  };
}

export const TIER_WORDS: Record<Tier, string> = {
  '1': 'tier 1',
  '2': 'tier 2',
  '2W': 'tier 2 watch list',
  '3': 'tier 3',
  SC: 'special case (2024)',
};

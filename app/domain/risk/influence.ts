/** What is known of how much the buyer's word weighs with a supplier. */
export type Relation = {
  tier: number | null;
  soleSource: boolean | null;
  spend: { amountMinor: number; currency: string } | null;
};

/** What shares of spend are taken of: one currency, since the portal converts none. */
export type SpendBasis = { currency: string; totalMinor: number; suppliers: number };

/** From 0 (a word that hardly counts) to 1, or null where neither spend nor tier is known. */
export type Influence = { value: number | null; because: string };

export const INFLUENCE_LEVELS = ['much', 'some', 'little', 'not-known'] as const;
export type InfluenceLevel = (typeof INFLUENCE_LEVELS)[number];
export const INFLUENCE_LABELS: Record<InfluenceLevel, string> = {
  much: 'Much influence',
  some: 'Some influence',
  little: 'Little influence',
  'not-known': 'Influence not known',
};

/** The same where "influence" stands above it already, as in a column. */
export const INFLUENCE_SHORT: Record<InfluenceLevel, string> = {
  much: 'Much',
  some: 'Some',
  little: 'Little',
  'not-known': 'Not known',
};

/** From here on a supplier listens. The matrix draws its line at "much". */
const INFLUENCE_FROM = { much: 0.5, some: 0.25 } as const;

const WEIGHTS = { spend: 0.5, tier: 0.3, soleSource: 0.2 } as const;
/** A direct supplier hears the buyer; each further tier hears less. */
const TIER_REACH: Record<number, number> = { 1: 1, 2: 0.6, 3: 0.3, 4: 0.15, 5: 0.1 };

/** Which spends can be compared: those in the currency that most suppliers have. Ties go to the larger code. */
export function spendBasis(spends: Iterable<{ amountMinor: number; currency: string }>): SpendBasis | null {
  const byCurrency = new Map<string, SpendBasis>();
  for (const { amountMinor, currency } of spends) {
    const basis = byCurrency.get(currency) ?? { currency, totalMinor: 0, suppliers: 0 };
    byCurrency.set(currency, {
      currency,
      totalMinor: basis.totalMinor + amountMinor,
      suppliers: basis.suppliers + 1,
    });
  }
  const [first] = [...byCurrency.values()]
    .filter(({ totalMinor }) => totalMinor > 0)
    .sort((a, b) => b.suppliers - a.suppliers || (a.currency < b.currency ? 1 : -1));
  return first ?? null;
}

/**
 * Influence: half from the share of spend against an average supplier's (ten times the average is 1, a tenth is 0, by
 * its logarithm), three tenths from the tier, two tenths from being the sole source, where neither side can simply
 * leave. What is not known is left out of the mean.
 */
export function influenceOf(relation: Relation, basis: SpendBasis | null): Influence {
  const parts: { weight: number; share: number; words: string }[] = [];
  const { spend, tier, soleSource } = relation;
  if (spend && basis && spend.currency === basis.currency && spend.amountMinor >= 0) {
    const share = spend.amountMinor / basis.totalMinor;
    parts.push({
      weight: WEIGHTS.spend,
      share: spendReach(share * basis.suppliers),
      words: shareWords(share, basis),
    });
  }
  if (tier !== null)
    parts.push({ weight: WEIGHTS.tier, share: TIER_REACH[tier] ?? 0.1, words: `tier ${tier}` });
  if (parts.length === 0) return { value: null, because: 'Neither spend nor tier is recorded.' };
  if (soleSource !== null) {
    parts.push({
      weight: WEIGHTS.soleSource,
      share: soleSource ? 1 : 0,
      words: soleSource ? 'sole source' : 'other sources exist',
    });
  }
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const value = parts.reduce((sum, { weight, share }) => sum + weight * share, 0) / weights;
  return { value: Math.round(value * 1000) / 1000, because: sentence(parts.map(({ words }) => words)) };
}

/** The word for an influence. */
export function influenceLevel(value: number | null): InfluenceLevel {
  if (value === null) return 'not-known';
  if (value >= INFLUENCE_FROM.much) return 'much';
  return value >= INFLUENCE_FROM.some ? 'some' : 'little';
}

function spendReach(timesAverage: number): number {
  if (timesAverage <= 0) return 0;
  return Math.min(1, Math.max(0, 0.5 + 0.5 * Math.log10(timesAverage)));
}

function shareWords(share: number, { currency }: SpendBasis): string {
  const percent = share * 100;
  const shown = percent > 0 && percent < 0.1 ? 'under 0.1' : percent.toFixed(1);
  return `${shown} % of the spend in ${currency}`;
}

function sentence(words: string[]): string {
  const text = words.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

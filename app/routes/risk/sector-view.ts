import type { Facts } from '#app/domain/reference/facts.ts';

/** What the tags of a band stand for. */
const TAG_WORDS: Record<string, string> = {
  GLAA: 'Gangmasters and Labour Abuse Authority',
  GEMS: 'Global Estimates of Modern Slavery',
  TVPRA: 'US Department of Labor, List of Goods',
  UFLPA: 'UFLPA Entity List',
  CBP: 'US Customs and Border Protection, orders',
  GSI: 'Global Slavery Index',
  Polaris: 'Polaris, typology of trafficking',
  CTDC: 'Counter Trafficking Data Collaborative',
  STT: 'STOP THE TRAFFIK',
  TAT: 'Tech Against Trafficking',
  statements: 'published modern slavery statements',
};

/** "Band 4 of 4", or that the trade is not graded. */
export function bandWords(facts: Facts, division: string): string {
  const band = facts.bands.get(division);
  return band ? `Band ${band.band} of 4` : 'Sector not graded';
}

/** Where the evidence for a band comes from, in words. */
export function evidenceWords(facts: Facts, division: string): string[] {
  return (facts.bands.get(division)?.tags ?? []).map((tag) => TAG_WORDS[tag] ?? tag);
}

/** The listed goods that belong to a trade, with how many countries are listed for each, most first. */
export function goodsOfDivision(facts: Facts, division: string): { good: string; countries: number }[] {
  const countries = new Map<string, number>();
  for (const { good } of facts.listedGoods) countries.set(good, (countries.get(good) ?? 0) + 1);
  return [...facts.goodsMap.values()]
    .filter(({ divisions }) => divisions.includes(division))
    .map(({ good }) => ({ good, countries: countries.get(good) ?? 0 }))
    .sort((a, b) => b.countries - a.countries || (a.good < b.good ? -1 : 1));
}

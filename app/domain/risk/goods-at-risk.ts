import type { ListedGood } from '#app/domain/reference/fact-rows.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { type GoodsMatch, matchGoods, type NamedGood } from './match-goods.ts';

/** What suppliers supply, from which countries and in which trades, and how many of them do. */
export type Supplied = {
  countries: readonly string[];
  goods: readonly NamedGood[];
  sectors: readonly string[];
  suppliers: number;
};

/** A listed good that suppliers supply from a country for which it is listed. */
export type GoodAtRisk = { good: string; countries: string[]; suppliers: number };

/**
 * The goods on the US Department of Labor's list that suppliers supply from a country for which they are listed, most
 * suppliers first. A supplier counts once for a good, whatever number of its goods or countries are met.
 */
export function goodsAtRisk(
  facts: Facts,
  supplied: readonly Supplied[],
): { goods: GoodAtRisk[]; suppliers: number } {
  const goods = new Map<string, { countries: Set<string>; suppliers: number }>();
  const known = new Map<string, GoodsMatch[]>();
  let suppliers = 0;
  for (const { countries, goods: named, sectors, suppliers: count } of supplied) {
    const divisions = [...new Set(sectors.map((code) => code.slice(0, 2)))].sort();
    const key = JSON.stringify([named, divisions]);
    const matched = known.get(key) ?? matchGoods(facts, named, divisions).matched;
    known.set(key, matched);
    const hits = hitsOf(facts, matched, countries);
    if (hits.size > 0) suppliers += count;
    for (const [good, places] of hits) {
      const sum = goods.get(good) ?? { countries: new Set<string>(), suppliers: 0 };
      for (const place of places) sum.countries.add(place);
      sum.suppliers += count;
      goods.set(good, sum);
    }
  }
  const ranked = Array.from(goods, ([good, sum]) => ({
    good,
    countries: [...sum.countries].sort(),
    suppliers: sum.suppliers,
  })).sort((a, b) => b.suppliers - a.suppliers || (a.good < b.good ? -1 : 1));
  return { goods: ranked, suppliers };
}

function hitsOf(
  facts: Facts,
  matched: readonly GoodsMatch[],
  countries: readonly string[],
): Map<string, string[]> {
  const hits = new Map<string, string[]>();
  for (const good of new Set(matched.map((match) => match.good))) {
    const places = countries.filter((iso3) =>
      facts.goodsByCountry.get(iso3)?.some((listing: ListedGood) => listing.good === good),
    );
    if (places.length > 0) hits.set(good, places);
  }
  return hits;
}

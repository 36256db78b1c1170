import type { Facts } from '#app/domain/reference/facts.ts';
import { foldGoodName, namesOfGood } from '#app/domain/reference/goods-names.ts';

/** A good as a supplier record holds it. `hs` is a customs code of 2 to 10 digits, dots and spaces allowed. */
export type NamedGood = { hs: string | null; name: string };

/** How a supplier's good was recognised as a listed one. */
type MatchedBy = 'hs' | 'name' | 'name-and-sector';
export type GoodsMatch = { supplied: NamedGood; good: string; by: MatchedBy };

export type GoodsMatches = {
  matched: GoodsMatch[];
  /** Goods named in words that the map does not know; a customs code is always understood, on the list or not. */
  unrecognised: NamedGood[];
};

/**
 * Which listed goods the supplier's goods are. A customs code decides when a heading of the map stands at its
 * beginning. A name decides when it is the listed name (spelling, number and usual synonyms aside), or ends with it and
 * the supplier's trade is one of the good's ("Frozen shrimp" in fishing). A trade alone never decides: it is too wide.
 */
export function matchGoods(
  facts: Facts,
  goods: readonly NamedGood[],
  divisions: readonly string[],
): GoodsMatches {
  const matched: GoodsMatch[] = [];
  const unrecognised: NamedGood[] = [];
  for (const supplied of goods) {
    const code = (supplied.hs ?? '').replace(/\D/g, '');
    const found = [...byCode(facts, code, supplied), ...byName(facts, supplied, divisions)];
    matched.push(...found);
    if (found.length === 0 && code.length < 4) unrecognised.push(supplied);
  }
  return { matched, unrecognised };
}

function byCode(facts: Facts, code: string, supplied: NamedGood): GoodsMatch[] {
  if (code.length < 2) return [];
  return [...facts.goodsMap.values()]
    .filter(({ hs_prefixes }) => hs_prefixes.some((prefix) => code.startsWith(prefix)))
    .map(({ good }) => ({ supplied, good, by: 'hs' }));
}

function byName(facts: Facts, supplied: NamedGood, divisions: readonly string[]): GoodsMatch[] {
  const folded = foldGoodName(supplied.name);
  if (!folded) return [];
  const index = indexOf(facts);
  const exact = index.get(folded);
  if (exact) return exact.map((good) => ({ supplied, good, by: 'name' }));
  const words = folded.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const tail = index.get(words.slice(from).join(' ')) ?? [];
    const inTrade = tail.filter((good) =>
      facts.goodsMap.get(good)?.divisions.some((division) => divisions.includes(division)),
    );
    if (inTrade.length > 0) return inTrade.map((good) => ({ supplied, good, by: 'name-and-sector' }));
  }
  return [];
}

const indexes = new WeakMap<Facts, Map<string, string[]>>();

function indexOf(facts: Facts): Map<string, string[]> {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const good of facts.goodsMap.keys()) {
    for (const name of namesOfGood(good)) index.set(name, [...(index.get(name) ?? []), good]);
  }
  indexes.set(facts, index);
  return index;
}

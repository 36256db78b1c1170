import { countryName } from '#app/domain/reference/countries.ts';
import type { ListedGood } from '#app/domain/reference/fact-rows.ts';
import { type Facts, isInstalled } from '#app/domain/reference/facts.ts';
import { type GoodsMatch, matchGoods, type NamedGood } from './match-goods.ts';
import { sourcesOf, type Term } from './term.ts';

/** What a listing adds, by the gravest thing that it says. */
const LISTING_VALUE = { forced: 2, forcedInputs: 1.5, child: 1, childInputs: 0.75 } as const;

/** A listed good from one of the supplier's countries that its trade alone suggests: asked about, never scored. */
export type GoodsQuestion = { good: string; iso3: string; value: number };
export type WeighedGoods = { term: Term; questions: GoodsQuestion[] };

type Hit = { match: GoodsMatch; listing: ListedGood; value: number };

/** The value of a listing, 0.75 to 2: forced labour 2, forced labour in its inputs 1.5, child labour 1, in its inputs 0.75. */
export function listingValue(listing: ListedGood): number {
  if (listing.forced_labour) return LISTING_VALUE.forced;
  if (listing.inputs_forced_labour) return LISTING_VALUE.forcedInputs;
  if (listing.child_labour || listing.forced_child_labour_2022) return LISTING_VALUE.child;
  return listing.inputs_child_labour ? LISTING_VALUE.childInputs : 0;
}

/** What the list says of this good from this country, in words. */
export function listingWords(listing: ListedGood): string {
  const kinds = [
    listing.forced_labour ? 'forced labour' : '',
    listing.child_labour ? 'child labour' : '',
    listing.inputs_forced_labour ? 'inputs made with forced labour' : '',
    listing.inputs_child_labour ? 'inputs made with child labour' : '',
  ];
  return new Intl.ListFormat('en-GB').format(kinds.filter(Boolean));
}

/**
 * The goods term: the gravest listing among the supplier's named goods, from any of its countries. Without a named good
 * the listed goods of its trade become questions; only where its trade has no listed good there is the term known to
 * be 0.
 */
export function weighGoods(
  facts: Facts,
  input: { goods: readonly NamedGood[]; divisions: readonly string[]; countries: readonly string[] },
): WeighedGoods {
  const sources = sourcesOf(facts, 'listed-goods', 'goods-map');
  if (!isInstalled(facts, 'listed-goods') || !isInstalled(facts, 'goods-map')) {
    return unknown(
      'The list of goods is not in this installation.',
      'Install the tables of listed goods.',
      sources,
    );
  }
  const { matched, unrecognised } = matchGoods(facts, input.goods, input.divisions);
  const best = bestHit(facts, matched, input.countries);
  if (best) return { term: listed(best, sources), questions: [] };
  if (input.countries.length === 0)
    return unknown(
      'Without a country no listing can be looked up.',
      'Add the country the goods come from.',
      sources,
    );
  const questions = questionsFor(facts, input.divisions, input.countries);
  const named = input.goods.length > 0;
  const allUnderstood = named && unrecognised.length === 0;
  const nothingListed = input.divisions.length > 0 && questions.length === 0;
  if (allUnderstood || nothingListed) return { term: none(named, input, sources), questions: [] };
  return { ...unknown(askingWords(unrecognised, questions), whatToAdd(questions), sources), questions };
}

function askingWords(unrecognised: NamedGood[], questions: GoodsQuestion[]): string {
  const asked =
    unrecognised.length > 0
      ? `Not on the list under the name given: ${namesOf(unrecognised)}.`
      : 'No good is named.';
  return questions.length > 0
    ? `${asked} Some goods of this trade are listed from there; the trade alone is too wide to score.`
    : asked;
}

/** In the order of the alphabet, so that the order in the record does not matter. */
function namesOf(goods: readonly NamedGood[]): string {
  return [...new Set(goods.map(({ name }) => name))].sort().join(', ');
}

const EXAMPLES = 6;

function whatToAdd(questions: GoodsQuestion[]): string {
  if (questions.length === 0) return 'Name the goods, best with a customs code (HS), or add the trade.';
  const goods = [...new Set(questions.map(({ good }) => good))];
  const more = goods.length > EXAMPLES ? ' …' : '';
  return `Say which good it is: ${goods.slice(0, EXAMPLES).join(', ')}${more}, or another. A customs code (HS) settles it.`;
}

function bestHit(facts: Facts, matched: GoodsMatch[], countries: readonly string[]): Hit | null {
  const hits = countries.flatMap((iso3) =>
    (facts.goodsByCountry.get(iso3) ?? []).flatMap((listing) => {
      const match = matched.find(({ good }) => good === listing.good);
      return match ? [{ match, listing, value: listingValue(listing) }] : [];
    }),
  );
  hits.sort(
    (a, b) =>
      b.value - a.value ||
      compare(a.listing.iso3, b.listing.iso3) ||
      compare(a.listing.good, b.listing.good) ||
      compare(a.match.supplied.name, b.match.supplied.name),
  );
  return hits[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The listed goods of these trades from these countries, gravest first. */
function questionsFor(
  facts: Facts,
  divisions: readonly string[],
  countries: readonly string[],
): GoodsQuestion[] {
  return countries
    .flatMap((iso3) => facts.goodsByCountry.get(iso3) ?? [])
    .filter(({ good }) =>
      facts.goodsMap.get(good)?.divisions.some((division) => divisions.includes(division)),
    )
    .map((listing) => ({ good: listing.good, iso3: listing.iso3, value: listingValue(listing) }))
    .sort((a, b) => b.value - a.value || compare(a.good, b.good) || compare(a.iso3, b.iso3));
}

const BASIS_REMARK: Partial<Record<ListedGood['basis'], string>> = {
  carried_2022: ' This row is carried from the 2022 list.',
  inferred: ' This row is inferred.',
};

function listed({ match, listing, value }: Hit, sources: Term['sources']): Term {
  const how = {
    hs: ` (customs code ${match.supplied.hs})`,
    name: '',
    'name-and-sector': ` (“${match.supplied.name}”)`,
  };
  return {
    kind: 'goods',
    value,
    because: `${listing.good}${how[match.by]} from ${countryName(listing.iso3)} is listed for ${listingWords(listing)}.${BASIS_REMARK[listing.basis] ?? ''}`,
    sources,
    missing: null,
  };
}

function none(
  named: boolean,
  input: { divisions: readonly string[]; countries: readonly string[] },
  sources: Term['sources'],
): Term {
  const places = [...input.countries]
    .sort()
    .map((iso3) => countryName(iso3))
    .join(', ');
  return {
    kind: 'goods',
    value: 0,
    because: named
      ? `None of its goods is listed from ${places}.`
      : `The list names no good of this trade from ${places}.`,
    sources,
    missing: null,
  };
}

function unknown(because: string, missing: string, sources: Term['sources']): WeighedGoods {
  return { term: { kind: 'goods', value: null, because, sources, missing }, questions: [] };
}

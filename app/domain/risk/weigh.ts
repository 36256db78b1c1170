import type { Facts } from '#app/domain/reference/facts.ts';
import { bandOrNone, type BandOrNone } from './bands.ts';
import { type BandInterval, bandInterval } from './interval.ts';
import type { NamedGood } from './match-goods.ts';
import { round4, type Term, TERM_MAXIMUM, TERM_MINIMUM } from './term.ts';
import { weighCountry } from './weigh-country.ts';
import { type GoodsQuestion, weighGoods } from './weigh-goods.ts';
import { divisionsOf, weighSector } from './weigh-sector.ts';
import { weighProfile, type Workforce } from './weigh-profile.ts';

/** What is weighed: where the supplier is and has sites, its trades, its goods and who works there. */
export type WeighInput = {
  countries: readonly string[];
  sectors: readonly string[];
  goods: readonly NamedGood[];
  workforce: Workforce;
};

/** A match to a list that a person confirmed. */
export type ConfirmedListing = {
  matchId: string;
  entity: string;
  list: string;
  edition: string;
  date: string;
};
/** An exact name and country match that waits for a person. */
export type AwaitingListing = ConfirmedListing;

/** Intelligence that lifts a score to a least value. Nothing is ever added. */
type Floor = { value: number; because: string; source: string; edition: string; date: string };

/** A score with its reasons. Every number is on the scale from 0 to 10 and rounded to four decimals. */
export type Weighed = {
  /** The sum of the terms, at most 10; null while the country or the sector is missing. */
  inherent: number | null;
  /** The inherent score, lifted by the floor if there is one. */
  score: number | null;
  band: BandOrNone;
  floor: Floor | null;
  terms: Term[];
  questions: GoodsQuestion[];
  /** The share of the four terms that are known, 0 to 1. */
  confidence: number;
  /** Where 90 of 100 draws fall. */
  interval: BandInterval | null;
  /** The least and the most that the inherent score can be once everything is known. */
  possible: { low: number; high: number };
};

/** A confirmed match to a ban list lifts any score to this. */
const BAN_LIST_FLOOR = 10;

/**
 * Weighs a supplier's inherent risk: country (1 to 6) + sector (1 to 4) + goods (0 to 2) + worker profile (0 to 1), at
 * most 10. Without a country score or a sector band there is no score: a missing fact is never counted as zero. Missing
 * goods or profile leave the sum of what is known, with a lower confidence and a wider interval. Only confirmed matches
 * set a floor. The order of the inputs does not matter, and the same inputs give the same result.
 */
export function weigh(facts: Facts, input: WeighInput, confirmed: readonly ConfirmedListing[] = []): Weighed {
  const countries = [...new Set(input.countries)].sort();
  const divisions = divisionsOf(input.sectors);
  const country = weighCountry(facts, countries, input.workforce.migrant);
  const sector = weighSector(facts, input.sectors);
  const { term: goods, questions } = weighGoods(facts, { goods: input.goods, divisions, countries });
  const profile = weighProfile(input.workforce);
  const terms = [country.term, sector, goods, profile];
  const inherent = inherentOf(terms);
  const floor = floorOf(confirmed);
  const score = floor === null ? inherent : Math.max(inherent ?? 0, floor.value);
  return {
    inherent,
    score,
    band: bandOrNone(score),
    floor,
    terms,
    questions,
    confidence: terms.filter(({ value }) => value !== null).length / terms.length,
    interval: bandInterval({ country, sector, goods, questions, workforce: input.workforce }, inherent),
    possible: possibleOf(terms),
  };
}

function inherentOf(terms: readonly Term[]): number | null {
  const needed = terms.filter(({ kind }) => kind === 'country' || kind === 'sector');
  if (needed.some(({ value }) => value === null)) return null;
  return round4(
    Math.min(
      10,
      terms.reduce((sum, { value }) => sum + (value ?? 0), 0),
    ),
  );
}

/** The strongest floor; among equals the one that sorts first, so that the order of matches does not matter. */
function floorOf(confirmed: readonly ConfirmedListing[]): Floor | null {
  const first = [...confirmed].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0];
  if (!first) return null;
  return {
    value: BAN_LIST_FLOOR,
    because: `Confirmed as ${first.entity} on the ${first.list}. This lifts the score to ${BAN_LIST_FLOOR}.`,
    source: first.list,
    edition: first.edition,
    date: first.date,
  };
}

function key({ list, entity, matchId }: ConfirmedListing): string {
  return `${list}\n${entity}\n${matchId}`;
}

function possibleOf(terms: readonly Term[]): { low: number; high: number } {
  const sum = (of: (term: Term) => number) =>
    round4(
      Math.min(
        10,
        terms.reduce((total, term) => total + of(term), 0),
      ),
    );
  return {
    low: sum((term) => term.value ?? TERM_MINIMUM[term.kind]),
    high: sum((term) => term.value ?? TERM_MAXIMUM[term.kind]),
  };
}

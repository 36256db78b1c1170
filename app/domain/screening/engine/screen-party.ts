import { readingsOf } from '../names/read-name.ts';
import type { ScreeningIndex } from './build-index.ts';
import { mostBeside, nameKindWeight, type Reason } from './evidence.ts';
import { explainNames } from './explain-names.ts';
import { findBest, type Best, type PreparedName } from './find-best.ts';
import { markWords, type MarkedName } from './mark-words.ts';
import type { ListedParty, PartyKind, PartyName, ScreenedParty } from './party.ts';
import { sortNames } from './party-order.ts';
import { compareSurroundings, type Surroundings } from './surroundings.ts';

/** Raised with every change that can change a result. */
export const ENGINE_VERSION = '2.0.0';

/**
 * Scores from here on are shown to a person, whatever the kind of party. It lies where labelled pairs of organisations and
 * of persons both do best; `npm run measure` prints what each threshold costs. See docs/decisions/0066.
 */
export const DEFAULT_THRESHOLD = 0.625;

/** From here on, and when something beside the names agrees, a match is called strong. */
const STRONG_SCORE = 0.85;

export type ScreenOptions = {
  readonly threshold: number;
  readonly countryName: (iso3: string) => string;
  /** How many findings are wanted, the highest first; all when left out. */
  readonly most?: number;
};

/** A listed entity that may be the supplier. It is never a decision. */
export type Finding = {
  readonly list: string;
  readonly key: string;
  /** 0 to 1, three decimals; ranks, is no probability. */
  readonly score: number;
  readonly result: 'possible' | 'strong';
  /** Same name, word by word, and same country. */
  readonly exact: boolean;
  readonly supplierName: PartyName;
  readonly listedName: PartyName;
  readonly reasons: readonly Reason[];
  /** Both names cut into pieces, paired words numbered alike. */
  readonly marked: { readonly supplier: MarkedName; readonly listed: MarkedName };
};

export type Screened = {
  readonly result: 'no-match' | 'possible' | 'strong';
  /** Highest score first. */
  readonly findings: readonly Finding[];
  /** True when more listed names were promising than were compared. */
  readonly candidatesCut: boolean;
};

/**
 * Screens one supplier against the index: retrieve, compare, weigh the evidence. Pure and deterministic; neither
 * the order of the supplier's names, countries, places and identifiers nor of the lists matters.
 */
export function screenParty(index: ScreeningIndex, party: ScreenedParty, options: ScreenOptions): Screened {
  const names = sortNames(party.names).flatMap((name) => prepareName(index, name, party.kind));
  const sought = { names, kind: party.kind, identifiers: party.identifiers };
  const { best, cut } = findBest(index, sought, leastNameScore(party, options.threshold));
  const weighed = [...best.values()]
    .map((one) => weigh(index, party, one, options))
    .filter((one) => one !== null)
    .sort(inOrder);
  const result = weighed.some(isStrong) ? 'strong' : weighed.length > 0 ? 'possible' : 'no-match';
  const findings = weighed.slice(0, options.most);
  return { result, findings: findings.map((one) => toFinding(index, one)), candidatesCut: cut };
}

function inOrder(a: Weighed, b: Weighed): number {
  const [one, two] = [a.listed, b.listed];
  return (
    b.score - a.score || (one.list < two.list ? -1 : one.list > two.list ? 1 : one.key < two.key ? -1 : 1)
  );
}

function prepareName(index: ScreeningIndex, party: PartyName, kind: PartyKind | undefined): PreparedName[] {
  return readingsOf(party.name, kind).map((read) => {
    const words = read.words.map(({ word }) => index.weigh(word));
    const { legal, native, romanised, letters } = read;
    return { party, read, weighed: { words, legal, native, romanised, letters, kind } };
  });
}

/** What the names must earn so that the rest, without an identifier, can lift them to the threshold; scores are rounded. */
function leastNameScore(
  party: Pick<ScreenedParty, 'countries' | 'places' | 'births'>,
  threshold: number,
): number {
  const beside = mostBeside({
    countries: party.countries.length > 0,
    places: party.places.length > 0,
    births: (party.births ?? []).length > 0,
  });
  return Math.max(LEAST_SCORE, threshold - beside - ROUNDING);
}

/** Scores are rounded to three decimals. */
const ROUNDING = 0.0005 + 1e-9;
/** Names that earn less have next to nothing in common. */
const LEAST_SCORE = 0.05;

type Weighed = { best: Best; listed: ListedParty; around: Surroundings; score: number };

/** The score of a comparison with everything that lies beside the names; null below the threshold. */
function weigh(
  index: ScreeningIndex,
  party: ScreenedParty,
  best: Best,
  options: ScreenOptions,
): Weighed | null {
  const listed = index.entityAt(best.name.entity);
  const around = compareSurroundings(party, listed, options.countryName);
  const kinds = nameKindWeight(best.ours.party.kind, index.writtenAt(best.at).name.kind);
  const sum = best.comparison.score + around.weight + kinds;
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  return score < options.threshold ? null : { best, listed, around, score };
}

function isStrong({ score, around }: Weighed): boolean {
  return score >= STRONG_SCORE && around.agrees;
}

function toFinding(index: ScreeningIndex, weighed: Weighed): Finding {
  const { best, listed, around, score } = weighed;
  const { comparison } = best;
  const supplierName = best.ours.party;
  const { name: listedName, read } = index.writtenAt(best.at);
  return {
    list: listed.list,
    key: listed.key,
    score,
    result: isStrong(weighed) ? 'strong' : 'possible',
    exact: comparison.exact && around.reasons.some((reason) => reason.kind === 'country-same'),
    supplierName,
    listedName,
    reasons: [
      ...explainNames({ supplierName, listedName, ours: best.ours, theirs: best.name, comparison }),
      ...around.reasons,
    ],
    marked: markWords(best.ours.read, read, comparison),
  };
}

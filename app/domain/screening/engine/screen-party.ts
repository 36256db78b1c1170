import { readingsOf, readName, type ReadName } from '../names/read-name.ts';
import { identifierKey, sortNames, type IndexedName, type ScreeningIndex } from './build-index.ts';
import { compareNames, type NameComparison, type WeighedName } from './compare-names.ts';
import { EVIDENCE, type Reason } from './evidence.ts';
import { explainNames } from './explain-names.ts';
import { markWords, type MarkedName } from './mark-words.ts';
import type { ListedParty, PartyKind, PartyName, ScreenedParty } from './party.ts';
import { retrieve } from './retrieve.ts';
import { compareSurroundings, type Surroundings } from './surroundings.ts';

/** Raised with every change that can change a result. */
export const ENGINE_VERSION = '1.0.0';

/**
 * Scores from here on are shown to a person. Set below the score of the best F1, because a listed firm that is missed
 * costs more than a look; `npm run measure` prints what each threshold costs. See docs/decisions/0030.
 */
export const DEFAULT_THRESHOLD = 0.58;

/** From here on, and when something beside the names agrees, a match is called strong. */
const STRONG_SCORE = 0.86;

/** Listed names that are compared in full for one name of a supplier. */
const CANDIDATE_LIMIT = 60;

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

type Best = { name: IndexedName; ours: PreparedName; comparison: NameComparison; at: number };
/** One way to read one name of the supplier. */
type PreparedName = { party: PartyName; read: ReadName; weighed: WeighedName };

/**
 * Screens one supplier against the index: retrieve, compare, weigh the evidence. Pure and deterministic; neither
 * the order of the supplier's names, countries, places and identifiers nor of the lists matters.
 */
export function screenParty(index: ScreeningIndex, party: ScreenedParty, options: ScreenOptions): Screened {
  const names = sortNames(party.names).flatMap((name) => prepareName(index, name, party.kind));
  const best = new Map<number, Best>();
  let candidatesCut = false;
  for (const ours of names) {
    const { names: candidates, cut } = retrieve(
      index,
      ours.weighed,
      leastCoverage(options.threshold),
      CANDIDATE_LIMIT,
    );
    candidatesCut ||= cut;
    for (const at of candidates) keepBest(best, index, party.kind, ours, at);
  }
  for (const entity of sharingIdentifiers(index, party)) {
    const [from, to] = index.namesOf[entity] ?? [0, 0];
    for (const ours of names)
      for (let at = from; at < to; at += 1) keepBest(best, index, party.kind, ours, at);
  }
  const weighed = [...best.values()]
    .map((one) => weigh(index, party, one, options))
    .filter((one) => one !== null)
    .sort(inOrder);
  const result = weighed.some(isStrong) ? 'strong' : weighed.length > 0 ? 'possible' : 'no-match';
  return { result, findings: weighed.slice(0, options.most).map(toFinding), candidatesCut };
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
    const { legal, native, romanised } = read;
    return { party, read, weighed: { words, legal, native, romanised, kind } };
  });
}

/** The agreed share of words below which no other evidence but an identifier lifts a name to the threshold. */
export function leastCoverage(threshold: number): number {
  return Math.max(0, (threshold - EVIDENCE.sameCountry - EVIDENCE.samePlace) / EVIDENCE.names) * 0.85;
}

/** A supplier may turn out to be a person in business; a vessel or an aircraft is never anything else. */
function mayMeet(ours: PartyKind | undefined, listed: PartyKind | undefined): boolean {
  if (ours === undefined || listed === undefined || ours === listed) return true;
  return isLegalPerson(ours) && isLegalPerson(listed);
}

function isLegalPerson(kind: PartyKind): boolean {
  return kind === 'organisation' || kind === 'person';
}

function keepBest(
  best: Map<number, Best>,
  index: ScreeningIndex,
  kind: PartyKind | undefined,
  ours: PreparedName,
  at: number,
): void {
  const name = index.names[at];
  if (name === undefined) return;
  const listed = index.entities[name.entity];
  if (listed === undefined || !mayMeet(kind, listed.kind)) return;
  const comparison = compareNames(ours.weighed, name);
  const held = best.get(name.entity);
  const better =
    held === undefined ||
    comparison.score > held.comparison.score ||
    (comparison.score === held.comparison.score && at < held.at && ours.party === held.ours.party);
  if (better) best.set(name.entity, { name, ours, comparison, at });
}

function sharingIdentifiers(index: ScreeningIndex, party: ScreenedParty): number[] {
  return party.identifiers.flatMap((one) => index.identifiers.get(identifierKey(one)) ?? []);
}

type Weighed = { best: Best; listed: ListedParty; around: Surroundings; score: number };

/** The score of a comparison with everything that lies beside the names; null below the threshold. */
function weigh(
  index: ScreeningIndex,
  party: ScreenedParty,
  best: Best,
  options: ScreenOptions,
): Weighed | null {
  const listed = index.entities[best.name.entity];
  if (listed === undefined) return null;
  const around = compareSurroundings(party, listed, options.countryName);
  const score = Math.round(Math.min(1, Math.max(0, best.comparison.score + around.weight)) * 1000) / 1000;
  return score < options.threshold ? null : { best, listed, around, score };
}

function isStrong({ score, around }: Weighed): boolean {
  return score >= STRONG_SCORE && around.agrees;
}

function toFinding(weighed: Weighed): Finding {
  const { best, listed, around, score } = weighed;
  const { comparison } = best;
  const supplierName = best.ours.party;
  const listedName = best.name.name;
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
    marked: markWords(best.ours.read, readName(listedName.name, listed.kind), comparison),
  };
}

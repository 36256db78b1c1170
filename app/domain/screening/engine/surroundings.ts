import { beginLine } from '#app/domain/wording/written.ts';
import { fold } from '../names/scripts.ts';
import { PLACE_FORM, PLACE_WORDS } from '../words/place-words.ts';
import { compareAddresses } from './compare-addresses.ts';
import { birthReason } from './compare-births.ts';
import { identifierKey } from './party-order.ts';
import { EVIDENCE, type Reason } from './evidence.ts';
import type { Identifier, ListedParty, PartyKind, ScreenedParty } from './party.ts';

/** Evidence beside the names. `for` is true when anything beside the names agrees. */
export type Surroundings = {
  readonly reasons: readonly Reason[];
  readonly weight: number;
  readonly agrees: boolean;
};

/** Places that are often written for one another; a difference between them counts neither for nor against. */
const RELATED = new Set(['CHN', 'HKG', 'MAC', 'TWN']);

/** Schemes of which a company has one value only, so that two values contradict. */
const ONE_VALUE = new Set(['LEI', 'DUNS', 'USCC', 'GB-COH']);

/** Holds countries, places, births and identifiers of both sides against each other. `countryName` words the sentences. */
export function compareSurroundings(
  party: ScreenedParty,
  listed: ListedParty,
  countryName: (iso3: string) => string,
): Surroundings {
  const reasons = [
    countryReason(party.countries, listed.countries, countryName),
    placeReason(party.places, listed),
    birthReason(party.births ?? [], listed.births ?? []),
    kindReason(party.kind, listed.kind),
    ...identifierReasons(party.identifiers, listed.identifiers),
  ].filter((reason) => reason !== null);
  return {
    reasons,
    weight: reasons.reduce((sum, reason) => sum + reason.weight, 0),
    agrees: reasons.some((reason) => reason.side === 'for'),
  };
}

function countryReason(
  ours: readonly string[],
  theirs: readonly string[],
  countryName: (iso3: string) => string,
): Reason {
  const sameCountry = [...ours].sort().find((country) => theirs.includes(country));
  if (sameCountry !== undefined) {
    return {
      kind: 'country-same',
      side: 'for',
      weight: EVIDENCE.sameCountry,
      says: `Both are in ${countryName(sameCountry)}.`,
    };
  }
  if (ours.length === 0 || theirs.length === 0) {
    const says = ours.length === 0 ? 'The supplier has no country on record.' : 'The list gives no country.';
    return { kind: 'country-unknown', side: 'note', weight: 0, says };
  }
  const [us, them] = [listCountries(ours, countryName), listCountries(theirs, countryName)];
  if (ours.some((country) => RELATED.has(country)) && theirs.some((country) => RELATED.has(country))) {
    const says = `The supplier is in ${us}, the listed entity in ${them}; firms there often have offices in both.`;
    return { kind: 'country-related', side: 'note', weight: 0, says };
  }
  const says = `The supplier is in ${us}, the listed entity in ${them}.`;
  return { kind: 'country-different', side: 'against', weight: EVIDENCE.differentCountry, says };
}

function listCountries(countries: readonly string[], countryName: (iso3: string) => string): string {
  return [...new Set(countries)].sort().map(countryName).join(', ');
}

/** A place of the listed entity (its location, or a place word in its name) that stands in the supplier's addresses. */
function placeReason(places: readonly string[], listed: ListedParty): Reason | null {
  if (places.length === 0) return null;
  const address = sameAddress(places, listed.places);
  if (address !== null) return address;
  const theirs = placeWords([...listed.places, ...listed.names.map(({ name }) => name)]);
  const shared = [...placeWords(places)]
    .filter(([form]) => theirs.has(form) && !TOO_WIDE.has(form))
    .sort()[0];
  if (shared === undefined) return null;
  const says = `The supplier’s address names ${beginLine(shared[1])}, as the listed entity does.`;
  return { kind: 'place-same', side: 'for', weight: EVIDENCE.samePlace, says };
}

/** Letters of two addresses must agree at least so far, and a number or two words, to be one address. */
const ADDRESS_ALIKE = 0.6;
const SHORTEST_ADDRESS = 12;

/** The supplier’s and the listed entity’s address that agree beyond the town: street and number, or postcode. */
function sameAddress(ours: readonly string[], theirs: readonly string[]): Reason | null {
  for (const listed of [...theirs].filter(isAddress).sort()) {
    for (const own of [...ours].filter(isAddress).sort()) {
      const { letters, numbers, words } = compareAddresses(own, listed);
      if (letters < ADDRESS_ALIKE || numbers.shared.length === 0 || words.length === 0) continue;
      const says = `The addresses agree in ${[...words, ...numbers.shared].slice(0, 5).join(', ')}: “${own}” and “${listed}”.`;
      return { kind: 'address-same', side: 'for', weight: EVIDENCE.sameAddress, says };
    }
  }
  return null;
}

function isAddress(place: string): boolean {
  return place.length >= SHORTEST_ADDRESS && /\p{N}/u.test(place);
}

/** A person in business may be on a list as a person; still the kinds differ. */
function kindReason(ours: PartyKind | undefined, theirs: PartyKind | undefined): Reason | null {
  if (ours === undefined || theirs === undefined || ours === theirs) return null;
  const says = `The supplier is ${KIND_WORDS[ours]}, the listed entity ${KIND_WORDS[theirs]}.`;
  return { kind: 'kind-different', side: 'against', weight: EVIDENCE.differentKind, says };
}

const KIND_WORDS: Readonly<Record<PartyKind, string>> = {
  organisation: 'an organisation',
  person: 'a person',
  vessel: 'a vessel',
  aircraft: 'an aircraft',
};

/** Names of whole countries add nothing to the country itself. */
const TOO_WIDE = new Set([
  'china',
  'chinese',
  'prc',
  'india',
  'japan',
  'vietnam',
  'bangladesh',
  'taiwan',
  'international',
]);

function placeWords(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const part of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
      const word = fold(part);
      if (PLACE_WORDS.has(word) || PLACE_FORM.has(word)) found.set(PLACE_FORM.get(word) ?? word, word);
    }
  }
  return found;
}

function identifierReasons(ours: readonly Identifier[], theirs: readonly Identifier[]): Reason[] {
  const listed = new Set(theirs.map(identifierKey));
  const sorted = [...ours].sort((a, b) => (identifierKey(a) < identifierKey(b) ? -1 : 1));
  const same = sorted.find((one) => listed.has(identifierKey(one)));
  if (same !== undefined) {
    const says = `Both carry the ${same.scheme} number ${same.value}.`;
    return [{ kind: 'identifier-same', side: 'for', weight: EVIDENCE.sameIdentifier, says }];
  }
  const other = sorted.find(
    (one) => ONE_VALUE.has(one.scheme) && theirs.some(({ scheme }) => scheme === one.scheme),
  );
  if (other === undefined) return [];
  const value = theirs.find(({ scheme }) => scheme === other.scheme)?.value ?? '';
  const says = `The ${other.scheme} numbers differ: ${other.value} and ${value}.`;
  return [{ kind: 'identifier-different', side: 'against', weight: EVIDENCE.differentIdentifier, says }];
}

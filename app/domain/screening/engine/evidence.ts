import type { NameKind } from './party.ts';

/**
 * The table of evidence. Each piece moves the score (0 to 1) by its weight; the weights of all pieces of a match
 * add up to its score, cut at 0 and 1. Names alone reach at most `names`: the rest needs a country, a place or
 * an identifier.
 */
export const EVIDENCE = {
  /** All words of both names agree. */
  names: 0.8,
  /** One name is the first letters of the other: not enough without a country. */
  acronym: 0.5,
  sameCountry: 0.14,
  differentCountry: -0.12,
  samePlace: 0.06,
  /** Street, number or postcode agree, not only the town. In place of `samePlace`. */
  sameAddress: 0.1,
  /** Strong by itself, whatever the names. */
  sameIdentifier: 0.86,
  differentIdentifier: -0.25,
  sameBirth: 0.1,
  swappedBirth: 0.06,
  sameBirthYear: 0.05,
  /** The years of birth are one or two apart. */
  nearBirthYear: -0.05,
  /** The same year of birth, another day. */
  otherBirthDay: -0.1,
  differentBirth: -0.3,
  /** The name is one that the list itself calls weak: many others bear it. */
  weakAlias: -0.12,
  /** One is a person, the other an organisation. */
  differentKind: -0.1,
  numberConflict: -0.35,
  /** Each name has words of weight that the other lacks. */
  otherWords: -0.09,
  /** One name carries a number where the other has none. */
  numberMissing: -0.1,
  /** Vessels of one fleet are told apart by their numbers. */
  vesselNumberMissing: -0.35,
  /** Two issues of one fund or securitisation: a listed sponsor’s other issue is worth a look. */
  issueConflict: -0.05,
  placeConflict: -0.12,
  legalFormConflict: -0.03,
  /** None of the agreed words tells which company is meant, and other words differ. */
  nothingTelling: -0.15,
  /** Persons: both names hold a name that the other lacks; and each further such pair. */
  otherNames: -0.3,
  furtherNames: -0.1,
  /** One name had to be romanised or translated to be compared. */
  romanised: -0.03,
} as const;

/**
 * How much a word of the supplier's name, and of the listed name, weighs when the other name lacks it. Suppliers are
 * often written short; words that a supplier has beyond a listed name more often make it another company.
 */
export const UNPAIRED = { supplier: 0.68, listed: 0.5 } as const;

/** Agreement on few telling words is thin: with this much weight agreed, about two thirds of it counts. */
export const THIN_EVIDENCE = 0.5;

/** Names of persons: what counts beside the words themselves. */
export const PERSONS = {
  /** Cost of a name that only one side has, in whole names, where the agreed names are rare. */
  missing: 0.15,
  /** Agreed names are never taken to be more common than this. */
  leastRarity: 0.4,
  /** Kept of the agreement when a single name agrees and others are missing. */
  oneName: 0.75,
  /** Lost of the agreement when beside a surname only initials agree; less with more of them. */
  initialsOnly: 0.2,
  /** A word that counts at least this much parts two persons when each side has one without a counterpart. */
  conflicting: 0.3,
} as const;

type EvidenceKind =
  | 'word-same'
  | 'word-alike'
  | 'words-joined'
  | 'native-name'
  | 'same-letters'
  | 'acronym'
  | 'only-supplier'
  | 'only-listed'
  | 'thin'
  | 'nothing-telling'
  | 'other-names'
  | 'other-words'
  | 'number-conflict'
  | 'number-missing'
  | 'issue-conflict'
  | 'place-conflict'
  | 'legal-form-conflict'
  | 'country-same'
  | 'country-related'
  | 'country-different'
  | 'country-unknown'
  | 'place-same'
  | 'address-same'
  | 'birth-same'
  | 'birth-alike'
  | 'birth-different'
  | 'kind-different'
  | 'identifier-same'
  | 'identifier-different'
  | 'alias'
  | 'weak-alias'
  | 'former-name'
  | 'other-name'
  | 'romanised'
  | 'scope';

/** A piece of evidence: what it says, for or against, and by how much it moved the score. */
export type Reason = {
  readonly kind: EvidenceKind;
  readonly side: 'for' | 'against' | 'note';
  readonly weight: number;
  readonly says: string;
};

/**
 * The most that anything beside the names, save an identifier, can add to a score. Who searches by names need not
 * look at names that earn less than the threshold without it.
 */
export function mostBeside(known: { countries: boolean; places: boolean; births: boolean }): number {
  return (
    (known.countries ? EVIDENCE.sameCountry : 0) +
    (known.places ? EVIDENCE.sameAddress : 0) +
    (known.births ? EVIDENCE.sameBirth : 0)
  );
}

/** What it takes from a score that names of these kinds agree. */
export function nameKindWeight(ours: NameKind, theirs: NameKind): number {
  return ours === 'weak' || theirs === 'weak' ? EVIDENCE.weakAlias : 0;
}

import type { LegalForm } from '../words/legal-forms.ts';
import type { Alignment, Similar, WeighedWord } from './align-names.ts';
import { compareOrganisations } from './compare-organisations.ts';
import { comparePersons } from './compare-persons.ts';
import type { Conflict } from './conflicts.ts';
import type { LettersAgree } from './letters.ts';
import type { PartyKind } from './party.ts';

/** A name ready for comparison. */
export type WeighedName = {
  readonly words: readonly WeighedWord[];
  readonly legal: LegalForm | null;
  readonly native: string | null;
  /** Some of its words were romanised or translated. */
  readonly romanised: boolean;
  /** Its letters without blanks; see ReadName. Left out: not compared by them. */
  readonly letters?: readonly string[];
  /** What bears the name; left out: may be anything. */
  readonly kind?: PartyKind | undefined;
};

/** What the comparison of two names found. `score` is the part of the final score that the names earn. */
export type NameComparison = {
  readonly score: number;
  /** Agreement of the names before conflicts: 0 to 1. */
  readonly agreement: number;
  readonly alignment: Alignment;
  readonly nativeSame: boolean;
  /** How the letters of the whole names agree, where that says more than their words do; else null. */
  readonly letters: LettersAgree | null;
  /** One name is the first letters of the other, and that says more than their words do. */
  readonly acronym: boolean;
  /** Every word of both names is the same, letter by letter after folding. */
  readonly exact: boolean;
  /** Weight shares for the explanation; see `explain`. */
  readonly total: number;
  readonly agreed: number;
  /** What each word of `alignment.onlyA` and `alignment.onlyB` adds to `total`. */
  readonly lone: readonly [ours: readonly number[], theirs: readonly number[]];
  readonly conflicts: readonly Conflict[];
};

/**
 * Compares a supplier's name (`a`) with a listed name (`b`): as persons where one is a person and the other may be,
 * else as organisations.
 *
 * @param similar similarities of the words that the caller knows already; see `alignNames`
 */
export function compareNames(a: WeighedName, b: WeighedName, similar?: Similar): NameComparison {
  return areOfPersons(a.kind, b.kind) ? comparePersons(a, b) : compareOrganisations(a, b, similar);
}

/** Whether names are compared as those of persons: one is a person and the other may be. */
export function areOfPersons(a: PartyKind | undefined, b: PartyKind | undefined): boolean {
  return a === 'person' ? b === 'person' || b === undefined : b === 'person' && a === undefined;
}

import type { LegalForm } from '../words/legal-forms.ts';
import { alignNames, type Alignment, type Similar, type WeighedWord } from './align-names.ts';
import { findConflicts, isIssue, numbersIssues, type Conflict } from './conflicts.ts';
import { EVIDENCE, THIN_EVIDENCE, UNPAIRED } from './evidence.ts';
import type { PartyKind } from './party.ts';

/** A name ready for comparison. */
export type WeighedName = {
  readonly words: readonly WeighedWord[];
  readonly legal: LegalForm | null;
  readonly native: string | null;
  /** Some of its words were romanised or translated. */
  readonly romanised: boolean;
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
  /** Every word of both names is the same, letter by letter after folding. */
  readonly exact: boolean;
  /** Weight shares for the explanation; see `explain`. */
  readonly total: number;
  readonly agreed: number;
  readonly conflicts: readonly Conflict[];
};

const NO_CONFLICTS: readonly Conflict[] = [];

/**
 * Compares a supplier's name (`a`) with a listed name (`b`).
 *
 * coverage = agreed weight / (agreed + unpaired weights); thin = 1 - e^(-agreed / 0.5);
 * agreement = coverage^(1 / thin²) x mean similarity of the pairs. The power makes unpaired words count
 * more where the agreed words are few or common. Agreement times 0.88, less the conflicts, is the score.
 *
 * @param similar similarities of the words that the caller knows already; see `alignNames`
 */
export function compareNames(a: WeighedName, b: WeighedName, similar?: Similar): NameComparison {
  const alignment = alignNames(a.words, b.words, similar);
  let agreed = 0;
  let alike = 0;
  for (const pair of alignment.pairs) {
    agreed += pair.weight;
    alike += pair.weight * pair.similarity;
  }
  const total =
    agreed + unpaired(a, alignment.onlyA, UNPAIRED.supplier) + unpaired(b, alignment.onlyB, UNPAIRED.listed);
  const nativeSame = a.native !== null && a.native === b.native;
  const agreement = nativeSame
    ? 1
    : agreed === 0
      ? 0
      : (agreed / total) ** powerOf(agreed) * (alike / agreed);
  const conflicts = nativeSame || agreed === 0 ? NO_CONFLICTS : findConflicts(a, b, alignment);
  let score = EVIDENCE.names * agreement;
  for (const { weight } of conflicts) score += weight;
  return {
    // Conflicts take from what the names earn, never from other evidence: the part of the names ends at zero.
    score: Math.max(0, score),
    agreement,
    alignment,
    nativeSame,
    exact: nativeSame || (a.romanised === b.romanised && isExact(alignment)),
    total,
    agreed,
    conflicts,
  };
}

function unpaired(name: WeighedName, positions: readonly number[], factor: number): number {
  if (positions.length === 0) return 0;
  const issue = isIssue(name);
  let sum = 0;
  for (const at of positions) {
    const one = name.words[at];
    if (one !== undefined) sum += one.weight * (issue && numbersIssues(one.word) ? ISSUE_NUMBERS : 1);
  }
  return sum * factor;
}

/** How much of its weight an unpaired number keeps in the name of a fund, whose numbers count its issues. */
const ISSUE_NUMBERS = 0.2;

function powerOf(agreed: number): number {
  const thin = 1 - Math.exp(-agreed / THIN_EVIDENCE);
  return 1 / (thin * thin);
}

function isExact({ pairs, onlyA, onlyB }: Alignment): boolean {
  return (
    pairs.length > 0 &&
    onlyA.length === 0 &&
    onlyB.length === 0 &&
    pairs.every((pair) => pair.similarity >= 0.97)
  );
}

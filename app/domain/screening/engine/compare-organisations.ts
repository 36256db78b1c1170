import { acronymAgrees } from './acronyms.ts';
import { agreeByLetters, agreementOf } from './agree-by-letters.ts';
import { alignNames, type Alignment, type Similar } from './align-names.ts';
import type { NameComparison, WeighedName } from './compare-names.ts';
import { findConflicts, isIssue, numbersIssues, type Conflict } from './conflicts.ts';
import { EVIDENCE, THIN_EVIDENCE, UNPAIRED } from './evidence.ts';

const NO_CONFLICTS: readonly Conflict[] = [];

/**
 * Compares a supplier's name (`a`) with a listed name (`b`), both of organisations, vessels or anything but persons.
 *
 * coverage = agreed weight / (agreed + unpaired weights); thin = 1 - e^(-agreed / 0.5);
 * agreement = coverage^(1 / thin²) x mean similarity of the pairs. The power makes unpaired words count
 * more where the agreed words are few or common. Agreement times `EVIDENCE.names`, less the conflicts, is the score.
 *
 * @param similar similarities of the words that the caller knows already; see `alignNames`
 */
export function compareOrganisations(a: WeighedName, b: WeighedName, similar?: Similar): NameComparison {
  const alignment = alignNames(a.words, b.words, similar);
  let agreed = 0;
  let alike = 0;
  for (const pair of alignment.pairs) {
    agreed += pair.weight;
    alike += pair.weight * pair.similarity;
  }
  const loneA = unpaired(a, alignment.onlyA, UNPAIRED.supplier);
  const loneB = unpaired(b, alignment.onlyB, UNPAIRED.listed);
  const total = agreed + sum(loneA) + sum(loneB);
  const nativeSame = a.native !== null && a.native === b.native;
  const agreement = nativeSame
    ? 1
    : agreed === 0
      ? 0
      : (agreed / total) ** powerOf(agreed) * (alike / agreed);
  const conflicts = nativeSame || agreed === 0 ? NO_CONFLICTS : findConflicts(a, b, alignment);
  let score = EVIDENCE.names * agreement;
  for (const { weight } of conflicts) score += weight;
  const letters = nativeSame ? null : agreeByLetters(a, b, alignment);
  const byLetters = letters === null ? 0 : EVIDENCE.names * agreementOf(letters);
  const byAcronym = !nativeSame && acronymAgrees(a, b) ? EVIDENCE.acronym : 0;
  return {
    // Conflicts take from what the names earn, never from other evidence: the part of the names ends at zero.
    score: Math.max(0, score, byLetters, byAcronym),
    letters: byLetters > Math.max(score, byAcronym) ? letters : null,
    acronym: byAcronym > Math.max(score, byLetters),
    agreement,
    alignment,
    nativeSame,
    exact: nativeSame || (a.romanised === b.romanised && isExact(alignment)),
    total,
    agreed,
    lone: [loneA, loneB],
    conflicts,
  };
}

const NOTHING: readonly number[] = [];

function unpaired(name: WeighedName, positions: readonly number[], factor: number): readonly number[] {
  if (positions.length === 0) return NOTHING;
  const issue = isIssue(name);
  return positions.map((at) => {
    const one = name.words[at];
    if (one === undefined) return 0;
    return one.weight * factor * (issue && numbersIssues(one.word) ? ISSUE_NUMBERS : 1);
  });
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}

/** How much of its weight an unpaired number keeps in the name of a fund, whose numbers count its issues. */
export const ISSUE_NUMBERS = 0.2;

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

import type { LegalForm } from '../words/legal-forms.ts';
import { alignNames, type Alignment, type WeighedWord } from './align-names.ts';
import { EVIDENCE, THIN_EVIDENCE, UNPAIRED } from './evidence.ts';

/** A name ready for comparison. */
export type WeighedName = {
  readonly words: readonly WeighedWord[];
  readonly legal: LegalForm | null;
  readonly native: string | null;
  /** Some of its words were romanised or translated. */
  readonly romanised: boolean;
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
  readonly numberConflict: boolean;
  readonly placeConflict: boolean;
  readonly legalConflict: boolean;
  /** Only common words agree, and others differ. */
  readonly nothingTelling: boolean;
  /** Just one of the names had to be romanised. */
  readonly acrossScripts: boolean;
};

/**
 * Compares a supplier's name (`a`) with a listed name (`b`).
 *
 * coverage = agreed weight / (agreed + unpaired weights); thin = 1 - e^(-agreed / 0.5);
 * agreement = coverage^(1 / thin²) x mean similarity of the pairs. The power makes unpaired words count
 * more where the agreed words are few or common. Agreement times 0.88, less the conflicts, is the score.
 */
export function compareNames(a: WeighedName, b: WeighedName): NameComparison {
  const alignment = alignNames(a.words, b.words);
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
  const score = Math.max(0, EVIDENCE.names * agreement + penaltyOf(conflicts));
  return {
    score,
    agreement,
    alignment,
    nativeSame,
    exact: nativeSame || (!conflicts.acrossScripts && isExact(alignment)),
    total,
    agreed,
    ...conflicts,
  };
}

/** Conflicts take from what the names earn, never from other evidence: the part of the names ends at zero. */
function penaltyOf(conflicts: typeof NO_CONFLICTS): number {
  return (
    (conflicts.numberConflict ? EVIDENCE.numberConflict : 0) +
    (conflicts.placeConflict ? EVIDENCE.placeConflict : 0) +
    (conflicts.legalConflict ? EVIDENCE.legalFormConflict : 0) +
    (conflicts.nothingTelling ? EVIDENCE.nothingTelling : 0) +
    (conflicts.acrossScripts ? EVIDENCE.romanised : 0)
  );
}

const NO_CONFLICTS = {
  numberConflict: false,
  placeConflict: false,
  legalConflict: false,
  nothingTelling: false,
  acrossScripts: false,
};

function findConflicts(a: WeighedName, b: WeighedName, alignment: Alignment): typeof NO_CONFLICTS {
  const { onlyA, onlyB } = alignment;
  const number = (name: WeighedName, at: number): boolean => name.words[at]?.word.kind === 'number';
  const place = (name: WeighedName, at: number): boolean => name.words[at]?.word.says === 'place';
  return {
    numberConflict: onlyA.some((at) => number(a, at)) && onlyB.some((at) => number(b, at)),
    placeConflict: onlyA.some((at) => place(a, at)) && onlyB.some((at) => place(b, at)),
    legalConflict: legalFormsConflict(a.legal, b.legal),
    nothingTelling:
      onlyA.length + onlyB.length > 0 &&
      !alignment.pairs.some((pair) => isTelling(a, pair.a) && isTelling(b, pair.b)),
    acrossScripts: a.romanised !== b.romanised,
  };
}

/** A word that is no business, trade, place or otherwise frequent word, or several written as one. */
function isTelling(name: WeighedName, [from, to]: readonly [number, number]): boolean {
  return to - from > 1 || name.words[from]?.word.says === 'rare';
}

/** Two legal forms conflict when both are known, neither is loose ("Co.") and their kinds differ. */
function legalFormsConflict(a: LegalForm | null, b: LegalForm | null): boolean {
  if (a === null || b === null || a.kind === 'company' || b.kind === 'company') return false;
  return a.kind !== b.kind;
}

function unpaired(name: WeighedName, positions: readonly number[], factor: number): number {
  let sum = 0;
  for (const at of positions) sum += name.words[at]?.weight ?? 0;
  return sum * factor;
}

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

import type { Word } from '../names/word.ts';
import type { LegalForm } from '../words/legal-forms.ts';
import type { Alignment } from './align-names.ts';
import type { WeighedName } from './compare-names.ts';
import { EVIDENCE, type Reason } from './evidence.ts';

/** What speaks against two names being the same, with the positions of the words that say so. */
export type Conflict = {
  readonly kind: Reason['kind'];
  readonly weight: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
};

const NONE: readonly Conflict[] = [];

/**
 * Words of funds and securitisations: there a number counts issues of one sponsor ("Fund III", "Trust 2004-2"),
 * and a listed sponsor’s other issue is worth a look.
 */
const ISSUES = new Set('fund trust partner series mortgage loan portfolio note bond certificate'.split(' '));
const ROMAN = /^[ivx]+$/;

/** Finds what the words without a counterpart, the legal forms and the scripts say against two names. */
export function findConflicts(a: WeighedName, b: WeighedName, alignment: Alignment): readonly Conflict[] {
  const { onlyA, onlyB } = alignment;
  const found: Conflict[] = [];
  if (onlyA.length + onlyB.length > 0) {
    addNumbers(found, a, b, alignment);
    addPlaces(found, a, b, alignment);
    if (!alignment.pairs.some((pair) => isTelling(a, pair.a) && isTelling(b, pair.b)))
      found.push({ kind: 'nothing-telling', weight: EVIDENCE.nothingTelling, a: onlyA, b: onlyB });
  }
  if (legalFormsConflict(a.legal, b.legal))
    found.push({ kind: 'legal-form-conflict', weight: EVIDENCE.legalFormConflict, a: [], b: [] });
  if (a.romanised !== b.romanised)
    found.push({ kind: 'romanised', weight: EVIDENCE.romanised, a: [], b: [] });
  return found.length === 0 ? NONE : found;
}

/** Whether a name is that of a fund or a securitisation, whose numbers count issues. */
export function isIssue(name: WeighedName): boolean {
  return name.words.some(({ word }) => ISSUES.has(word.text));
}

function addNumbers(found: Conflict[], a: WeighedName, b: WeighedName, { onlyA, onlyB }: Alignment): void {
  const issues = isIssue(a) && isIssue(b);
  const ours = onlyA.filter((at) => isNumber(a, at, issues));
  const theirs = onlyB.filter((at) => isNumber(b, at, issues));
  if (ours.length === 0 && theirs.length === 0) return;
  const both = ours.length > 0 && theirs.length > 0;
  const kind = both ? (issues ? 'issue-conflict' : 'number-conflict') : 'number-missing';
  const weight = both ? (issues ? EVIDENCE.issueConflict : EVIDENCE.numberConflict) : EVIDENCE.numberMissing;
  found.push({ kind, weight, a: ours, b: theirs });
}

function isNumber(name: WeighedName, at: number, issues: boolean): boolean {
  const word = name.words[at]?.word;
  return word !== undefined && (word.kind === 'number' || (issues && numbersIssues(word)));
}

/** A number, or Roman digits such as the “X” of “Fund X”. */
export function numbersIssues(word: Word): boolean {
  return word.kind === 'number' || ROMAN.test(word.text);
}

function addPlaces(found: Conflict[], a: WeighedName, b: WeighedName, { onlyA, onlyB }: Alignment): void {
  const ours = onlyA.filter((at) => a.words[at]?.word.says === 'place');
  const theirs = onlyB.filter((at) => b.words[at]?.word.says === 'place');
  if (ours.length > 0 && theirs.length > 0)
    found.push({ kind: 'place-conflict', weight: EVIDENCE.placeConflict, a: ours, b: theirs });
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

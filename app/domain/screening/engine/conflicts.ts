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
    addOtherWords(found, a, b, alignment);
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
  const vessels = a.kind === 'vessel' && b.kind === 'vessel';
  const missing = vessels ? EVIDENCE.vesselNumberMissing : EVIDENCE.numberMissing;
  const weight = both ? (issues ? EVIDENCE.issueConflict : EVIDENCE.numberConflict) : missing;
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

/** Each name has words that the other lacks: not one name cut short but two names. */
function addOtherWords(found: Conflict[], a: WeighedName, b: WeighedName, { onlyA, onlyB }: Alignment): void {
  const ours = onlyA.filter((at) => isPlainWord(a, at));
  const theirs = onlyB.filter((at) => isPlainWord(b, at));
  const least = Math.min(weightOf(a, ours), weightOf(b, theirs));
  if (least === 0) return;
  const weight = EVIDENCE.otherWords * Math.min(1, least / EVIDENCE_OF_OTHER_WORDS);
  found.push({ kind: 'other-words', weight, a: ours, b: theirs });
}

/** With this much weight on each side the words that differ count in full. */
const EVIDENCE_OF_OTHER_WORDS = 0.4;

function isPlainWord(name: WeighedName, at: number): boolean {
  const word = name.words[at]?.word;
  return word !== undefined && word.kind !== 'number' && word.says !== 'place';
}

function weightOf(name: WeighedName, positions: readonly number[]): number {
  let sum = 0;
  for (const at of positions) sum += name.words[at]?.weight ?? 0;
  return sum;
}

/** A word that is no business, trade, place or otherwise frequent word, or several written as one. */
function isTelling(name: WeighedName, [from, to]: readonly [number, number]): boolean {
  return to - from > 1 || name.words[from]?.word.says === 'rare';
}

/** Two legal forms conflict when both are known, neither is loose ("Co.") and their kinds differ. */
function legalFormsConflict(a: LegalForm | null, b: LegalForm | null): boolean {
  if (a === null || b === null || a.kind === 'CO' || b.kind === 'CO') return false;
  return a.kind !== b.kind;
}

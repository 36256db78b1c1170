import { editDistance } from '../names/edit-distance.ts';
import type { Alignment } from './align-names.ts';
import type { WeighedName } from './compare-names.ts';
import { compareLetters, type LettersAgree } from './letters.ts';

const SAME_LETTERS = 0.98;
const COST_OF_AN_EDIT = 1.6;

/** The agreement of two names whose letters agree: 0 to 1. */
export function agreementOf({ edits, length }: LettersAgree): number {
  return edits === 0 ? SAME_LETTERS : 1 - COST_OF_AN_EDIT / length;
}

/**
 * Two names that are the same, or one edit apart, when blanks are left out: "Zvezda Pao" and "Zvezdapao", a common word
 * or a legal form with a slip in it. Null when every word has its counterpart, and when what differs is a word that tells
 * which company is meant: a slip in such a word is judged where words are compared.
 */
export function agreeByLetters(a: WeighedName, b: WeighedName, alignment: Alignment): LettersAgree | null {
  const [ours, theirs] = [a.letters?.[0], b.letters?.[0]];
  if (ours === undefined || theirs === undefined) return null;
  if (alignment.onlyA.length + alignment.onlyB.length === 0) return null;
  const agree = compareLetters(a.letters ?? [], b.letters ?? []);
  if (agree === null || agree.edits === 0) return agree;
  const onlyA = alignment.onlyA.filter((at) => !isPartOf(a, at, theirs));
  const onlyB = alignment.onlyB.filter((at) => !isPartOf(b, at, ours));
  return isSlip(a, onlyA, b, onlyB) ? agree : null;
}

function isPartOf(name: WeighedName, at: number, letters: string): boolean {
  const word = name.words[at]?.word;
  return word !== undefined && word.kind !== 'number' && letters.includes(word.text);
}

/** What is left differs by a slip in a common word, or is a misspelt legal form that the other name has. */
function isSlip(a: WeighedName, onlyA: readonly number[], b: WeighedName, onlyB: readonly number[]): boolean {
  if (onlyA.length + onlyB.length === 0) return true;
  if (onlyA.length + onlyB.length === 1) return (a.legal === null) !== (b.legal === null);
  const ours = a.words[onlyA[0] ?? -1]?.word;
  const theirs = b.words[onlyB[0] ?? -1]?.word;
  if (onlyA.length !== 1 || onlyB.length !== 1 || ours === undefined || theirs === undefined) return false;
  if (
    ours.says !== 'business' &&
    ours.says !== 'trade' &&
    theirs.says !== 'business' &&
    theirs.says !== 'trade'
  )
    return false;
  return editDistance(ours.text, theirs.text, 1) <= 1;
}

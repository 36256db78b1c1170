import { LEGAL_FORMS, LEGAL_WORDS, SAME_LEGAL_WORD } from '../words/legal-forms.ts';
import { editDistance } from './edit-distance.ts';
import { letterSet, lettersWithin } from './letter-set.ts';
import { skeletonOf } from './skeleton.ts';

/** A word of a legal form may be misspelt from this many letters on; shorter ones are taken to the letter. */
const SHORTEST = 6;
/** The same for words that are a legal form only together with others ("joint stock company"). */
const SHORTEST_OF_SEVERAL = 5;
const LETTERS_FOR_TWO_EDITS = 12;
const REMEMBERED = 50_000;

type LegalWord = { readonly word: string; readonly skeleton: string; readonly letters: number };

const BY_LETTER: ReadonlyMap<string, readonly LegalWord[]> = groupByLetter();
const meant = new Map<string, string>();

/**
 * The word of legal forms that a folded word stands for: "cmpy" and "comp" are "company", "liyability" is "liability".
 * Any other word stands for itself.
 */
export function legalWord(text: string): string {
  const same = SAME_LEGAL_WORD.get(text);
  if (same !== undefined) return same;
  if (text.length < SHORTEST_OF_SEVERAL || LEGAL_WORDS.has(text)) return text;
  const known = meant.get(text);
  if (known !== undefined) return known;
  const candidates = BY_LETTER.get(text[0] ?? '') ?? [];
  const skeleton = /^[a-z]/.test(text) ? skeletonOf(text) : null;
  const letters = letterSet(text);
  const found =
    candidates.find((one) => one.skeleton === skeleton || isMisspelt(text, letters, one))?.word ?? text;
  if (meant.size >= REMEMBERED) meant.clear();
  meant.set(text, found);
  return found;
}

function isMisspelt(text: string, own: number, { word, letters }: LegalWord): boolean {
  const limit = word.length >= LETTERS_FOR_TWO_EDITS ? 2 : 1;
  return lettersWithin(own, letters, limit) && editDistance(text, word, limit) <= limit;
}

function standsAlone(word: string): boolean {
  return (LEGAL_FORMS.get(word) ?? []).some(({ words }) => words.length === 1);
}

function groupByLetter(): ReadonlyMap<string, readonly LegalWord[]> {
  const groups = new Map<string, LegalWord[]>();
  for (const word of [...LEGAL_WORDS].sort()) {
    if (word.length < (standsAlone(word) ? SHORTEST : SHORTEST_OF_SEVERAL)) continue;
    const letter = word[0] ?? '';
    groups.set(letter, [
      ...(groups.get(letter) ?? []),
      { word, skeleton: skeletonOf(word), letters: letterSet(word) },
    ]);
  }
  return groups;
}

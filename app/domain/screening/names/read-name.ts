import { ABBREVIATIONS, FUNCTION_WORDS, ORDINALS } from '../words/abbreviations.ts';
import type { PartyKind } from '../engine/party.ts';
import type { LegalForm } from '../words/legal-forms.ts';
import { findLegalForms } from './find-legal-form.ts';
import { nativeForm } from './native-form.ts';
import { readPerson } from './read-person.ts';
import { splitName, type Piece } from './split-name.ts';
import { toLatin, type LatinPiece, type Way } from './translate.ts';
import { makeWord, type Word } from './word.ts';

/** A word of a name with the characters of the written name that it stands for. */
type PlacedWord = { readonly word: Word; readonly from: number; readonly to: number };

/** A name as the engine reads it. */
export type ReadName = {
  readonly written: string;
  readonly words: readonly PlacedWord[];
  readonly legal: LegalForm | null;
  /** The name in its own script when that is not Latin, without legal form; null otherwise. */
  readonly native: string | null;
  /** True when any word was romanised or translated from another script. */
  readonly romanised: boolean;
  /** All letters and digits of a Latin name without blanks, and the same without legal forms; none for persons. */
  readonly letters: readonly string[];
};

/** Characters of a name that are read; what lies beyond is ignored. */
const LONGEST_NAME = 300;

/**
 * Reads a company name in any script: splits it, joins dotted initials, takes the legal form away, translates or
 * romanises other scripts, opens abbreviations, turns ordinals and "No. 4" into numbers, drops function words. A name
 * made of nothing but legal and function words keeps them. Never fails; an empty name has no words.
 */
export function readName(written: string, kind?: PartyKind): ReadName {
  const text = written.slice(0, LONGEST_NAME);
  if (kind === 'person')
    return { written: text, ...readPerson(text), legal: null, native: nativeForm(text), letters: [] };
  return readAs(text, 'sense', kind);
}

/**
 * All ways to read a name, the likeliest first: a name in another script may be meant by its sense ("Crimean Sea
 * Ports") or by its sound ("Krymskie morskie porty"). A Latin name has one reading; no name has more than three.
 */
export function readingsOf(written: string, kind?: PartyKind): readonly ReadName[] {
  const read = readName(written, kind);
  if (!read.romanised || kind === 'person') return [read];
  const readings = new Map([[textOf(read), read]]);
  for (const way of ['names', 'sound'] as const) {
    const other = readAs(read.written, way, kind);
    if (!readings.has(textOf(other))) readings.set(textOf(other), other);
  }
  return [...readings.values()];
}

function textOf({ words }: ReadName): string {
  return words.map(({ word }) => word.text).join(' ');
}

const VESSEL_PREFIXES = new Set('mv mt fv ms ss'.split(' '));

/** "M/V Quillan" is called Quillan; a vessel called by nothing else keeps the word. */
function withoutVesselPrefix(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first !== undefined && rest.length > 0 && VESSEL_PREFIXES.has(first.text) ? rest : pieces;
}

function readAs(text: string, way: Way, kind?: PartyKind): ReadName {
  const split = splitName(text);
  const pieces = kind === 'vessel' ? withoutVesselPrefix(split) : split;
  const { rest, legal } = findLegalForms(pieces);
  const latin = toLatin(rest, way);
  const telling = latin.filter((piece) => !FUNCTION_WORDS.has(piece.text));
  const kept = telling.length > 0 ? telling : latin;
  return {
    written: text,
    words: placeWords(kept),
    legal,
    native: nativeForm(text),
    romanised: kept.some((piece) => piece.romanised),
    letters: pieces.every((piece) => piece.script === 'latin') ? lettersOf(pieces, rest) : NO_LETTERS,
  };
}

const NO_LETTERS: readonly string[] = [];

function lettersOf(all: readonly Piece[], rest: readonly Piece[]): readonly string[] {
  const whole = join(all);
  return rest.length === all.length ? [whole] : [whole, join(rest)];
}

function join(pieces: readonly Piece[]): string {
  let letters = '';
  for (const { text } of pieces) letters += text;
  return letters;
}

function placeWords(pieces: readonly LatinPiece[]): PlacedWord[] {
  const placed: PlacedWord[] = [];
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (isNumberSign(piece.text) && next !== undefined && /^\d+$/.test(next.text)) return;
    placed.push({ word: readPiece(piece, at), from: piece.from, to: piece.to });
  });
  return placed;
}

function readPiece(piece: LatinPiece, at: number): Word {
  if (piece.consonants) return makeWord(piece.text, 'consonants');
  const ordinal = at > 0 || piece.romanised || /\d/.test(piece.text) ? ORDINALS.get(piece.text) : undefined;
  if (ordinal !== undefined) return makeWord(ordinal);
  if (/^0+\d+$/.test(piece.text)) return makeWord(piece.text.replace(/^0+(?=\d)/, ''));
  const text = ABBREVIATIONS.get(piece.text) ?? piece.text.replace(/(?<=.{4})ies$/, 'y');
  return makeWord(text, piece.initials ? 'initials' : undefined);
}

function isNumberSign(text: string): boolean {
  return text === 'no' || text === 'nr' || text === 'num' || text === 'number' || text === 'nos';
}

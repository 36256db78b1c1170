import { arabicLexicon, soundArabic } from './languages/arabic.ts';
import { cyrillicLexicon } from './languages/cyrillic.ts';
import { chineseMeaning, soundChinese } from './languages/chinese.ts';
import { greekLexicon } from './languages/greek.ts';
import { hebrewLexicon } from './languages/hebrew.ts';
import { indicLexicon } from './languages/indic.ts';
import { koreanMeaning, soundKorean } from './languages/korean.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { fold, type Script } from './scripts.ts';
import type { Piece } from './split-name.ts';

/** A word in Latin letters with the characters of the written name that it stands for. */
export type LatinPiece = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly initials: boolean;
  /** Romanised or translated. */
  readonly romanised: boolean;
  /** Romanised from a script that leaves out vowels. */
  readonly consonants: boolean;
};

/**
 * How a name in another script is read: by the sense of its words where known; the same but for words that may be meant as
 * a name ("Mir", not "peace"); or by their sound alone.
 */
export type Way = 'sense' | 'names' | 'sound';

const LEXICONS: Readonly<Partial<Record<Script, Lexicon>>> = {
  cyrillic: cyrillicLexicon,
  arabic: arabicLexicon,
  greek: greekLexicon,
  hebrew: hebrewLexicon,
  indic: indicLexicon,
};

/** Brings the pieces of a name into Latin letters. Latin pieces stay as they are. */
export function toLatin(pieces: readonly Piece[], way: Way): LatinPiece[] {
  if (pieces.every((piece) => piece.script === 'latin')) return pieces.map(asItIs);
  const latin: LatinPiece[] = [];
  const texts = pieces.map((piece) => piece.text);
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.script === 'latin' || /^[0-9]+$/.test(piece.text)) {
      latin.push(asItIs(piece));
      at += 1;
      continue;
    }
    const meaning = way === 'sound' ? null : meaningOf(piece, texts, at, way === 'names');
    const last = pieces[at + (meaning?.length ?? 1) - 1] ?? piece;
    for (const text of meaning?.words ?? soundOf(piece, way)) {
      latin.push({
        text,
        from: piece.from,
        to: last.to,
        initials: false,
        romanised: true,
        consonants: meaning === null && (piece.script === 'arabic' || piece.script === 'hebrew'),
      });
    }
    at += meaning?.length ?? 1;
  }
  return latin;
}

function asItIs({ text, from, to, initials }: Piece): LatinPiece {
  return { text, from, to, initials, romanised: false, consonants: false };
}

function meaningOf(piece: Piece, texts: readonly string[], at: number, asName: boolean): Meaning | null {
  if (piece.script === 'chinese') return oneWord(chineseMeaning(piece.text, asName));
  if (piece.script === 'korean') return oneWord(koreanMeaning(piece.text, asName));
  return LEXICONS[piece.script]?.find(texts, at, asName) ?? null;
}

function oneWord(words: readonly string[] | null): Meaning | null {
  return words === null ? null : { words, length: 1 };
}

function soundOf({ text, script }: Piece, way: Way): readonly string[] {
  if (script === 'chinese') return soundChinese(text);
  if (script === 'korean') return soundKorean(text, way !== 'sense');
  const folded = script === 'arabic' ? soundArabic(text) : fold(text);
  return folded === '' ? [] : [folded];
}

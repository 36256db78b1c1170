import { ARABIC_WORDS } from '../words/arabic-words.ts';
import { CHINESE_WORDS, LONGEST_CHINESE_WORD } from '../words/chinese-words.ts';
import { PLACE_WORDS } from '../words/place-words.ts';
import { fold, plainArabic, scriptOf, syllables } from './scripts.ts';

/** A folded piece of a name and the characters it was written with. */
export type Piece = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Joined from single letters: "M. S. D." */
  readonly initials: boolean;
  readonly romanised: boolean;
  /** Romanised Arabic: the short vowels are missing. */
  readonly consonants: boolean;
};

const RUN = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}]+)*/gu;
const BETWEEN_INITIALS = /^[.\s/&·-]*$/;

const ARABIC_BY_PLAIN: ReadonlyMap<string, string> = new Map(
  [...ARABIC_WORDS].map(([word, english]): [string, string] => [plainArabic(word), english]),
);

/** Splits a written name into folded pieces, in order. */
export function splitName(written: string): Piece[] {
  const pieces: Piece[] = [];
  for (const run of written.matchAll(RUN)) {
    pieces.push(...readRun(run[0], run.index));
  }
  return joinInitials(pieces, written);
}

function readRun(text: string, from: number): Piece[] {
  const script = scriptOf(text);
  if (script === 'chinese') return readChinese(text, from);
  if (script === 'arabic') return readArabic(text, from);
  const glued = /^(\p{L}{2,})(\d+\p{L}*)$/u.exec(text) ?? /^(\d+)(\p{L}{4,})$/u.exec(text);
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    return [...readRun(glued[1], from), ...readRun(glued[2], from + glued[1].length)];
  }
  const folded = fold(text);
  return folded === '' ? [] : [piece(folded, from, from + text.length, { romanised: script === 'other' })];
}

function readArabic(text: string, from: number): Piece[] {
  const plain = plainArabic(text);
  const english = ARABIC_BY_PLAIN.get(plain);
  const to = from + text.length;
  if (english !== undefined) return english === '' ? [] : [piece(english, from, to, { romanised: true })];
  const folded = fold(plain.replace(/^(?:وال|ال|لل)(?=.{3})/, ''));
  return folded === '' ? [] : [piece(folded, from, to, { romanised: true, consonants: true })];
}

/** Longest known words are translated; what stands between them is romanised. */
function readChinese(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let unknown = 0;
  let at = 0;
  const flush = (): void => {
    if (at > unknown) pieces.push(...romanise(text.slice(unknown, at), from + unknown));
  };
  while (at < text.length) {
    const known = longestKnown(text, at);
    if (known === null) {
      at += 1;
      continue;
    }
    flush();
    const english = CHINESE_WORDS.get(known) ?? '';
    for (const word of english.split(' ').filter((part) => part !== '')) {
      pieces.push(piece(word, from + at, from + at + known.length, { romanised: true }));
    }
    at += known.length;
    unknown = at;
  }
  flush();
  return pieces;
}

function longestKnown(text: string, at: number): string | null {
  for (let length = Math.min(LONGEST_CHINESE_WORD, text.length - at); length > 0; length -= 1) {
    const part = text.slice(at, at + length);
    if (CHINESE_WORDS.has(part)) return part;
  }
  return null;
}

/** Romanised signs as one word, a known place split off first: 江苏美科 → jiangsu, meike. */
function romanise(text: string, from: number): Piece[] {
  const parts = syllables(text);
  const signs = Array.from(text);
  if (signs.length === parts.length) {
    for (const length of [3, 2]) {
      const place = parts.slice(0, length).join('');
      if (parts.length > length && PLACE_WORDS.has(place)) {
        const border = signs.slice(0, length).join('').length;
        return [
          piece(place, from, from + border, { romanised: true }),
          piece(parts.slice(length).join(''), from + border, from + text.length, { romanised: true }),
        ];
      }
    }
  }
  const joined = parts.join('');
  return joined === '' ? [] : [piece(joined, from, from + text.length, { romanised: true })];
}

/** Two or more single letters in a row, parted only by dots, blanks, "&", "/" or "-", are one word. */
function joinInitials(pieces: readonly Piece[], written: string): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : written.slice(last.to, next.from);
    if (
      last !== undefined &&
      isLetter(next) &&
      (last.initials || isLetter(last)) &&
      BETWEEN_INITIALS.test(gap)
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text, to: next.to, initials: true };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

function isLetter(one: Piece): boolean {
  return one.text.length === 1 && !one.romanised && /[a-z]/.test(one.text);
}

function piece(
  text: string,
  from: number,
  to: number,
  more: { romanised?: boolean; consonants?: boolean },
): Piece {
  return {
    text,
    from,
    to,
    initials: false,
    romanised: more.romanised ?? false,
    consonants: more.consonants ?? false,
  };
}
